import type { Chance } from '#search/testing/chance.ts'
import type { Doubt } from '#search/vocabulary.ts'
import { isToCall, planDay } from '../plan-day.ts'
import { bounceDays, callAgainDays, doubtAt } from '../rules.ts'
import type { Asked, Rhythm, Round, Watched } from '../watched.ts'

/** How someone treats the mails they get. */
export const habits = ['answers', 'forgets', 'never', 'bounces', 'leaves'] as const
export type Habit = (typeof habits)[number]

type Person = Asked & { habit: Habit; changesOn: number; mails: number[]; answersOn: number | null }
type Club = Watched & {
  phone: boolean
  /** The day the club itself stopped, whoever tells us. */
  endsOn: number
  end: null | { on: number; by: 'owner' | 'editor' }
  callFrom: number
  asked: number[]
}

export type Month = Record<Doubt, number> & {
  month: number
  listings: number
  toCall: number
  called: number
  endedByOwner: number
  hiddenByEditor: number
  wronglyDropped: number
}
export type Told = {
  months: Month[]
  mails: { person: string; habit: Habit; days: number[] }[]
  /** A label that came while fewer than three mails had gone to people who could be mailed all along. */
  tooEarly: string[]
}

const day = 86_400_000
const rhythms: Rhythm[] = ['monthly', 'quarterly', 'half-yearly', 'half-yearly', 'yearly']
const never = 10_000

/** A town of so many organisations for so many days, with editors who can make so many calls on a weekday. */
export function simulateTown(
  { organisations, days, callsADay }: { organisations: number; days: number; callsADay: number },
  random: Chance,
  begin: Date,
): Told {
  const people = new Map<string, Person>()
  const clubs: Club[] = []
  for (let at = 0; at < organisations; at++) clubs.push(...anOrganisation(at, people, random, begin, days))
  const told: Told = { months: [], mails: [], tooEarly: [] }
  let called = 0
  for (let today = 0; today < days; today++) {
    const now = new Date(begin.getTime() + today * day)
    live(people, clubs, today)
    const shown = clubs.filter(({ end }) => !end)
    const { rounds, letters } = planDay(shown, people, now)
    for (const club of shown) if (rounds.has(club.id)) carryOut(club, rounds.get(club.id)!, people, told)
    for (const { person, listings } of letters) post(people.get(person)!, listings, clubs, today, now, random)
    answer(people, clubs, today, now)
    if (today % 7 < 5) called += call(shown, callsADay, today, now, random)
    if (today % 30 === 29) {
      told.months.push(look(clubs, called, (today + 1) / 30))
      called = 0
    }
  }
  told.mails = [...people.values()].map(({ id, habit, mails }) => ({ person: id, habit, days: mails }))
  return told
}

function anOrganisation(at: number, people: Map<string, Person>, random: Chance, begin: Date, days: number) {
  const team = Array.from({ length: random.whole(1, 3) }, (_, nr) => `person-${at}-${nr}`)
  for (const id of team) people.set(id, aPerson(id, random, days))
  const rhythm = random.pick(rhythms)
  const phone = random.is(0.9)
  return Array.from({ length: random.whole(1, 4) }, (_, nr): Club => ({
    id: `listing-${at}-${nr}`,
    rhythm,
    season: random.is(0.1) ? random.whole(1, 12) : null,
    confirmedAt: random.is(0.1) ? null : new Date(begin.getTime() - random.whole(0, 180) * day),
    pausedUntil: null,
    trialUntil: null,
    owners: team.slice(0, 1),
    everyone: [...team],
    round: null,
    phone,
    endsOn: random.is(0.08) ? random.whole(1, days) : never,
    end: null,
    callFrom: 0,
    asked: [],
  }))
}

