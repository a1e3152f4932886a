import type { DraftFields } from '../drafts/draft.ts'

/**
 * What to keep as "imported before" after a row was taken over: all that the source said, also where the house kept
 * its own, so that the same question is not put again until the source says something new.
 */
export const formatImported = (fields: DraftFields): string => JSON.stringify(fields)

/** The pair of `formatImported`; what cannot be read counts as nothing, and then the house keeps all it has. */
export function parseImported(text: string): DraftFields {
  try {
    const fields: unknown = JSON.parse(text)
    return fields !== null && typeof fields === 'object' && !Array.isArray(fields) ? fields : {}
  } catch {
    return {}
  }
}
