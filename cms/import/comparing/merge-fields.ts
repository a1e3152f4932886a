import type { DraftFields } from '../drafts/draft.ts'

export type FieldName = keyof DraftFields
type Value = DraftFields[FieldName]

/** What happens to one field: taken over, left because the house changed it, or nothing. */
export type FieldChange = {
  field: FieldName
  /** `kept`: someone in the house changed it since the last import, and that stays; or it would tell a secret place. */
  outcome: 'take' | 'kept'
  now: Value
  wanted: Value
}

/** Values as one text to compare, whatever the order of their parts; nothing, null and empty are the same. */
export function sameText(value: unknown): string {
  if (value === undefined || value === null || value === '') return ''
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.map(sameText).join()}]`
  if (typeof value !== 'object') return JSON.stringify(typeof value === 'string' ? tidy(value) : value)
  const parts = Object.entries(value)
    .map(([name, part]) => [name, sameText(part)] as const)
    .filter(([, part]) => part !== '' && part !== 'false')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return parts.length === 0 ? '' : `{${parts.map(([name, part]) => `${name}:${part}`).join()}}`
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
const isSame = (one: unknown, other: unknown) => sameText(one) === sameText(other)

/** An organisation is who it is called; where its site is only helps to find it. */
const comparable = (fields: DraftFields): DraftFields => {
  const { organisation } = fields
  return organisation ? { ...fields, organisation: { name: organisation.name, host: null } } : fields
}

const namesOf = (...all: DraftFields[]) =>
  [...new Set(all.flatMap((fields) => Object.keys(fields)))].toSorted() as FieldName[]

/**
 * Three ways beside each other, field by field: what the source said before, what the house has now, what the source
 * says now. What the source left as it was is not touched; what the house changed stays; the rest is taken over.
 */
export function mergeFields(before: DraftFields, house: DraftFields, wanted: DraftFields): FieldChange[] {
  const [was, has, says] = [before, house, wanted].map(comparable) as [DraftFields, DraftFields, DraftFields]
  return namesOf(before, wanted).flatMap((field): FieldChange[] => {
    if (isSame(was[field], says[field]) || isSame(has[field], says[field])) return []
    const isUntouched = isSame(was[field], has[field])
    return [{ field, outcome: isUntouched ? 'take' : 'kept', now: house[field], wanted: wanted[field] }]
  })
}

/** The house's fields with what is to be taken over; a field the source no longer has becomes empty. */
export function takeOver(house: DraftFields, changes: FieldChange[]): DraftFields {
  const taken = changes.filter(({ outcome }) => outcome === 'take')
  return { ...house, ...Object.fromEntries(taken.map(({ field, wanted }) => [field, wanted])) }
}
