import { SearchRefused } from '#search/connection.ts'
import { SearchUnavailable } from './door.ts'

const mostFailures = 5
const restMs = 2_000
/** Patience is counted in so many pieces: while this process was too busy to hear an answer, at most one of them went by. */
const pieces = 8

/** Asks the index something, and gives up after so many milliseconds. */
export type Circuit = {
  <Answer>(ask: () => Promise<Answer>, withinMs: number): Promise<Answer>
  /** Whether the index is spared now. */
  isOpen: () => boolean
}

/**
 * Spares an index that does not answer, and whoever waits for it: after five failures in a row nothing is asked
 * for two seconds; then one may try. Everything that is the index's fault becomes `SearchUnavailable`.
 */
export function makeCircuit(now: () => number = () => performance.now()): Circuit {
  let failures = 0
  let restsUntil = 0
  let isTrying = false
  const circuit = async <Answer>(ask: () => Promise<Answer>, withinMs: number): Promise<Answer> => {
    const isBroken = failures >= mostFailures
    if (isBroken && (isTrying || now() < restsUntil)) throw new SearchUnavailable('resting')
    isTrying = isBroken
    try {
      const answer = await inTime(ask(), withinMs)
      failures = 0
      return answer
    } catch (err) {
      if (isOurMistake(err)) throw err
      failures += 1
      restsUntil = now() + restMs
      throw new SearchUnavailable(err)
    } finally {
      if (isBroken) isTrying = false
    }
  }
  return Object.assign(circuit, { isOpen: () => failures >= mostFailures })
}

/** A question that cannot be put must not keep others from asking theirs. */
const isOurMistake = (err: unknown) => err instanceof TypeError || SearchRefused.in(err)?.status === 400

async function inTime<Answer>(answer: Promise<Answer>, ms: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const wait = (left: number) => {
      if (left === 0) reject(new Error(`no answer within ${ms} ms`))
      else timer = setTimeout(wait, ms / pieces, left - 1)
    }
    wait(pieces)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
