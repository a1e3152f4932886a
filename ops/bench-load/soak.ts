import { setTimeout as sleep } from 'node:timers/promises'
import type { BenchHouse } from '../bench/bench-house.ts'
import { logInAs } from '../bench/cms-visitor.ts'
import type { Line } from '../bench/table.ts'
import { pidOf } from '../process-mark.ts'
import { readNote } from '../running.ts'
import type { ServiceName } from '../service-names.ts'
import type { ManyQuestions } from './many-questions.ts'
import { memoryOf } from './memory.ts'
import { runLoad } from './run-load.ts'
import type { Outcome, Stream } from './stream.ts'
import { untilRested } from './until-rested.ts'

const perSecond = 200
const again = 0.4
const mix = { list: 0.55, map: 0.2, listing: 0.15, suggestions: 0.1 } as const
const editEveryMs = 500
/** Seconds: a program takes what it needs in its first minutes, and that is not growth. */
const warmUpOf = (minutes: number) => Math.min(180, Math.max(20, minutes * 12))
const rawSeconds = 15
const watched = ['site', 'cms', 'meilisearch', 'postgres'] as const satisfies ServiceName[]

/** What residents do on a day that never ends, with edits meanwhile: how long they wait, and whether the house grows. */
export async function benchSoak(
  house: BenchHouse,
  questions: ManyQuestions,
  minutes: number,
): Promise<Line[]> {
  const [raw] = [merge(await ask(house.servers.meiliUrl, 'raw', rawSeconds, questions))]
  await untilRested(house.servers.meiliUrl, questions.list.raw[0]!)
  const editing = keepEditing(house)
  await ask(house.siteUrl, 'page', warmUpOf(minutes), questions)
  const before = await memoryNow(house)
  const editsBefore = editing.count()
  const outcomes = await ask(house.siteUrl, 'page', minutes * 60, questions)
  const after = await memoryNow(house)
  const edits = editing.count() - editsBefore
  await editing.stop()
  for (const { name, firstError } of outcomes) if (firstError) console.error(`${name}: ${firstError}`)
  const all = merge(outcomes)
  const p = (name: string, yardstick: number, ours: number, value?: number): Line => ({
    what: `bewoners 200/s, ${minutes} min: ${name}`,
    unit: 'ms',
    yardstick,
    ours,
    ...(value && { goal: { is: 'at most', value } }),
  })
  return [
    p('p95', raw.p95, all.p95, 50),
    p('p99', raw.p99, all.p99, 150),
    ...outcomes.map((one) => p(`p95 ${one.name}`, NaN, one.p95)).map(({ yardstick: _, ...line }) => line),
    count('netjes geweigerd', all.refused),
    count('fouten', all.errors, 0),
    { what: 'wijzigingen', unit: '/s', ours: edits / (minutes * 60) },
    ...watched.map((name) => growth(name, before[name], after[name])),
  ]
}

const count = (what: string, ours: number, value?: number): Line => ({
  what,
  unit: '',
  ours,
  ...(value !== undefined && { goal: { is: 'at most', value } }),
})

const growth = (name: string, before: number, after: number): Line => ({
  what: `geheugen ${name}, na tegenover voor`,
  unit: 'MB',
  yardstick: before,
  ours: after,
  ratio: after / before,
  goal: { is: 'at most', ratio: 1.1 },
})

function ask(
  origin: string,
  as: 'page' | 'raw',
  seconds: number,
  questions: ManyQuestions,
): Promise<Outcome[]> {
  const streams = Object.entries(mix).map(([name, share]): Stream => ({
    name,
    rate: perSecond * share,
    requests: questions[name as keyof typeof mix][as],
    again,
  }))
  return runLoad({ origin, seconds, streams })
}

/** Of several streams together; of percentiles the mean by how many there were, which is near enough for a yardstick. */
function merge(outcomes: Outcome[]): Pick<Outcome, 'p95' | 'p99' | 'refused' | 'errors'> {
  const sum = (of: (one: Outcome) => number) => outcomes.reduce((total, one) => total + of(one), 0)
  const mean = (key: 'p95' | 'p99') => sum((one) => one[key] * one.ok) / sum((one) => one.ok)
  return {
    p95: mean('p95'),
    p99: mean('p99'),
    refused: sum((one) => one.refused),
    errors: sum((one) => one.errors),
  }
}

/** The smallest of a few looks: what is waiting to be thrown away is not growth. */
async function memoryNow({ env }: BenchHouse): Promise<Record<(typeof watched)[number], number>> {
  const looks: number[][] = []
  for (let i = 0; i < 10; i++) {
    looks.push(watched.map((name) => memoryOf(pidOf(readNote(`${env.dataDir}/run`, name)!.mark))))
    await sleep(500)
  }
  const least = watched.map((name, i) => [name, Math.min(...looks.map((look) => look[i]!))])
  return Object.fromEntries(least) as Record<(typeof watched)[number], number>
}

/** A partner who saves something twice a second. */
function keepEditing(house: BenchHouse): { count: () => number; stop: () => Promise<void> } {
  let isOver = false
  let edits = 0
  const work = async () => {
    const partner = await logInAs(house, 'partner@example.org')
    const id = await partner.anyPublished()
    for (let due = performance.now(); !isOver; due += editEveryMs) {
      await partner.change(id, { summary: `Koffie en een praatje, keer ${edits}.`, _status: 'published' })
      edits++
      await sleep(Math.max(0, due + editEveryMs - performance.now()))
    }
  }
  const done = work()
  done.catch(() => {})
  return { count: () => edits, stop: () => ((isOver = true), done) }
}
