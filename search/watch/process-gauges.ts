import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Metrics } from './metrics.ts'

/** What every process of Node tells of itself: memory, waiting in the event loop, age. */
export function addProcessGauges(metrics: Metrics): void {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  metrics.gauge('process_resident_memory_bytes', 'Memory in use.', () => process.memoryUsage().rss)
  metrics.gauge(
    'nodejs_heap_used_bytes',
    'Memory of JavaScript in use.',
    () => process.memoryUsage().heapUsed,
  )
  metrics.gauge('process_uptime_seconds', 'Since the process began.', () => process.uptime())
  metrics.gauge('nodejs_eventloop_lag_p99_seconds', 'Since it was last asked.', () => {
    const seconds = delay.percentile(99) / 1e9
    delay.reset()
    return seconds
  })
}
