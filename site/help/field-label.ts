import { nl } from '#site/text/nl.ts'
import type { FieldName, Subject } from './subject.ts'

const { fields, own } = nl.help

/** What a question is called in this form, and the line below it. */
export function fieldLabel(name: FieldName, subject: Subject): { label: string; hint: string } {
  const [label, hint] = fields[name] as [string, string]
  return { label: ownLabel(name, subject) ?? label, hint }
}

function ownLabel(name: FieldName, subject: Subject): string | undefined {
  if (subject.is === 'addition' && (name === 'name' || name === 'times')) return own[name]
  if (subject.is === 'claim' && name === 'email') return own.email
  const isStory = subject.is === 'wrong' && (subject.kind === 'unsafe' || subject.kind === 'other')
  return isStory && name === 'text' ? own.text[subject.kind as 'unsafe' | 'other'] : undefined
}
