import type { PayloadRequest } from 'payload'
import type { StoredListing } from '../outbox/stored.ts'
import type { Reason } from './reasons.ts'

/** What a partner asks for: to be seen like this, to go to the bin, or not to be seen any more. */
export const wishes = ['publish', 'bin', 'unpublish'] as const
export type Wish = (typeof wishes)[number]

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
