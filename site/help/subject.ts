/** What a form is about: something that is wrong, something to add, or whose an organisation is. */
export type Subject =
  | { is: 'wrong'; about: { at: 'listing' | 'organisation'; slug: string } | { at: 'site' }; kind: WrongKind }
  | { is: 'addition' }
  | { is: 'claim'; slug: string }

export const wrongKinds = ['time', 'place', 'stopped', 'contact', 'unsafe', 'other'] as const
export type WrongKind = (typeof wrongKinds)[number]

/** As they stand in the address. */
export const kindWords: Record<WrongKind, string> = {
  time: 'tijd',
  place: 'plek',
  stopped: 'gestopt',
  contact: 'contact',
  unsafe: 'onveilig',
  other: 'anders',
}

export const kindOf = (word: string | null): WrongKind | undefined =>
  wrongKinds.find((kind) => kindWords[kind] === word)

export type FieldName =
  | 'day'
  | 'from'
  | 'until'
  | 'times'
  | 'place'
  | 'phone'
  | 'email'
  | 'website'
  | 'text'
  | 'answerTo'
  | 'title'
  | 'what'
  | 'reach'
  | 'name'
  | 'proof'

/** Which questions each form asks, in this order: few enough to answer standing up. */
export const wrongFields: Record<WrongKind, FieldName[]> = {
  time: ['day', 'from', 'until', 'times', 'text', 'answerTo'],
  place: ['place', 'text', 'answerTo'],
  stopped: ['text', 'answerTo'],
  contact: ['phone', 'email', 'website', 'text', 'answerTo'],
  unsafe: ['text', 'answerTo'],
  other: ['text', 'answerTo'],
}
export const additionFields: FieldName[] = ['title', 'what', 'place', 'times', 'reach', 'name', 'answerTo']
export const claimFields: FieldName[] = ['name', 'email', 'proof']

export function fieldsOf(subject: Subject): FieldName[] {
  if (subject.is === 'wrong') return wrongFields[subject.kind]
  return subject.is === 'addition' ? additionFields : claimFields
}
