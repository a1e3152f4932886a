/** Meilisearch takes 100 MB at once, and a test less. */
const perBatch = 5_000

/** Puts much in, so much at a time. */
export async function inBatches<T>(all: T[], put: (some: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += perBatch) await put(all.slice(from, from + perBatch))
}
