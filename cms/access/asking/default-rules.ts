import type { SanitizedConfig } from 'payload'

/** What Payload puts where nothing is said. Found by their text, for they are not exported. */
const defaults = [
  /^\(\{ req: \{ user \} \}\) ?=> ?Boolean\(user\)$/,
  /user\.collection === payload\.config\.admin\.user/,
]
const needed = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock']

/** Collections, globals and jobs with a rule that is missing or Payload's own. */
export function defaultRulesIn({ collections, globals, jobs }: SanitizedConfig): string[] {
  const faultsOf = (slug: string, access: object | undefined, names: string[]) =>
    names.flatMap((name) => {
      const rule = (access as Record<string, unknown> | undefined)?.[name]
      const isOurs = typeof rule === 'function' && !defaults.some((text) => text.test(String(rule)))
      return isOurs ? [] : [`${slug}.access.${name}`]
    })
  return [
    ...collections.flatMap(({ slug, access, auth }) =>
      faultsOf(slug, access, auth ? [...needed, 'admin'] : needed),
    ),
    ...globals.flatMap(({ slug, access }) => faultsOf(slug, access, ['read', 'readVersions', 'update'])),
    ...faultsOf('jobs', jobs.access, ['run', 'queue', 'cancel']),
  ]
}
