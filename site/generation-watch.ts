/** When the listings and the town last changed. */
export type Generation = { listings: string; town: string }

/** An edit shows at most this much later than it is in the index. */
const oldestMs = 150
const renewMs = 100
/** Who asks while the index does not answer waits no longer for it than this. */
const failedPatienceMs = 100

/**
 * The generation of the index, never older than 150 ms when the question was put. One check runs at a time, and
 * while there are visitors it is renewed before that, so that hardly anyone waits for it. A failure counts as long, and after
 * one nobody waits for a check that hangs.
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
    if (failed) return orFailed(lookOnce(), failed.err)
    if (!known || age(known) > oldestMs) return lookOnce()
    if (age(known) > renewMs) lookOnce().catch(() => {})
    return known.generation
  }
}

/** What the check says when it is quick, or else that it failed before. */
async function orFailed(check: Promise<Generation>, err: unknown): Promise<Generation> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(err), failedPatienceMs)))
  return Promise.race([check, late]).finally(() => clearTimeout(timer))
}
