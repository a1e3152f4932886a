import { LRUCache } from 'lru-cache'

const mostAnswers = 2_000
/** About 100 MB when every answer is a full page. */
const mostListings = 10_000

type Kept = { stamp: string; answer: object }
type Sized = {
  listings?: unknown[]
  json?: Buffer
  cells?: unknown[]
  pins?: unknown[]
  addresses?: unknown[]
  /** Of the agenda. */
  days?: { parts: { items: unknown[] }[] }[]
  /** Of what is in an area. */
  kinds?: Record<string, { listings: unknown[] }>
  /** Of what was asked instead. */
  widened?: { listings: unknown[] }[]
}

const sizeOf = ({ answer }: Kept): number => {
  const {
    listings = [],
    json,
    cells = [],
    pins = [],
    addresses = [],
    days = [],
    kinds = {},
    widened = [],
  } = answer as Sized
  const planned = days.flatMap(({ parts }) => parts.flatMap(({ items }) => items))
  const perKind = [...Object.values(kinds), ...widened].flatMap((some) => some.listings)
  const small = Math.ceil((json?.length ?? 0) / 2_000 + (cells.length + pins.length + addresses.length) / 10)
  return 1 + listings.length + planned.length + perKind.length + small
}

/** Answers by question. Each bears a stamp of the index and the clock, and holds as long as the stamp does. */
export type AnswerCache = {
  /** The answer under this stamp: kept, on its way for someone else, or asked for now. */
  get: <Answer extends object>(question: string, stamp: string, ask: () => Promise<Answer>) => Promise<Answer>
  /** Whether it is kept under this stamp. */
  has: (question: string, stamp: string) => boolean
}

export function keepAnswers(): AnswerCache {
  const kept = new LRUCache<string, Kept>({
    max: mostAnswers,
    maxSize: mostListings,
    sizeCalculation: sizeOf,
  })
  const underway = new Map<string, Promise<object>>()
  const fetch = async (question: string, stamp: string, ask: () => Promise<object>) => {
    const answer = await ask()
    kept.set(question, { stamp, answer })
    return answer
  }
  return {
    async get<Answer extends object>(question: string, stamp: string, ask: () => Promise<Answer>) {
      const found = kept.get(question)
      if (found?.stamp === stamp) return found.answer as Answer
      const key = `${stamp} ${question}`
      const others = underway.get(key)
      if (others) return others as Promise<Answer>
      const asked = fetch(question, stamp, ask).finally(() => underway.delete(key))
      underway.set(key, asked)
      return asked as Promise<Answer>
    },
    has: (question, stamp) => kept.peek(question)?.stamp === stamp,
  }
}

/** Keeps nothing and shares nothing, to measure what asking costs. */
export const keepNothing: AnswerCache = {
  get: (_question, _stamp, ask) => ask(),
  has: () => false,
}
