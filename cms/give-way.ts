import { writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

const nicer = constants.priority.PRIORITY_BELOW_NORMAL

/**
 * Residents go first: from here on this process takes what others on the machine leave. On Linux a session has a priority
 * of its own (sched(7), "autogroup"), which counts before that of a process.
 */
export function giveWay(): void {
  setPriority(nicer)
  try {
    writeFileSync('/proc/self/autogroup', String(nicer))
  } catch {
    // Another system, or sessions have no priority here.
  }
}
