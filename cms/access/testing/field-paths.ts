import type { FlattenedField } from 'payload'

/** The paths of all fields, as a filter, an order or a body may name them; `levels` deep. */
export function fieldPaths(fields: FlattenedField[], before = '', levels = 3): string[] {
  return fields.flatMap((field) => {
    if (!('name' in field)) return []
    const path = before + field.name
    const inner = 'flattenedFields' in field && levels > 1 ? field.flattenedFields : []
    return [path, ...fieldPaths(inner as FlattenedField[], `${path}.`, levels - 1)]
  })
}
