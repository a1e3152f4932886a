import { type CollectionBeforeOperationHook, QueryError } from 'payload'

/** What Postgres can be asked through Payload; for the others Payload has a name and no answer. */
const operators = new Set([
  ...['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
])
/** These look into a text, word by word. */
const ofTexts = new Set(['like', 'not_like', 'contains'])
const deepest = 12
const most = 300

type Count = { left: number }

/** The path of the first condition that cannot be answered; undefined when all can. */
export function oddIn(where: unknown, depth = 0, count: Count = { left: most }): string | undefined {
  if (where === undefined || where === null) return undefined
  if (typeof where !== 'object' || depth > deepest) return 'where'
  for (const [path, condition] of Object.entries(where)) {
    if (count.left-- <= 0) return 'where'
    const isGroup = /^(and|or)$/i.test(path)
    const odd = isGroup ? oddInGroup(condition, depth, count) : isOdd(condition) ? path : undefined
    if (odd) return odd
  }
  return undefined
}

function oddInGroup(group: unknown, depth: number, count: Count): string | undefined {
  if (typeof group !== 'object' || group === null) return 'where'
  for (const part of Object.values(group)) {
    const odd = oddIn(part, depth + 1, count)
    if (odd) return odd
  }
  return undefined
}

const isOdd = (condition: unknown): boolean =>
  typeof condition !== 'object' ||
  condition === null ||
  Object.entries(condition).some(
    ([operator, value]) =>
      !operators.has(operator) || value === undefined || (ofTexts.has(operator) && typeof value !== 'string'),
  )

/** A filter from outside that Payload would break down on is refused in words. */
export const refuseOddFilters: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  const odd = overrideAccess ? undefined : oddIn((args as { where?: unknown }).where)
  if (odd) throw new QueryError([{ path: odd }])
  return args
}
