import { APIError, ValidationError } from 'payload'
import { OutsideAreas } from './refuse-outside.ts'

/** Why a row could not be saved, for who sent the file; undefined when the fault is not in the row. */
export function faultInWords(err: unknown): string | undefined {
  if (err instanceof ValidationError || (err as Error)?.name === 'ValidationError') {
    const errors = (err as ValidationError).data?.errors ?? []
    const told = errors.map(({ label, path, message }) => `${wordsOf(label) ?? path}: ${message}`)
    return told.join(' ') || 'Dit kan zo niet worden bewaard.'
  }
  if (err instanceof OutsideAreas) return err.message
  if (err instanceof APIError) return 'Dit kan zo niet worden bewaard.'
  return undefined
}

const wordsOf = (label: unknown): string | undefined =>
  typeof label === 'string' ? label : ((label as { nl?: string } | undefined)?.nl ?? undefined)
