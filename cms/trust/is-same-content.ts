import type { StoredListing } from '../outbox/stored.ts'

/** What changes without anyone changing what the listing says. */
const besides = new Set(['id', '_status', 'updatedAt', 'createdAt', 'deletedAt', 'confirmed'])

/** Two listings that say the same; left out, empty and none are one. */
export const isSameContent = (one: StoredListing, other: StoredListing): boolean =>
  JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other))

function contentOf(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === false) return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(contentOf)
  if (typeof value !== 'object') return value
  const kept = Object.entries(value)
    .flatMap(([key, inner]) => {
      const content = besides.has(key) ? undefined : contentOf(inner)
      return content === undefined ? [] : [[key, content] as const]
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
