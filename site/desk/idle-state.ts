/** Two minutes without a touch, the last half minute of which is counted down. */
export const idleMs = 120_000
export const warningMs = 30_000

export type IdleState = { is: 'used' } | { is: 'leaving'; seconds: number } | { is: 'left' }

/**
 * Whether somebody still stands at the screen.
 *
 * @param quietMs milliseconds since the last touch or key
 */
export function idleState(quietMs: number): IdleState {
  const left = idleMs - quietMs
  if (left <= 0) return { is: 'left' }
  return left <= warningMs ? { is: 'leaving', seconds: Math.ceil(left / 1_000) } : { is: 'used' }
}
