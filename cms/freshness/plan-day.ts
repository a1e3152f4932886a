import { daysBetweenMails, gatherDays, type Stage, type Step, stages, steps } from './rules.ts'
import type { Asked, Round, Watched } from './watched.ts'
import { daysLater, whyDue } from './why-due.ts'

const day = 86_400_000

export type Letter = {
  person: string
  /** All of theirs that wait for an answer, in the order they came. */
  listings: string[]
  /** The furthest any of them went: a first question or a reminder. */
  stage: Stage
}

export type Plan = {
  /** What becomes of each question that changes; null when it was answered. */
  rounds: Map<string, Round | null>
  letters: Letter[]
}

/**
 * What is to be done now about everything that residents can see: which questions open, go a step further or are
 * answered, and who gets a mail. Pure: asked again with what it led to, it says that nothing is to be done.
 */
export function planDay(listings: Watched[], people: Map<string, Asked>, now: Date): Plan {
  const steps = new Map(listings.map((listing) => [listing.id, step(listing, people, now)]))
  const wanted = new Set([...steps.values()].flatMap(({ mails }) => mails))
  const rounds = new Map<string, Round | null>()
  for (const listing of listings) {
    const { round } = steps.get(listing.id)!
    const next = goesAlong(listing, round, wanted, now)
    if (!isSame(next, listing.round)) rounds.set(listing.id, next)
  }
  const roundOf = (listing: Watched) => (rounds.has(listing.id) ? rounds.get(listing.id)! : listing.round)
  return { rounds, letters: [...wanted].map((person) => toLetter(person, listings, roundOf)) }
}

type Stepped = { round: Round | null; mails: string[] }

function step(listing: Watched, people: Map<string, Asked>, now: Date): Stepped {
  const round = openRound(listing, now)
  if (!round) return { round: null, mails: [] }
  const known = (ids: string[]) => ids.flatMap((id) => people.get(id) ?? []).filter(canBeMailed)
  const everyone = known(listing.everyone)
  const here = { ...round, isUnreachable: everyone.length === 0 }
  const next = steps[stages.indexOf(round.stage) + 1]
  if (!next || isTooSoon(next, round, now) || everyone.some(({ isMailPending }) => isMailPending))
    return { round: here, mails: [] }
  const there = { ...here, stage: next.name, stageAt: now }
  if (!next.mails || everyone.length === 0) return { round: there, mails: [] }
  const owners = known(listing.owners)
  const audience = next.mails === 'owners' && owners.length > 0 ? owners : everyone
  const mails = audience.filter((person) => mayBeMailed(person, now)).map(({ id }) => id)
  return mails.length > 0 ? { round: there, mails } : { round: here, mails }
}

/** The question that is open after what was answered and what became due. */
function openRound(listing: Watched, now: Date): Round | null {
  const { round, confirmedAt } = listing
  if (round && !(confirmedAt && confirmedAt >= round.openedAt)) return round
  const why = whyDue(listing, now)
  return why && { why, openedAt: now, stage: 'due', stageAt: now, isUnreachable: false }
}

const canBeMailed = ({ isBouncing, isSilent }: Asked) => !isBouncing && !isSilent
const mayBeMailed = ({ lastMailAt }: Asked, now: Date) =>
  !lastMailAt || now.getTime() - lastMailAt.getTime() >= daysBetweenMails * day
const isTooSoon = (next: Step, round: Round, now: Date) =>
  now.getTime() - round.stageAt.getTime() < next.after * day

/** Who is mailed anyhow is asked in the same mail about what would be asked within a fortnight. */
function goesAlong(listing: Watched, round: Round | null, wanted: Set<string>, now: Date): Round | null {
  if (!listing.everyone.some((id) => wanted.has(id))) return round
  if (round) return round.stage === 'due' ? { ...round, stage: 'asked', stageAt: now } : round
  const why = whyDue(listing, daysLater(now, gatherDays))
  return why && { why, openedAt: now, stage: 'asked', stageAt: now, isUnreachable: false }
}

function toLetter(person: string, listings: Watched[], roundOf: (l: Watched) => Round | null): Letter {
  const theirs = listings.filter((listing) => listing.everyone.includes(person) && roundOf(listing))
  const furthest = Math.max(...theirs.map((listing) => stages.indexOf(roundOf(listing)!.stage)))
  return { person, listings: theirs.map(({ id }) => id), stage: stages[furthest]! }
}

const isSame = (one: Round | null, other: Round | null) =>
  one?.stage === other?.stage &&
  one?.openedAt.getTime() === other?.openedAt.getTime() &&
  one?.isUnreachable === other?.isUnreachable

/** Is a person to call about this? At the end of the road, and at once when nobody can be mailed. */
export const isToCall = (round: Round): boolean => round.stage === 'to-call' || round.isUnreachable
