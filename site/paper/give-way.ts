import { setImmediate } from 'node:timers/promises'

/** So long we may keep the processor for ourselves. */
const turnMs = 8

/** To be awaited in long work, often: lets others be served when our turn has lasted long enough. */
export function giveWay(): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < turnMs) return
    await setImmediate()
    began = performance.now()
  }
}
