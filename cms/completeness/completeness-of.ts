import { type AskName, asks, type Typed } from './asks.ts'

export type Completeness = {
  /** Of what matters for this kind of listing, 0 to 100; only when nothing is missing is it 100. */
  percent: number
  /** What is missing, the most useful first. */
  missing: AskName[]
}

/** How much a listing tells of what residents want to know. Says what to ask next, and forbids nothing. */
export function completenessOf(typed: Typed): Completeness {
  const kind = typed.kind ?? 'activity'
  const asked = asks.filter((ask) => ask.weight[kind] > 0 && (ask.concerns?.(typed) ?? true))
  const missing = asked.filter((ask) => !ask.isAnswered(typed))
  const weigh = (list: typeof asks) => list.reduce((sum, ask) => sum + ask.weight[kind], 0)
  return {
    percent: Math.floor((100 * (weigh(asked) - weigh(missing))) / weigh(asked)),
    missing: missing.sort((a, b) => b.weight[kind] - a.weight[kind]).map(({ name }) => name),
  }
}
