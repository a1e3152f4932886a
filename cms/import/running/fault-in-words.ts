import type { ValidationError } from 'payload'
import { faultsOf } from '../../faults-of.ts'
import { OutsideAreas } from './refuse-outside.ts'

/** Why a row could not be saved, for who sent the file; undefined when the fault is not in the row. */
export function faultInWords(err: unknown): string | undefined {
  if (faultsOf(err)) {
    const errors = (err as ValidationError).data.errors
    const told = errors.map(({ label, path, message }) => `${wordsOf(label) ?? path}: ${message}`)
    return told.join(' ') || 'Dit kan zo niet worden bewaard.'
  }
  if (err instanceof OutsideAreas) return err.message
  // Payload's own refusals have a status, and are told by it: see `faults-of.ts`.
  if (err instanceof Error && 'status' in err) return 'Dit kan zo niet worden bewaard.'
  return undefined
}

const wordsOf = (label: unknown): string | undefined =>
  typeof label === 'string' ? label : ((label as { nl?: string } | undefined)?.nl ?? undefined)
