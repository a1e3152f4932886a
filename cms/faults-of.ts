/** What is wrong with one field, for who typed it. */
export type FieldFault = { path: string; message: string }

/**
 * The faults in the fields that made Payload refuse something, or null when it was something else.
 * Told by shape: Next keeps a copy of Payload for each of its bundles, and what one of them throws is to another
 * no `instanceof` its ValidationError.
 */
export function faultsOf(err: unknown): FieldFault[] | null {
  const errors = err instanceof Error && 'data' in err && (err.data as { errors?: unknown } | null)?.errors
  if (!Array.isArray(errors)) return null
  return (errors as Partial<FieldFault>[]).flatMap(({ path, message }) =>
    typeof path === 'string' && typeof message === 'string' ? { path, message } : [],
  )
}
