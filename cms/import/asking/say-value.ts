import type { FieldChange } from '../comparing/merge-fields.ts'
import { accessWords, costWords, kindWords } from '../../in-words.ts'
import { sayAges, sayCost, saySchedule } from '../../export/say-facts.ts'

type Value = FieldChange['now']

const chosen: Record<string, { nl: string }> = { ...kindWords, ...accessWords, ...costWords }

/** A value of an import as a person reads it; `labels` are the words of the town's own terms, by id. */
export function sayValue(value: Value, labels: Map<string, string>): string {
  if (value === undefined || value === null || value === '') return 'leeg'
  if (typeof value === 'string') return chosen[value]?.nl ?? value
  if (Array.isArray(value)) return value.map((id) => labels.get(id) ?? id).join(', ') || 'leeg'
  if ('rules' in value) return saySchedule(value) || 'leeg'
  if ('case' in value) return sayCost(value) || 'onbekend'
  if ('host' in value) return value.name
  if ('until' in value) return sayAges(value)
  const { name, street, postcode, town } = value
  return [name, street, postcode, town].filter(Boolean).join(', ')
}
