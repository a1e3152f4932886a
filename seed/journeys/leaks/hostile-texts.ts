import type { Field } from 'payload'

/** Runs wherever it is taken for markup, script, a link, a header, a line of a calendar or a formula. */
const longest = (name: string) =>
  [
    `=HYPERLINK("http://kwaad.example","${name}")`,
    `</script><script>window.__xss='${name}'</script>`,
    `"><img src=x onerror="window.__xss='${name}'"><svg onload=window.__xss='${name}'>`,
    `'-window.__xss=1-' \${window.__xss=1} {{__xss=1}} [klik](javascript:window.__xss=1)`,
    `<a href="javascript:window.__xss='${name}'">klik</a> data:text/html,<script>__xss=1</script>`,
    'regel\u2028nog\u2029een \u202eomgekeerd\u202c\u0085',
    'X-Injected: 1\r\nBcc: kwaad@example.org\r\nEND:VEVENT\r\nATTENDEE:mailto:kwaad@example.org',
    ']]></description><x:script xmlns:x="http://www.w3.org/1999/xhtml">window.__xss=1</x:script>',
    '--><!-- */ /* ?> %0d%0aSet-Cookie:x=1',
  ].join('\r\n')
const shorter = [
  `"><img src=x onerror=window.__xss=1>\u2028</script><script>window.__xss=1</script>`,
  `"><img src=x onerror=window.__xss=1>`,
  `<svg onload=__xss=1>`,
  `"'<b>x`,
  `<`,
]

export const hostileText = (name: string, most = 4_000): string =>
  [longest(name), ...shorter].find((text) => text.length <= most) ?? '<'

type Data = Record<string, unknown>

/** The names of all fields that were filled in, as paths. */
export type Filled = { data: Data; paths: string[] }

/**
 * Every field of a collection that holds words, with hostile ones in it; also in groups, tabs and lists. What is no text
 * is left to the caller. A field added tomorrow is filled in as well.
 */
export function fillHostile(fields: Field[], at = ''): Filled {
  const filled: Filled = { data: {}, paths: [] }
  for (const field of fields) fillField(filled, field, at)
  return filled
}

const add = (to: Filled, { data, paths }: Filled) => {
  Object.assign(to.data, data)
  to.paths.push(...paths)
}

function fillField(filled: Filled, field: Field, at: string): void {
  if (field.type === 'tabs') {
    for (const tab of field.tabs) {
      if ('name' in tab && tab.name) nest(filled, tab.name, tab.fields, at)
      else add(filled, fillHostile(tab.fields, at))
    }
    return
  }
  const name = 'name' in field ? field.name : undefined
  if (field.type === 'array' && name) return nest(filled, name, field.fields, at, (row) => [row])
  if ('fields' in field && field.type !== 'array')
    return name ? nest(filled, name, field.fields, at) : add(filled, fillHostile(field.fields, at))
  const isText = field.type === 'text' || field.type === 'textarea'
  // What Payload keeps of log-ins is no text of anybody.
  const isInner =
    ('hidden' in field && field.hidden) ||
    Boolean(field.admin && 'readOnly' in field.admin && field.admin.readOnly)
  if (!isText || !name || name === 'id' || isInner) return
  const text = hostileText(at + name, field.maxLength ?? (field.type === 'text' ? 400 : 4_000))
  filled.data[name] = 'hasMany' in field && field.hasMany ? [text] : text
  filled.paths.push(at + name)
}

function nest(
  filled: Filled,
  name: string,
  fields: Field[],
  at: string,
  wrap = (row: Data): unknown => row,
): void {
  const inner = fillHostile(fields, `${at}${name}.`)
  if (inner.paths.length === 0) return
  filled.data[name] = wrap(inner.data)
  filled.paths.push(...inner.paths)
}

/** The given data over the hostile, deep; of a list the first rows. */
export function over(hostile: Data, given: Data): Data {
  const isPlain = (value: unknown): value is Data =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  const merged: Data = { ...hostile }
  for (const [key, value] of Object.entries(given)) {
    const old = merged[key]
    if (isPlain(value) && isPlain(old)) merged[key] = over(old, value)
    else if (Array.isArray(value) && Array.isArray(old) && isPlain(value[0]) && isPlain(old[0]))
      merged[key] = value.map((one) => over(old[0] as Data, one as Data))
    else merged[key] = value
  }
  return merged
}

/** The same without what is at this path; `contact.phone`, `dates.0.note`. */
export function without(data: Data, path: string): Data {
  const [name, ...rest] = path.split('.')
  if (name === undefined || !(name in data)) return data
  if (rest.length === 0) return Object.fromEntries(Object.entries(data).filter(([key]) => key !== name))
  const inner = data[name]
  if (Array.isArray(inner))
    return {
      ...data,
      [name]: inner.map((row, i) =>
        String(i) === rest[0] ? without(row as Data, rest.slice(1).join('.')) : row,
      ),
    }
  return { ...data, [name]: without((inner ?? {}) as Data, rest.join('.')) }
}
