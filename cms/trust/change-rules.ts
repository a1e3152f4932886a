import { idOf } from '../access/roles.ts'
import type { Reason } from './reasons.ts'
import { givesAway } from './traces/gives-away.ts'
import { hostsIn } from './traces/hosts-in.ts'
import { ibansIn } from './traces/ibans-in.ts'
import { phoneIn, phonesIn } from './traces/phones-in.ts'

/** A row of an organisation or a venue in all languages, by the names of its fields. */
export type Row = Record<string, unknown>

/** What is known around such a row, besides itself. */
export type ChangeFacts = {
  /** Everything of this organisation goes by the editors. */
  isWithdrawn: boolean
  /** Residents see it, or will when what waits is approved. */
  isShown: boolean
  /** What residents can read with the organisation already. */
  hosts: ReadonlySet<string>
  phones: ReadonlySet<string>
  /** Secret addresses in listings of the organisation. */
  secrets: readonly string[]
}

type ChangeRule = {
  reason: Reason
  /** What waits, together, when `differs`; the rest of the save goes on. */
  fields: readonly string[]
  differs: (before: Row, after: Row, facts: ChangeFacts) => boolean
}
export type Guarded = 'organisations' | 'venues'

/**
 * What of an organisation or a venue waits for an editor when a partner changes it. The one place where this is decided;
 * what is not here goes live at once, and so does what residents do not see anywhere.
 */
export const changeRules: Record<Guarded, readonly ChangeRule[]> = {
  organisations: [
    { reason: 'name', fields: ['name'], differs: otherWords('name') },
    { reason: 'link', fields: ['website'], differs: hasNewHost('website') },
    { reason: 'phone', fields: ['phone'], differs: hasOtherPhone('phone') },
    ...insideTexts('description'),
    {
      reason: 'first-publication',
      fields: ['name', 'kind', 'description', 'phone', 'email', 'website', 'picture'],
      differs: (before, after, { isWithdrawn }) => isWithdrawn && !isSame(before, after),
    },
  ],
  venues: [
    { reason: 'name', fields: ['name'], differs: otherWords('name') },
    {
      reason: 'place',
      fields: ['street', 'postcode', 'town', 'geo', 'neighbourhood', 'bagId'],
      differs: (before, after) => !isSame(before, after),
    },
    {
      reason: 'owners',
      fields: ['organisation'],
      differs: (before, after) => idOf(before.organisation) !== idOf(after.organisation),
    },
    ...insideTexts('arriving'),
    {
      reason: 'first-publication',
      fields: ['name', 'arriving', 'facilities'],
      differs: (before, after, { isWithdrawn }) => isWithdrawn && !isSame(before, after),
    },
  ],
}

/** Capitals and spaces make no other name. */
function otherWords(field: string): ChangeRule['differs'] {
  const said = (row: Row) =>
    String(row[field] ?? '')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim()
  return (before, after) => said(before) !== said(after)
}

function hasNewHost(field: string): ChangeRule['differs'] {
  return isNew((row) => textsIn(row[field]).flatMap(hostsIn), 'hosts')
}

function hasOtherPhone(field: string): ChangeRule['differs'] {
  return isNew((row) => phoneIn(row[field] as string | null), 'phones')
}

/** What a text of many words may bring along unseen. */
function insideTexts(field: string): ChangeRule[] {
  const fields = [field]
  const texts = (row: Row) => textsIn(row[field])
  return [
    { reason: 'link', fields, differs: hasNewHost(field) },
    { reason: 'bank-account', fields, differs: isNew((row) => texts(row).flatMap(ibansIn)) },
    { reason: 'phone', fields, differs: isNew((row) => texts(row).flatMap(phonesIn), 'phones') },
    {
      reason: 'secret-address',
      fields,
      differs: (before, after, { secrets }) =>
        texts(after)
          .filter((text) => !texts(before).includes(text))
          .some((text) => secrets.some((secret) => givesAway(secret, text))),
    },
  ]
}

function isNew(traces: (row: Row) => string[], known?: 'hosts' | 'phones'): ChangeRule['differs'] {
  return (before, after, facts) => {
    const there = traces(before)
    return traces(after).some((one) => !there.includes(one) && !(known && facts[known].has(one)))
  }
}

/** In all languages. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn)

/** Both hold no more than the fields of the rule; left out, empty and none are one. */
export const isSame = (before: Row, after: Row): boolean => plain(before) === plain(after)

const plain = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'id' || inner === null || inner === '' || inner === false) return undefined
    if (typeof inner !== 'object' || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner as Row).sort(([a], [b]) => (a < b ? -1 : 1)))
  }) ?? ''
