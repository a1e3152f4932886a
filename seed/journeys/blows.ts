import { setTimeout as sleep } from 'node:timers/promises'
import type { Chance } from '#ops/bench/chance.ts'
import { houseParts, type HousePart, type OwnHouse } from './own-house.ts'

export const blowKinds = ['kill -9', 'stop and continue', 'slow down', 'ask to end'] as const
type BlowKind = (typeof blowKinds)[number]

/** What is done to some parts of a house, or to all at once. `pauseMs`: how long they stand still or are slow. */
export type Blow = { parts: readonly HousePart[]; how: BlowKind; pauseMs: number }

const targets: (readonly HousePart[])[] = [...houseParts.map((part) => [part]), houseParts]

/** Each part killed once, everything at once, and one of every other kind. */
export function fewBlows(chance: Chance): Blow[] {
  const parts = ['postgres', 'meilisearch', 'cms', 'site', 'warden'] as const
  const others = blowKinds.slice(1).map((how) => toBlow(['cms'], how, chance))
  return [
    ...parts.map((part) => toBlow([part], 'kill -9', chance)),
    ...others,
    toBlow(houseParts, 'kill -9', chance),
  ]
}

/** So many kills by chance, and between them every other kind of blow to every part and to all of them, in any order. */
export function manyBlows(chance: Chance, kills: number): Blow[] {
  const others = blowKinds.slice(1).flatMap((how) => targets.map((parts) => toBlow(parts, how, chance)))
  const killed = Array.from({ length: kills }, () => toBlow(someTarget(chance), 'kill -9', chance))
  return inAnyOrder([...killed, ...others], chance)
}

const toBlow = (parts: Blow['parts'], how: BlowKind, chance: Chance): Blow => ({
  ...{ parts, how },
  pauseMs: (how === 'slow down' ? 500 : 50) + chance.below(600),
})

/** The launcher takes all others along and opens the house again: more seldom, or nothing else would ever happen. */
function someTarget(chance: Chance): Blow['parts'] {
  if (chance.is(0.08)) return houseParts
  const part = chance.pick(houseParts)
  return [part === 'launcher' && chance.is(0.5) ? 'cms' : part]
}

function inAnyOrder<T>(given: readonly T[], chance: Chance): T[] {
  const all = given.map((one) => ({ one, at: chance.next() }))
  return all.sort((a, b) => a.at - b.at).map(({ one }) => one)
}

/** Deals one blow; with it ends whatever had to stand still. */
export async function strike(house: Pick<OwnHouse, 'pidOf'>, { parts, how, pauseMs }: Blow): Promise<void> {
  const found = parts.map((part) => ({ part, pid: house.pidOf(part) }))
  const toAll = (signal: NodeJS.Signals) => found.forEach(({ pid }) => send(pid, signal))
  if (how === 'slow down') return slowDown(toAll, pauseMs)
  // Postgres has a word of its own for ending now, and in order.
  if (how === 'ask to end')
    found.forEach(({ part, pid }) => send(pid, part === 'postgres' ? 'SIGINT' : 'SIGTERM'))
  else toAll(how === 'kill -9' ? 'SIGKILL' : 'SIGSTOP')
  await sleep(pauseMs)
  if (how === 'stop and continue') toAll('SIGCONT')
}

/** They get a tenth of the time. */
async function slowDown(toAll: (signal: NodeJS.Signals) => void, ms: number) {
  for (const end = performance.now() + ms; performance.now() < end;) {
    toAll('SIGSTOP')
    await sleep(45)
    toAll('SIGCONT')
    await sleep(5)
  }
}

function send(pid: number | undefined, signal: NodeJS.Signals) {
  try {
    if (pid) process.kill(pid, signal)
  } catch {
    // It had gone already: then this blow fell beside it.
  }
}

/** How many of each, for people: "210 kill -9 (12 of everything at once), …". */
export function tellBlows(blows: readonly Blow[]): string {
  const told = blowKinds.map((kind) => {
    const some = blows.filter(({ how }) => how === kind)
    const whole = some.filter(({ parts }) => parts.length === houseParts.length).length
    return `${some.length} ${kind}${whole > 0 ? ` (${whole} of everything at once)` : ''}`
  })
  return told.join(', ')
}
