import type { Field } from 'payload'
import { idOf } from '../access/roles.ts'
import { calendarDay } from '../calendar-day.ts'
import { dutchLabel } from './dutch-label.ts'

/** What something in another collection is called. */
export type Names = (collection: string, id: string) => string

const long = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', dateStyle: 'long' })

/** A value of a field as one would read it in Dutch; empty when nothing is said. `value` is of one language. */
export function valueInWords(field: Field, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return ''
  if (field.type === 'array') return rowsInWords(field.fields, value as Row[], names)
  if (Array.isArray(value)) return value.map((one) => valueInWords(field, one, names)).join(', ')
  if (field.type === 'checkbox') return value ? 'Ja' : ''
  if (field.type === 'select') return optionInWords(field.options, String(value))
  if (field.type === 'date') return long.format(new Date(`${calendarDay(String(value))}T00:00:00Z`))
  if (field.type === 'relationship' || field.type === 'upload')
    return names(String(field.relationTo), idOf(value) ?? '')
  return String(value).trim()
}

type Options = Extract<Field, { type: 'select' }>['options']
type Row = Record<string, unknown>

/** Not to know is to say nothing. */
function optionInWords(options: Options, value: string): string {
  if (value === 'unknown') return ''
  const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  return option === undefined || typeof option === 'string' ? value : dutchLabel(option.label)
}

const rowsInWords = (fields: Field[], rows: Row[], names: Names) =>
  rows.map((row) => partsOf(fields, row, names).join(', ')).join('\n')

function partsOf(fields: Field[], row: Row, names: Names): string[] {
  return fields.flatMap((field) => {
    if (!('name' in field) || !field.name) return 'fields' in field ? partsOf(field.fields, row, names) : []
    const said = valueInWords(field, row[field.name], names)
    return said ? [said] : []
  })
}
