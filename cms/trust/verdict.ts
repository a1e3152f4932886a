import type { PayloadRequest } from 'payload'
import type { StoredListing } from '../outbox/stored.ts'
import type { Reason } from './reasons.ts'

/** What a partner asks for: to be seen like this, to go to the bin, or not to be seen any more. */
const listingWishes = ['publish', 'bin', 'unpublish'] as const
/** `change`: of an organisation or a venue, that some fields become different. */
export const wishes = [...listingWishes, 'change'] as const
export type Wish = (typeof listingWishes)[number]
export type AnyWish = (typeof wishes)[number]

/** What became of a save that residents would notice. */
export type Verdict =
  | { is: 'held'; wish: Wish; reasons: Reason[]; isLiveNow: boolean }
  | { is: 'shown'; rewritten?: { before: StoredListing; after: StoredListing } }
  | { is: 'removed'; wish: Wish }

const key = 'trustVerdicts'

/** Notes what became of a listing in this request, for the hook that comes after the save. */
export function noteVerdict(req: Partial<PayloadRequest>, id: string, verdict: Verdict): void {
  const context = (req.context ??= {})
  const verdicts = (context[key] ??= new Map<string, Verdict>()) as Map<string, Verdict>
  verdicts.set(id, verdict)
}

/** Takes it out again: a request may save the same listing twice. */
export function takeVerdict(req: PayloadRequest, id: string): Verdict | undefined {
  const verdicts = req.context[key] as Map<string, Verdict> | undefined
  const verdict = verdicts?.get(id)
  verdicts?.delete(id)
  return verdict
}
