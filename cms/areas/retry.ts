/** What came of one attempt: the answer, or a reason to try again and how long the other side wants to be left alone. */
export type Attempt<T> = { is: 'answer'; answer: T } | { is: 'again'; why: string; waitMs?: number }

export type Patience = {
  retries?: number
  signal?: AbortSignal
  onProgress?: (line: string) => void
  /** Sleeping is an argument, so that a test need not. */
  wait?: (ms: number, signal?: AbortSignal) => Promise<void>
}

const longestWait = 60_000

/** Tries again after half a second, one, two, four … or after what the other side asked, never over a minute. */
export async function retry<T>(attempt: () => Promise<Attempt<T>>, patience: Patience): Promise<T> {
  const { retries = 4, signal, onProgress, wait = sleep } = patience
  for (let done = 0; ; done++) {
    signal?.throwIfAborted()
    const outcome = await attempt()
    if (outcome.is === 'answer') return outcome.answer
    if (done >= retries) throw new Error(`${outcome.why} Na ${done + 1} pogingen opgegeven.`)
    const ms = Math.min(outcome.waitMs ?? 500 * 2 ** done, longestWait)
    onProgress?.(`${outcome.why} Nieuwe poging (${done + 1} van ${retries}) over ${Math.ceil(ms / 1000)} s.`)
    await wait(ms, signal)
  }
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal!.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
