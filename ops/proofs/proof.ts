import { type TestContext, test } from 'vitest'

export type Proof = {
  /** What was done to the house, or asked of it. */
  tried: string
  expected: string
  /** What was seen, with its figures; absent while it has not ended well. */
  happened?: string
}

declare module 'vitest' {
  interface TaskMeta {
    proof?: Proof
  }
}

/** In full, as `npm run test:faults` and `npm run test:abuse` ask for; else the short form that `npm test` has time for. */
export const inFull = process.env.PROOFS === 'full'

/**
 * A test that also is a row in the table of `npm run test:faults` or `npm run test:abuse`.
 * `run` does it, holds it with `expect`, and gives what happened in a few words.
 * `milliseconds`: how long it may take, where that is more than a minute.
 */
export function proof(
  tried: string,
  expected: string,
  run: (context: TestContext) => Promise<string> | string,
  milliseconds = 60_000,
): void {
  test(
    `${tried}: ${expected}`,
    async (context) => {
      context.task.meta.proof = { tried, expected }
      const happened = await run(context)
      context.task.meta.proof = { tried, expected, happened }
    },
    milliseconds,
  )
}
