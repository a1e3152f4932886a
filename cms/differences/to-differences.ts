import type { Field } from 'payload'
import type { LocalDate } from '#search/time/local-date.ts'
import { textLanguages } from '#search/vocabulary.ts'
import { languageWords } from '../in-words.ts'
import type { StoredListing } from '../outbox/stored.ts'
import { dutchLabel } from './dutch-label.ts'
import { scheduleLines } from './schedule-lines.ts'
import { type Names, valueInWords } from './value-in-words.ts'

export type Difference = { label: string; before: string; after: string }

/** What is the editors' own, or kept by the house. */
const untold = new Set(['hidden', 'hiddenReason', 'internalNote', 'reportingLine', 'source', 'confirmed'])

type Row = Record<string, unknown>
type Told = { label: string; words: (listing: StoredListing) => string }
type Around = { names: Names; today: LocalDate }

/**
 * What is different between two versions of a listing, in Dutch, in the order of the form.
 * @param fields the fields of the collection, whose labels are used; a field of tomorrow is told too.
 * @param before null when there was nothing: then everything that is said counts.
 */
export function toDifferences(
  fields: Field[],
  before: StoredListing | null,
  after: StoredListing,
  around: Around,
): Difference[] {
  return toTold(fields, (listing) => listing as unknown as Row, '', around).flatMap(({ label, words }) => {
    const [old, fresh] = [before ? words(before) : '', words(after)]
    return old === fresh ? [] : [{ label, before: old, after: fresh }]
  })
}

/** Every field of a form as a label and a way to say what stands in it. */
function toTold(
  fields: Field[],
  rowOf: (listing: StoredListing) => Row,
  group: string,
  around: Around,
): Told[] {
  return fields.flatMap((field): Told[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => toTold(tab.fields, rowOf, group, around))
    if (!('name' in field) || !field.name)
      return 'fields' in field ? toTold(field.fields, rowOf, group, around) : []
    const { name } = field
    if (untold.has(name) || field.type === 'ui') return []
    if (name === 'schedule')
      return [{ label: 'Wanneer', words: (listing) => scheduleLines(listing, around.today).join('\n') }]
    const label = [group, dutchLabel('label' in field ? field.label : '')].filter(Boolean).join(': ')
    if (field.type === 'group')
      return toTold(field.fields, (listing) => (rowOf(listing)[name] ?? {}) as Row, label, around)
    return inLanguages(field, name, label || name, rowOf, around)
  })
}

/** A text that differs by language is told for each language apart; Dutch goes without saying. */
function inLanguages(
  field: Field,
  name: string,
  label: string,
  rowOf: (listing: StoredListing) => Row,
  { names }: Around,
): Told[] {
  const valueOf = (listing: StoredListing) => rowOf(listing)[name]
  if (!('localized' in field) || !field.localized)
    return [{ label, words: (listing) => valueInWords(field, valueOf(listing), names) }]
  return textLanguages.map((language) => ({
    label: language === 'nl' ? label : `${label} (${languageWords(language).nl})`,
    words: (listing) => valueInWords(field, (valueOf(listing) as Row | null | undefined)?.[language], names),
  }))
}
