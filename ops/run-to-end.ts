import { type ChildOptions, startChild } from './child-process.ts'
import { Fault, toFault } from './fault.ts'

/** Runs a command that should end well; when it does not, its last lines tell why. */
export async function runToEnd(what: string, options: ChildOptions): Promise<void> {
  const child = await startChild(options)
  const word = await child.exited
  if (word === 'code 0') return
  throw toFault(new Error(child.tail())) ?? new Fault(`${what} is mislukt (${word}).\n${child.tail()}`)
}
