import type { Field } from 'payload'
import { dutchLabel } from '../differences/dutch-label.ts'

type Row = Record<string, unknown>

/** The Dutch labels of what must be filled in and is not, in the order of the form. `row` has its texts in all languages. */
export function missingFields(fields: Field[], row: Row): string[] {
  return fields.flatMap((field): string[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => missingFields(tab.fields, row))
    if (!('name' in field) || !field.name) return 'fields' in field ? missingFields(field.fields, row) : []
    if (field.type === 'group') return missingFields(field.fields, (row[field.name] ?? {}) as Row)
    const isAsked = 'required' in field && field.required
    return isAsked && !isSaid(field, row[field.name]) ? [dutchLabel(field.label) || field.name] : []
  })
}

function isSaid(field: Field, value: unknown): boolean {
  const said = 'localized' in field && field.localized ? (value as Row | null | undefined)?.nl : value
  if (Array.isArray(said)) return said.length > 0
  return said !== null && said !== undefined && String(said).trim() !== ''
}
