import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import type { Draft } from './draft.ts'

const rowsOf = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])

/** The schedule out of Payload's flat form: whatever is not a list of rows yet counts as none. */
export function readDraft(fields: FormState, path: string): Draft {
  const own = Object.entries(fields).filter(([name]) => name.startsWith(`${path}.`))
  const flat = Object.fromEntries(own.map(([name, field]) => [name.slice(path.length + 1), field]))
  const values = reduceFieldsToValues(flat, true) as Partial<Draft>
  return {
    ...values,
    rules: rowsOf(values.rules),
    dates: rowsOf(values.dates),
    exceptions: rowsOf(values.exceptions),
  }
}
