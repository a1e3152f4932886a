import type { Records } from '#search/last-copy/records.ts'
import type { Metrics } from '#search/watch/metrics.ts'
import type { Circuit } from './circuit.ts'

type Health = {
  records: Pick<Records, 'goodAt'>
  clock: () => Date
  /** Whether the copy in memory is of what the index says it is now. */
  isCopyCurrent: () => Promise<boolean>
  circuits: Record<string, Pick<Circuit, 'isOpen'>>
}

/** Tells by metrics how the index and the last good copy of it are, as seen through the door. */
export function watchDoorHealth(metrics: Metrics, { records, clock, circuits, isCopyCurrent }: Health): void {
  metrics.gauge('index_circuit_open', '1 while the index is given a rest.', () =>
    Object.entries(circuits).map(([circuit, one]) => ({ labels: { circuit }, value: one.isOpen() ? 1 : 0 })),
  )
  metrics.gauge('index_copy_current', '1 while the copy in memory is of the index as it is now.', async () =>
    (await isCopyCurrent()) ? 1 : 0,
  )
  metrics.gauge('index_copy_age_seconds', 'Since the copy was last known to be right.', () => {
    const goodAt = records.goodAt()
    return goodAt ? (clock().getTime() - goodAt.getTime()) / 1_000 : []
  })
}
