import { makeMetrics, type Metrics } from '#search/watch/metrics.ts'
import { addProcessGauges } from '#search/watch/process-gauges.ts'
import { lastTurns } from './turns.ts'

/** One for the whole process: Next has a copy of this file in each of its bundles. */
const kept = globalThis as { socialeKaartMetrics?: Metrics }

/** What this process counts and knows of itself. */
export const ourMetrics = (): Metrics => (kept.socialeKaartMetrics ??= begin())

function begin(): Metrics {
  const metrics = makeMetrics()
  addProcessGauges(metrics)
  metrics.gauge('worker_last_turn_seconds', 'Since each worker last came to the end of a turn.', () =>
    [...lastTurns()].map(([worker, at]) => ({
      labels: { worker },
      value: (Date.now() - at.getTime()) / 1_000,
    })),
  )
  return metrics
}
