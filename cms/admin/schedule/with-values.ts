import type { FormState } from 'payload'

/**
 * The form with these values in it, by their paths. Payload's own UPDATE remembers only the newest change as the
 * user's, so that the answer of an autosave takes back a tap from just before; here all of them stay.
 */
export function withValues(fields: FormState, values: Record<string, unknown>): FormState {
  const next = { ...fields }
  for (const [path, value] of Object.entries(values)) {
    const { errorMessage: _, ...field } = fields[path] ?? {}
    next[path] = { ...field, value, valid: true, isModified: true }
  }
  return next
}
