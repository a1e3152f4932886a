import { parseArgs } from 'node:util'
import { Fault } from '../fault.ts'
import { type EngineName, engineNames } from './make-engines.ts'

const options = {
  documents: { type: 'string' },
  queries: { type: 'string' },
  engine: { type: 'string', multiple: true },
  worst: { type: 'string' },
  json: { type: 'string' },
  listings: { type: 'string' },
} as const

/** What was asked for on the command line. */
export function readArguments(args = process.argv.slice(2)) {
  const { documents, queries, engine, worst, json, listings } = parse(args)
  if (!documents !== !queries)
    throw new Fault('Geef --documents en --queries samen: de een hoort bij de ander.')
  return {
    foreign: documents && queries ? { documents, queries } : undefined,
    engines: toEngines(engine),
    worst: worst === undefined ? 0 : toCount('worst', worst),
    /** Measure how fast, among so many listings, instead of how well. */
    listings: listings === undefined ? 0 : toCount('listings', listings),
    json,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options }).values
  } catch (err) {
    throw new Fault(`Dat begrijpen we niet: ${(err as Error).message}`)
  }
}

function toEngines(asked: string[] | undefined): EngineName[] {
  const strange = asked?.find((name) => !engineNames.includes(name as EngineName))
  if (strange) throw new Fault(`"${strange}" is geen zoekmachine. Kies uit: ${engineNames.join(', ')}.`)
  return engineNames.filter((name) => !asked || asked.includes(name))
}

function toCount(name: string, text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count > 0) return count
  throw new Fault(`--${name} is "${text}". Geef een heel getal, zoals 20.`)
}
