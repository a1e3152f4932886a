import { toFault } from './fault.ts'

/** Says what went wrong, in one sentence where we know it and with the stack where it is our mistake. Returns the exit code. */
export function endWith(err: unknown): number {
  const fault = toFault(err)
  console.error(fault ? `\n${fault.message}` : err)
  return 1
}
