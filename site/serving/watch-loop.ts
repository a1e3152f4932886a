import { performance } from 'node:perf_hooks'

const everyMs = 50
const full = 0.9

/** Tells whether this process used nearly all of its processor in the last moments; measured when asked, at most every 50 ms. */
export function watchLoop(): () => boolean {
  let since = performance.eventLoopUtilization()
  let measuredAt = performance.now()
  let isFull = false
  return () => {
    if (performance.now() - measuredAt < everyMs) return isFull
    measuredAt = performance.now()
    const { utilization } = performance.eventLoopUtilization(since)
    since = performance.eventLoopUtilization()
    isFull = utilization >= full
    return isFull
  }
}
