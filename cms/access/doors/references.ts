import type { FlattenedField } from 'payload'

/** A body in which a field refers to a row of somebody else's. */
export type Reference = { path: string; id: string; body: Record<string, unknown> }

const firstOption = (field: FlattenedField) => {
  if (field.type !== 'select' && field.type !== 'radio') return undefined
  const one = field.options[0]!
  return typeof one === 'string' ? one : one.value
}

/** What must stand beside a reference in a list, or the whole would be refused for that. */
const beside = (fields: FlattenedField[]) =>
  Object.fromEntries(
    fields.flatMap((field) => {
      if (!('name' in field) || !('required' in field) || !field.required) return []
      const value = firstOption(field) ?? (field.type === 'text' ? 'x' : undefined)
      return value === undefined ? [] : [[field.name, value]]
    }),
  )

/** Every field that refers to a collection in `foreign` (slug to the id of a row there), also in groups and lists. */
export function referencesIn(
  fields: FlattenedField[],
  foreign: Record<string, string>,
  path = '',
): Reference[] {
  return fields.flatMap((field): Reference[] => {
    if (!('name' in field)) return []
    const at = path + field.name
    if (field.type === 'relationship' || field.type === 'upload')
      return [field.relationTo].flat().flatMap((to) => {
        const id = foreign[to]
        if (!id) return []
        const one = Array.isArray(field.relationTo) ? { relationTo: to, value: id } : id
        return [{ path: at, id, body: { [field.name]: field.hasMany ? [one] : one } }]
      })
    const isList = field.type === 'array'
    if (!isList && field.type !== 'group' && field.type !== 'tab') return []
    return referencesIn(field.flattenedFields, foreign, `${at}.`).map((inner) => ({
      ...inner,
      body: { [field.name]: isList ? [{ ...beside(field.flattenedFields), ...inner.body }] : inner.body },
    }))
  })
}
