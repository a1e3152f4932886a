import type { FieldName } from '../comparing/merge-fields.ts'
import type { Stored } from './import-row.ts'

/** Where each field of an import is kept in a listing. */
const paths: Record<FieldName, string[]> = {
  title: ['title'],
  summary: ['summary'],
  description: ['description'],
  kind: ['kind'],
  themes: ['themes'],
  audiences: ['audiences'],
  areas: ['areas'],
  ages: ['ages.from', 'ages.until'],
  organisation: ['organisations'],
  venue: ['venue'],
  schedule: ['schedule.rules', 'schedule.dates', 'schedule.byAppointment', 'schedule.note'],
  access: ['access'],
  howToJoin: ['howToJoin'],
  cost: ['cost.case', 'cost.euros', 'cost.note'],
  phone: ['contact.phone'],
  email: ['contact.email'],
  website: ['contact.website'],
  note: ['internalNote'],
}

/** To which field of an import a path belongs. */
export const fieldOf = (path: string): FieldName =>
  (Object.keys(paths) as FieldName[]).find((field) => paths[field].includes(path))!

const at = (doc: object, path: string): unknown =>
  path.split('.').reduce<unknown>((part, name) => (part as Stored | null | undefined)?.[name], doc)

/** The ids of rows in a list differ from version to version, and say nothing. */
const withoutIds = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((one) =>
        one !== null && typeof one === 'object'
          ? Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'id'))
          : one,
      )
    : (value ?? null)

/** What a listing holds of these fields. */
export const pickStored = (doc: object, fields: FieldName[]): Stored =>
  Object.fromEntries(fields.flatMap((field) => paths[field].map((path) => [path, withoutIds(at(doc, path))])))

/** Paths and values as what a listing is saved with. */
export function toNested(stored: Stored): Stored {
  const data: Stored = {}
  for (const [path, value] of Object.entries(stored)) {
    const [first, second] = path.split('.') as [string, string?]
    if (second) data[first] = { ...(data[first] as object | undefined), [second]: value }
    else data[first] = value
  }
  return data
}
