import type { StoredListing } from '../outbox/stored.ts'
import { type ListingReason, type Reason, reasons } from './reasons.ts'
import { type Facts, rules } from './rules.ts'

/**
 * Why a change of a partner should wait for an editor; empty when it can go live at once.
 * @param before the listing as residents saw it last; null when they never did.
 * @param after as they would see it; null when it is taken away from them.
 */
export const reasonsToWait = (
  before: StoredListing | null,
  after: StoredListing | null,
  facts: Facts,
): Reason[] =>
  reasons
    .filter((reason): reason is ListingReason => reason in rules)
    .filter((reason) => rules[reason](before, after, facts))
