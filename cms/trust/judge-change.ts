import { type ChangeFacts, changeRules, type Guarded, type Row } from './change-rules.ts'
import { type Reason, reasons } from './reasons.ts'

/** What has to wait: why, and which fields; both empty when all of it goes live at once. */
export type Held = { reasons: Reason[]; fields: string[] }

/**
 * Judges a change of an organisation or a venue by a partner.
 * @param before the row as it stands. @param after as it would stand, whole, in all languages.
 */
export function judgeChange(about: Guarded, before: Row, after: Row, facts: ChangeFacts): Held {
  if (!facts.isShown) return { reasons: [], fields: [] }
  const held = changeRules[about].filter(({ fields, differs }) =>
    differs(pick(before, fields), pick(after, fields), facts),
  )
  const why = new Set(held.map(({ reason }) => reason))
  return {
    reasons: reasons.filter((reason) => why.has(reason)),
    fields: [...new Set(held.flatMap(({ fields }) => fields))],
  }
}

/** Of a row only these fields; what is not there is none. */
export const pick = (row: Row, fields: readonly string[]): Row =>
  Object.fromEntries(fields.map((field) => [field, row[field] ?? null]))
