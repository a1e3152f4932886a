import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  ValidationError,
} from 'payload'

type Odd = { path: string; message: string }

const isNothing = (value: unknown) => value === undefined || value === null
/** How forms say that a list is empty. */
const isEmptyList = (value: unknown) => value === '' || value === 0 || value === '0'
const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const texts = new Set(['text', 'textarea', 'email'])
const isList = (field: FlattenedField) =>
  field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany === true)

/** What in this body has the wrong shape: a list where a text belongs, anything else where a list does. */
export function oddShapesIn(fields: FlattenedField[], data: unknown, before = ''): Odd[] {
  if (!isRow(data)) return []
  return fields.flatMap((field) =>
    'name' in field ? oddIn(field, data[field.name], before + field.name) : [],
  )
}

function oddIn(field: FlattenedField, value: unknown, path: string): Odd[] {
  if (isNothing(value)) return []
  const inner = 'flattenedFields' in field ? field.flattenedFields : undefined
  if (isList(field)) {
    if (!Array.isArray(value)) return isEmptyList(value) ? [] : [{ path, message: 'Dit is geen lijst.' }]
    if (field.type !== 'array' || !inner) return []
    return value.flatMap((row, nr) =>
      isRow(row)
        ? oddShapesIn(inner, row, `${path}.${nr}.`)
        : [{ path: `${path}.${nr}`, message: 'Dit zijn geen velden.' }],
    )
  }
  if (inner)
    return isRow(value) ? oddShapesIn(inner, value, `${path}.`) : [{ path, message: 'Dit zijn geen velden.' }]
  return texts.has(field.type) && typeof value !== 'string' ? [{ path, message: 'Dit is geen tekst.' }] : []
}

/** Null for a list is an empty one; within a group Payload breaks on it. */
function emptyNullLists(fields: FlattenedField[], data: unknown): void {
  if (!isRow(data)) return
  for (const field of fields) {
    if (!('name' in field)) continue
    const value = data[field.name]
    if (value === null && (field.type === 'array' || field.type === 'blocks')) data[field.name] = []
    if (!('flattenedFields' in field)) continue
    for (const row of Array.isArray(value) ? (value as unknown[]) : [value])
      emptyNullLists(field.flattenedFields, row)
  }
}

/**
 * Payload looks at the shape of what it is given when it validates: after our hooks, and of a draft never. So it is looked at
 * first, whatever comes in from outside.
 * @throws ValidationError, for the form to show at the field
 */
export const refuseOddShapes: CollectionBeforeOperationHook = ({
  args,
  operation,
  collection,
  req,
  overrideAccess,
}) => {
  const isWriting = operation === 'create' || operation.startsWith('update')
  if (overrideAccess || !isWriting) return args
  const { data } = args as { data?: unknown }
  emptyNullLists(collection.flattenedFields, data)
  const errors = oddShapesIn(collection.flattenedFields, data)
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return args
}

/** The same before a change of what there is one of. */
export const refuseOddShapesOfOne: GlobalBeforeOperationHook = ({
  args,
  operation,
  global,
  req,
  overrideAccess,
}) => {
  if (overrideAccess || operation !== 'update') return args
  const { data } = args as { data?: unknown }
  emptyNullLists(global.flattenedFields, data)
  const errors = oddShapesIn(global.flattenedFields, data)
  if (errors.length > 0) throw new ValidationError({ global: global.slug, errors, req }, req.t)
  return args
}
