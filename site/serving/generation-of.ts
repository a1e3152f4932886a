import { type Door, SearchUnavailable } from '../door.ts'

/** The generation of all that is found, or undefined when the index does not say. */
export async function generationOf(door: Door): Promise<string | undefined> {
  try {
    return await door.generation()
  } catch (err) {
    if (err instanceof SearchUnavailable) return undefined
    throw err
  }
}
