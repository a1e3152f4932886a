// `npm run bench:search`: how well one finds, beside three other engines with the same texts and the same questions.
// `-- --listings 100000`: how fast instead, beside a plain question to Meilisearch.
// `-- --documents FILE --queries FILE` on a set of your own; seed/questions/README.md tells how.
import { writeFileSync } from 'node:fs'
import { endWith } from '../end-with.ts'
import { loadDotEnv, readEnvironment } from '../environment.ts'
import { createProgress } from '../progress.ts'
import { amsterdamSet } from './amsterdam-set.ts'
import { askAll } from './ask-all.ts'
import type { AskedSet } from './asked-set.ts'
import type { Engine } from './engine.ts'
import { makeEngines, makePair } from './make-engines.ts'
import { manyListings } from './many-listings.ts'
import { readForeignSet } from './foreign-set.ts'
import { openServices, type Services } from './open-services.ts'
import { readArguments } from './read-arguments.ts'
import { type Asked, toReport, toWorst } from './report.ts'
import { measureSpeed, type Way } from './speed.ts'
import { toJson } from './to-json.ts'
import { townSet } from './town-set.ts'

/** A Tuesday morning in a week without holidays; the judges had it in mind too. */
const now = new Date('2026-11-03T09:00:00+01:00')
const progress = createProgress()
let services: Services | undefined
let isStopping = false

type Told = ReturnType<typeof readArguments>

function readSets({ foreign }: Told): AskedSet[] {
  if (foreign) return [readForeignSet(foreign, now)]
  const amsterdam = amsterdamSet(now)
  if (!amsterdam) progress.say('Het aanbod van Amsterdam staat hier niet; dat deel slaan we over.')
  return [townSet(now), ...(amsterdam ? [amsterdam] : [])]
}

async function run(): Promise<number> {
  const told = readArguments()
  const sets = readSets(told)
  loadDotEnv()
  services = await progress.step('Database en zoekmachine starten', () => openServices(readEnvironment()))
  if (told.listings > 0) return measureAmong(told.listings, services)
  const engines = makeEngines(services, told.engines)
  const results: { name: string; all: Asked[] }[] = []
  for (const one of sets) results.push({ name: one.set.name, all: await askEach(engines, one) })
  for (const engine of engines) await engine.close()
  for (const { name, all } of results) progress.say(toReport(name, all))
  if (told.worst) progress.say(toWorst(results[0]!.all[0]!, told.worst))
  if (told.json) writeFileSync(told.json, `${JSON.stringify(toJson(results), null, 2)}\n`)
  return 0
}

/** How fast we are beside a plain question, among so many listings made from those of the town. */
async function measureAmong(count: number, services: Services): Promise<number> {
  const { set, asked } = manyListings(townSet(now), count)
  const { own, plain } = makePair(services)
  for (const engine of [own, plain])
    await progress.step(`${count} keer aanbod in ${engine.name}`, () => engine.index(set))
  const ways: [Way, Way, Way] = [
    { name: own.name, ask: own.search },
    { name: 'Meilisearch voor dezelfde pagina', ask: own.plainly },
    { name: 'Meilisearch zonder tellingen', ask: plain.search },
  ]
  const table = await progress.step('Vragen om en om stellen', () => measureSpeed(ways, asked))
  for (const engine of [own, plain]) await engine.close()
  progress.say(table)
  return 0
}

async function askEach(engines: Engine[], one: AskedSet): Promise<Asked[]> {
  const all: Asked[] = []
  for (const engine of engines) {
    const text = `${one.set.name}: ${one.asked.length} vragen aan ${engine.name}`
    all.push({ engine: engine.name, answers: await progress.step(text, () => askAll(engine, one)) })
  }
  return all
}

async function stop(code: number, reason?: unknown): Promise<void> {
  if (isStopping) return
  isStopping = true
  await services?.stop()
  process.exit(reason ? endWith(reason) : code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(1))
process.on('uncaughtException', (err) => void stop(1, err))

await run().then(stop, (err: unknown) => stop(1, err))
