import { type Access, rungs } from '../vocabulary.ts'
import type { Candidate } from './candidate.ts'
import { vary } from './vary.ts'

/** Metres within which one place is as near as another: five minutes on foot. */
export const equallyNear = 500

/** How much stands between somebody and the door. */
const thresholds: Record<Access, number> = { 'walk-in': 0, 'sign-up': 0, intake: 1, referral: 2 }

/**
 * Candidates as a ladder: from light to heavy; on a rung nearest first, of what is equally near what one can just go to
 * before what asks for a talk or a referral, and not always the same provider. What is equal keeps the order it came
 * in. What one was not really asking for comes last on its rung, and what is nowhere on the map after what is.
 */
export const inSteps = <One extends Candidate>(candidates: readonly One[]): One[] =>
  rungs.flatMap((_, rung) =>
    vary(candidates.filter((one) => one.rung === rung).sort((a, b) => compare(a, b))),
  )

function compare(a: Candidate, b: Candidate): number {
  return (
    Number(a.isFarFetched) - Number(b.isFarFetched) ||
    inWalks(a) - inWalks(b) ||
    thresholds[a.access] - thresholds[b.access] ||
    (a.metres ?? 0) - (b.metres ?? 0)
  )
}

/** A number too for what has no place: endless minus endless is no order. */
const inWalks = ({ metres }: Candidate) =>
  metres === null ? Number.MAX_SAFE_INTEGER : Math.floor(metres / equallyNear)