function aPerson(id: string, random: Chance, days: number): Person {
  const habit = random.pick([...habits, 'answers', 'answers', 'forgets', 'forgets'] as const)
  const none = { lastMailAt: null, isMailPending: false, isBouncing: false, isSilent: false }
  return { id, ...none, habit, changesOn: random.whole(0, days), mails: [], answersOn: null }
}

/** People leave, and addresses stop and are tried again. */
function live(people: Map<string, Person>, clubs: Club[], today: number) {
  for (const person of people.values()) {
    const since = today - person.changesOn
    if (person.habit === 'leaves' && since === 0)
      for (const club of clubs) {
        club.owners = club.owners.filter((id) => id !== person.id)
        club.everyone = club.everyone.filter((id) => id !== person.id)
      }
    const last = person.mails.at(-1)
    const wasRefused = last !== undefined && last >= person.changesOn && today > last
    person.isBouncing = person.habit === 'bounces' && wasRefused && today - last < bounceDays
  }
}

function carryOut(club: Club, round: Round | null, people: Map<string, Person>, told: Told) {
  const wasTold = doubtOf(club.round)
  club.round = round
  if (!round) return void (club.asked = [])
  if (wasTold !== 'none' || doubtOf(round) === 'none' || round.isUnreachable) return
  const couldAlways = club.everyone.some((id) =>
    ['answers', 'forgets', 'never'].includes(people.get(id)!.habit),
  )
  if (couldAlways && club.asked.length < 3) told.tooEarly.push(club.id)
}

function post(person: Person, ids: string[], clubs: Club[], today: number, now: Date, random: Chance) {
  person.mails.push(today)
  person.lastMailAt = now
  for (const club of clubs) if (ids.includes(club.id) && !club.asked.includes(today)) club.asked.push(today)
  const isRead = person.habit !== 'bounces' || today < person.changesOn
  const will = { answers: 0.85, forgets: 0.3, never: 0, bounces: 0.8, leaves: 0.7 }[person.habit]
  if (isRead && random.is(will)) person.answersOn = today + random.whole(0, 6)
}

/** Whoever answers says of each listing what is true. */
function answer(people: Map<string, Person>, clubs: Club[], today: number, now: Date) {
  for (const person of people.values()) {
    if (person.answersOn !== today) continue
    person.answersOn = null
    for (const club of clubs) {
      if (club.end || !club.round || !club.everyone.includes(person.id)) continue
      if (today >= club.endsOn) club.end = { on: today, by: 'owner' }
      else club.confirmedAt = now
    }
  }
}

/** The only hand that hides anything: an editor who heard on the telephone that it stopped. */
function call(shown: Club[], most: number, today: number, now: Date, random: Chance): number {
  const list = shown
    .filter(
      ({ round, callFrom, end, phone }) => round && !end && phone && isToCall(round) && callFrom <= today,
    )
    .toSorted((a, b) => a.round!.openedAt.getTime() - b.round!.openedAt.getTime())
    .slice(0, most)
  for (const club of list) {
    if (random.is(0.5)) club.callFrom = today + callAgainDays
    else if (today >= club.endsOn) club.end = { on: today, by: 'editor' }
    else club.confirmedAt = now
  }
  return list.length
}

const doubtOf = (round: Round | null): Doubt => (round ? doubtAt(round.stage) : 'none')

function look(clubs: Club[], called: number, month: number): Month {
  const shown = clubs.filter(({ end }) => !end)
  const share = (doubt: Doubt) => shown.filter(({ round }) => doubtOf(round) === doubt).length / shown.length
  const by = (who: 'owner' | 'editor') => clubs.filter(({ end }) => end?.by === who).length
  return {
    month,
    listings: shown.length,
    none: share('none'),
    labelled: share('labelled'),
    lowered: share('lowered'),
    toCall: shown.filter(({ round }) => round && isToCall(round)).length,
    called,
    endedByOwner: by('owner'),
    hiddenByEditor: by('editor'),
    wronglyDropped: clubs.filter(({ end, endsOn }) => end && end.on < endsOn).length,
  }
}
