import type { Field } from 'payload'

/** What makes sense to change of many listings at once. A group counts with all that is in it. */
const forMany = new Set([
  ...['notice', 'noticeUntil', 'standing', 'pausedUntil', 'contact', 'whereabouts', 'venue', 'room'],
  ...['themes', 'audiences', 'areas', 'rhythm'],
])

/** These fields, and all inside them, so that "change many" offers only what makes sense for many. */
export function limitBulkEdit(fields: Field[]): Field[] {
  return fields.map((field) => {
    if ('tabs' in field)
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: limitBulkEdit(tab.fields) })) }
    if ('name' in field) return forMany.has(field.name) ? field : withoutBulkEdit(field)
    return 'fields' in field ? ({ ...field, fields: limitBulkEdit(field.fields) } as Field) : field
  })
}

const withoutBulkEdit = (field: Field): Field =>
  ({ ...field, admin: { ...field.admin, disableBulkEdit: true } }) as Field
