// `npm run bench:load`, `npm run bench:load -- NAME … --listings N --minutes M --seconds S`: how the house holds when many
// come, beside Meilisearch asked the same. Says no (exit code 1) when a goal is missed. Not a test: what else the machine
// does counts. By default about ten minutes; the soak of half an hour is `--minutes 30`.
import { parseArgs } from 'node:util'
import { type BenchHouse, openBenchHouse, type Opened } from '../bench/bench-house.ts'
import { holds, type Line, toTable } from '../bench/table.ts'
import { endWith } from '../end-with.ts'
import { Fault } from '../fault.ts'
import { createProgress } from '../progress.ts'
import { type ManyQuestions, manyQuestions } from './many-questions.ts'
import { benchOverload } from './overload.ts'
import { benchRestore } from './restore-time.ts'
import { benchSoak } from './soak.ts'
import { benchSteady } from './steady.ts'
import { weighHouse } from './weigh-house.ts'

type Asked = { listings: number; minutes: number; seconds: number; names: string[] }
type Bench = (house: BenchHouse, questions: ManyQuestions, asked: Asked) => Promise<Line[]>

const benches: Record<string, Bench> = {
  house: (house) => Promise.resolve(weighHouse(house)),
  steady: (house, questions, { seconds }) => benchSteady(house, questions, seconds),
  overload: (house, questions, { seconds }) => benchOverload(house, questions, seconds),
  soak: (house, questions, { minutes }) => benchSoak(house, questions, minutes),
  restore: (house) => benchRestore(house),
}
/** More than are kept, so that going round by them finds nothing kept. */
const different = 1_500

const progress = createProgress()
let opened: Opened | undefined
let isStopping = false

function readArguments(): Asked {
  const { values, positionals } = parseArgs({
    options: {
      listings: { type: 'string', default: '100000' },
      minutes: { type: 'string', default: '1.5' },
      seconds: { type: 'string', default: '12' },
    },
    allowPositionals: true,
  })
  const strange = positionals.find((name) => !(name in benches))
  if (strange) throw new Fault(`"${strange}" is geen meting. Kies uit: ${Object.keys(benches).join(', ')}.`)
  const number = (name: keyof typeof values, most: number) => {
    const value = Number(values[name])
    if (value > 0 && value <= most) return value
    throw new Fault(`--${name} is "${values[name]}". Geef een getal tot en met ${most}.`)
  }
  return {
    listings: Math.round(number('listings', 1_000_000)),
    minutes: number('minutes', 24 * 60),
    seconds: number('seconds', 3_600),
    names: positionals.length > 0 ? positionals : Object.keys(benches),
  }
}

async function run(): Promise<number> {
  const asked = readArguments()
  opened = await openBenchHouse(asked.listings, progress, (line) => void stop(1, new Fault(line)))
  const { house } = opened
  const questions = await progress.step('Vragen bedenken', () => manyQuestions(house, different))
  let isBreached = false
  for (const name of asked.names) {
    const lines = await progress.step(`Meten: ${name}`, () => benches[name]!(house, questions, asked))
    progress.say(toTable(`${name}: ${asked.listings} keer aanbod`, lines))
    isBreached ||= !lines.every(holds)
  }
  return isBreached ? 1 : 0
}

async function stop(code: number, reason?: unknown): Promise<void> {
  if (isStopping) return
  isStopping = true
  await opened?.stop()
  process.exit(reason ? endWith(reason) : code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(1))
process.on('uncaughtException', (err) => void stop(1, err))

await run().then(stop, (err: unknown) => stop(1, err))
