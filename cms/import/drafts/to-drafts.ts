import { dataRows, type Mapping } from '../mapping/guess-mapping.ts'
import type { Row, Table } from '../reading/table.ts'
import type { Draft, DraftFields } from './draft.ts'
import type { KnownTown } from './known-town.ts'
import { readContact } from './read-contact.ts'
import { readCosts } from './read-costs.ts'
import { readJoining, readSchedule } from './read-joining.ts'
import { readOrganisation } from './read-organisation.ts'
import { readPlace } from './read-place.ts'
import { readTerms } from './read-terms.ts'
import { readTexts } from './read-texts.ts'
import { RowReader } from './row-reader.ts'

function readFields(row: RowReader, town: KnownTown): DraftFields {
  const contact = readContact(row)
  const organisation = readOrganisation(row, contact)
  const venue = readPlace(row)
  const schedule = readSchedule(row)
  const cost = readCosts(row)
  const fields: DraftFields = {
    ...readTexts(row, contact.website),
    ...readTerms(row, town),
    ...(organisation && { organisation }),
    ...(venue && { venue }),
    ...(schedule && { schedule }),
    ...readJoining(row),
    ...(cost && { cost }),
    ...contact,
  }
  keepRest(row)
  return row.note ? { ...fields, note: row.note } : fields
}

/** Names of people are not published without their consent; they are for the editor, like all that is left. */
function keepRest(row: RowReader): void {
  row.keepAll('person')
  row.keepAll('note')
  row.keepAll('stamp')
  row.keepOutside()
}

/** Without an id of its own a row is known by its title and what tells it from its namesakes. */
const ownKey = ({ title, venue, phone, email }: DraftFields) =>
  [title, venue?.street, venue?.postcode, phone ?? email]
    .map((part) => (part ?? '').toLowerCase().replace(/\s+/g, ' '))
    .join('|')

function toDraft(row: Row, mapping: Mapping, town: KnownTown): Draft & { isOwnId: boolean } {
  const reader = new RowReader(row, mapping)
  const fields = readFields(reader, town)
  const id = reader.text('id')
  const stamp = reader.text('stamp')
  const draft = { line: row.line, key: id || ownKey(fields), fields, remarks: reader.remarks }
  return { ...draft, ...(stamp && { stamp }), isOwnId: Boolean(id) }
}

/**
 * Rows to drafts of listings, with everything that is wrong or doubtful in words. Pure: the same file, mapping and
 * town give the same drafts.
 */
export function toDrafts(table: Table, mapping: Mapping, town: KnownTown): Draft[] {
  const firstLine = new Map<string, number>()
  return dataRows(table, mapping).map((row) => {
    const { isOwnId, ...draft } = toDraft(row, mapping, town)
    const before = firstLine.get(draft.key)
    firstLine.set(draft.key, before ?? draft.line)
    if (before === undefined) return draft
    const what = isOwnId ? `Het nummer ${draft.key}` : 'Dit aanbod'
    const text = `${what} staat ook op regel ${before}. Alleen die rij komt erin.`
    return {
      ...draft,
      remarks: [...draft.remarks, { level: 'error', line: draft.line, column: '', text }],
    }
  })
}

/** Whether a row can become a draft at all. */
export const isUsable = ({ remarks }: Draft): boolean => !remarks.some(({ level }) => level === 'error')
