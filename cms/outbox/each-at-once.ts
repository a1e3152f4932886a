/**
 * Works on many things, so many at a time. When one goes wrong nothing new begins, and what had begun is waited for:
 * it must not go on behind the back of whoever clears up.
 */
export async function eachAtOnce<T>(
  things: AsyncIterable<T>,
  most: number,
  work: (thing: T) => Promise<void>,
) {
  const underway = new Set<Promise<void>>()
  const faults: unknown[] = []
  try {
    for await (const thing of things) {
      const job = work(thing)
        .catch((err: unknown) => void faults.push(err))
        .finally(() => underway.delete(job))
      underway.add(job)
      if (underway.size >= most) await Promise.race(underway)
      if (faults.length > 0) break
    }
  } finally {
    await Promise.all(underway)
  }
  if (faults.length > 0) throw faults[0]
}
