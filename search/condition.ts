/**
 * What must hold of a listing, in terms of the keys it is found by (`find.…` in the index). Meilisearch reads it as text;
 * on the copy that the site keeps the same is tried in memory (`terms/traits.ts`).
 */
export type Condition =
  | { key: string; is: string | boolean }
  | { key: string; oneOf: readonly string[] }
  /** A number, ends included. */
  | { key: string; from?: number; until?: number }
  | { all: Condition[] }
  | { any: Condition[] }

/** A value between quotes as Meilisearch reads it; nothing in it can end the quotes. */
export const quote = (value: string): string =>
  `"${value.toWellFormed().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** A condition in the filter language of Meilisearch. */
export function toFilterText(condition: Condition): string {
  if ('all' in condition) return condition.all.map(toFilterText).join(' AND ')
  if ('any' in condition) return `(${condition.any.map(asOneOfSeveral).join(' OR ')})`
  const key = `find.${condition.key}`
  if ('is' in condition)
    return `${key} = ${typeof condition.is === 'string' ? quote(condition.is) : condition.is}`
  if ('oneOf' in condition) return `${key} IN [${condition.oneOf.map(quote).join(', ')}]`
  const { from, until } = condition
  if (from !== undefined && until !== undefined) return `${key} ${from} TO ${until}`
  return from === undefined ? `${key} <= ${until}` : `${key} >= ${from}`
}

const asOneOfSeveral = (condition: Condition): string =>
  'all' in condition ? `(${toFilterText(condition)})` : toFilterText(condition)
