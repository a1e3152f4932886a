import type { FieldName, Subject } from './subject.ts'

export type FieldShape = {
  type: 'day' | 'long' | 'text' | 'time' | 'tel' | 'email'
  most?: number
  rows?: number
  isNeeded: boolean
  autocomplete?: string
}

const shapes: Record<FieldName, Omit<FieldShape, 'isNeeded'>> = {
  day: { type: 'day' },
  from: { type: 'time' },
  until: { type: 'time' },
  times: { type: 'text', most: 200 },
  place: { type: 'text', most: 200 },
  phone: { type: 'tel', most: 25, autocomplete: 'off' },
  email: { type: 'email', most: 254, autocomplete: 'off' },
  website: { type: 'text', most: 254, autocomplete: 'off' },
  text: { type: 'long', most: 1500, rows: 4 },
  answerTo: { type: 'email', most: 254, autocomplete: 'email' },
  title: { type: 'text', most: 120 },
  what: { type: 'long', most: 1500, rows: 5 },
  reach: { type: 'text', most: 300 },
  name: { type: 'text', most: 120, autocomplete: 'name' },
  proof: { type: 'long', most: 1000, rows: 4 },
}

const needed: Record<'addition' | 'claim', FieldName[]> = {
  addition: ['title', 'what', 'reach'],
  claim: ['name', 'email', 'proof'],
}

function isNeeded(name: FieldName, subject: Subject): boolean {
  if (subject.is !== 'wrong') return needed[subject.is].includes(name)
  return name === 'text' && (subject.kind === 'unsafe' || subject.kind === 'other')
}

/** How a question looks, and whether it must be answered. The cms looks again. */
export function fieldShape(name: FieldName, subject: Subject): FieldShape {
  const isOwnMail = name === 'email' && subject.is === 'claim'
  const more = isOwnMail ? { autocomplete: 'email' } : {}
  return { ...shapes[name], ...more, isNeeded: isNeeded(name, subject) }
}
