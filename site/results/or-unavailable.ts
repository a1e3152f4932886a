import { SearchUnavailable } from '#site/door.ts'

/** What was asked, or undefined when the index does not answer: then the page says so in words. */
export async function orUnavailable<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (err) {
    if (err instanceof SearchUnavailable) return undefined
    throw err
  }
}
