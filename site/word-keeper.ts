import type { Wordlist } from '#search/words/wordlist.ts'

/** After reading all words, it is not done again for at least this long, and for fifty times as long as it took. */
const leastRestMs = 60_000
const restPerWork = 50
const againMs = 10_000

/**
 * The words of the index, read behind the scenes: nobody waits for them, and until they are there the answer is
 * undefined. They are read again when the generation is another one, now and then.
 */
export function keepWords(
  read: () => Promise<Wordlist>,
  now: () => number = () => performance.now(),
): (generation: string) => Wordlist | undefined {
  let kept: { words: Wordlist; generation: string } | undefined
  let isReading = false
  let restsUntil = 0
  const renew = async (generation: string) => {
    const began = now()
    try {
      kept = { words: await read(), generation }
      restsUntil = now() + Math.max(leastRestMs, restPerWork * (now() - began))
    } catch {
      // The index is away. Who asks for it will hear so from others; here the old words will do.
      restsUntil = now() + againMs
    } finally {
      isReading = false
    }
  }
  return (generation) => {
    if (kept?.generation !== generation && !isReading && now() >= restsUntil) {
      isReading = true
      void renew(generation)
    }
    return kept?.words
  }
}
