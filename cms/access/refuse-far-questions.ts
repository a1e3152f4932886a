import { type CollectionBeforeOperationHook, type FlattenedField, QueryError, type Where } from 'payload'
import { isEditor } from './roles.ts'

type Asked = { where?: Where; sort?: string | string[] }

/**
 * A filter or an order that looks through a relationship (`relations.listing.title`) mixes up whose it is: Payload
 * 3.90 joins the list of organisations once, for the listing asked for and the one it is related to alike, so that the
 * rule about the one is answered with the owners of the other. It also sorts by what one may not read. Editors may see
 * both sides; everyone else asks about the rows themselves.
 */
export const refuseFarQuestions: CollectionBeforeOperationHook = ({
  args,
  req,
  collection,
  overrideAccess,
}) => {
  if (overrideAccess || isEditor(req)) return args
  const { where, sort } = args as Asked
  const orders = [sort ?? []].flat().flatMap((order) => order.split(','))
  const paths = [...pathsIn(where), ...orders.map((order) => order.trim().replace(/^-/, ''))]
  const far = paths.filter((path) => isFar(path.replaceAll('__', '.').split('.'), collection.flattenedFields))
  if (far.length > 0) throw new QueryError(far.map((path) => ({ path })))
  return args
}

/** The paths of a filter, however deep; a filter as the value of one looks through it too. */
function pathsIn(where: unknown): string[] {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([path, condition]) => {
    if (Array.isArray(condition)) return condition.flatMap(pathsIn)
    const inner = Object.values((condition ?? {}) as object).filter((value) => isFilter(value))
    return [path, ...inner.map(() => `${path}.*`)]
  })
}

const isFilter = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a path goes on after a relationship. A version's own fields stand under `version`, its row under `parent`. */
function isFar([name, ...rest]: string[], fields: FlattenedField[]): boolean {
  if (name === undefined) return false
  if (name === 'version') return isFar(rest, fields)
  if (name === 'parent' && !fields.some((field) => field.name === name)) return goesOn(rest)
  const field = fields.find((one) => one.name === name)
  if (!field) return isFar(rest, fields)
  if (field.type === 'relationship' || field.type === 'upload') return goesOn(rest)
  if ('flattenedFields' in field) return isFar(rest, field.flattenedFields)
  return false
}

const goesOn = ([name, ...rest]: string[]) =>
  rest.length > 0 || (name !== undefined && !['id', 'value', 'relationTo'].includes(name))
