// `npm run bench`, `npm run bench -- NAME`, `npm run bench -- NAME --listings 100000`: how fast it is, beside a yardstick
// measured in the same run. Says no (exit code 1) when a goal is missed. Not a test: what else the machine does counts.
import { parseArgs } from 'node:util'
import { endWith } from '../end-with.ts'
import { Fault } from '../fault.ts'
import { createProgress } from '../progress.ts'
import { benchApi } from './api.ts'
import { benchBadQuestions } from './bad-questions.ts'
import { benchBytes } from './bytes.ts'
import { type BenchHouse, openBenchHouse, type Opened } from './bench-house.ts'
import { benchCounting } from './counting.ts'
import { benchFreshness } from './freshness.ts'
import { benchMap } from './map.ts'
import { benchReindex } from './reindex.ts'
import { holds, type Line, toTable } from './table.ts'
import { benchVitals } from './vitals.ts'
import { benchWidget } from './widget.ts'

/** `listings` is the size that was asked for; one that is measured at several sizes lets the house grow itself. */
type Bench = { title: string; run: (house: BenchHouse, listings: number) => Promise<Line[]> }

const benches: Record<string, Bench> = {
  // first, for it begins with the town as it is
  map: { title: 'map: de kaart naast Meilisearch zelf, en naast Leaflet met dezelfde punten', run: benchMap },
  bytes: { title: 'bytes: wat er komt vóór de kaart, naast de mediaan van het web', run: benchBytes },
  vitals: {
    title: 'vitals: op een trage telefoon, naast een kale bladzijde met dezelfde tekst',
    run: benchVitals,
  },
  widget: {
    title: 'widget: wat een widget bij de pagina van een ander doet, naast kale Leaflet met hetzelfde aanbod',
    run: benchWidget,
  },
  api: { title: 'api: de open API en de pagina naast Meilisearch zelf, met dezelfde vragen', run: benchApi },
  'bad-questions': {
    title: 'bad-questions: vreemde en lege vragen, naast gewone vragen aan dezelfde pagina',
    run: benchBadQuestions,
  },
  counting: {
    title: 'counting: wat tellen toevoegt aan één pagina',
    run: () => Promise.resolve(benchCounting()),
  },
  freshness: { title: 'freshness: een wijziging, naast één document rechtstreeks', run: benchFreshness },
  reindex: { title: 'reindex: alles opnieuw, naast dezelfde documenten rechtstreeks', run: benchReindex },
}

const longestMs = 60 * 60_000
const progress = createProgress()
let opened: Opened | undefined
let isStopping = false

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { listings: { type: 'string' } },
    allowPositionals: true,
  })
  const strange = positionals.find((name) => !(name in benches))
  if (strange) throw new Fault(`"${strange}" is geen meting. Kies uit: ${Object.keys(benches).join(', ')}.`)
  const listings = Number(values.listings ?? 0)
  if (!Number.isInteger(listings) || listings < 0 || listings > 1_000_000)
    throw new Fault(`--listings is "${values.listings}". Geef een heel getal, zoals 100000.`)
  const isAsked = (name: string) => positionals.length === 0 || positionals.includes(name)
  return { listings, names: Object.keys(benches).filter(isAsked) }
}

async function run(): Promise<number> {
  const { listings, names } = readArguments()
  opened = await openBenchHouse(
    names[0] === 'map' ? 0 : listings,
    progress,
    (line) => void stop(1, new Fault(line)),
  )
  let isBreached = false
  for (const name of names) {
    const { title, run } = benches[name]!
    const lines = await progress.step(`Meten: ${name}`, () => run(opened!.house, listings))
    progress.say(toTable(title, lines))
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
setTimeout(() => void stop(1, new Fault('De metingen duurden te lang.')), longestMs).unref()

await run().then(stop, (err: unknown) => stop(1, err))
