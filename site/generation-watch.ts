/** When the listings and the town last changed. */
export type Generation = { listings: string; town: string }

/** An edit shows at most this much later than it is in the index. */
const oldestMs = 150
const renewMs = 100

/**
 * The generation of the index, never older than 150 ms when the question was put. One check runs at a time, and
 * while there are visitors it is renewed before that, so that hardly anyone waits for it. A failure counts as long.
 */
export function watchGeneration(
  ask: () => Promise<Generation>,
  now: () => number = () => performance.now(),
): () => Promise<Generation> {
  let known: { generation: Generation; at: number } | undefined
  let failed: { err: unknown; at: number } | undefined
  let check: Promise<Generation> | undefined
  const look = async () => {
    const at = now()
    try {
      known = { generation: await ask(), at }
      failed = undefined
      return known.generation
    } catch (err) {
      failed = { err, at: now() }
      throw err
    }
  }
  const lookOnce = () => (check ??= look().finally(() => (check = undefined)))
  const age = (moment?: { at: number }) => (moment ? now() - moment.at : Infinity)
  return async () => {
    if (failed && age(failed) < oldestMs) throw failed.err
    if (!known || age(known) > oldestMs) return lookOnce()
    if (age(known) > renewMs) lookOnce().catch(() => {})
    return known.generation
  }
}
