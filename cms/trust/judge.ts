import type { PayloadRequest } from 'payload'
import { isEditor } from '../access/roles.ts'
import type { StoredListing } from '../outbox/stored.ts'
import { gatherFacts } from './gather-facts.ts'
import { readLastShown } from './last-shown.ts'
import { isLive } from './live.ts'
import { reasonsToWait } from './reasons-to-wait.ts'
import type { Verdict } from './verdict.ts'

type Row = Partial<StoredListing>

/**
 * What is to become of writing this row: undefined when residents would not notice. Editors are not held.
 * @param id the listing; null when it is being made.
 * @param row as it stands in the database, read in the same transaction.
 * @param next what would be written over it.
 */
export async function judge(
  req: PayloadRequest,
  { id, row, next }: { id: string | null; row: Row | null; next: Row },
): Promise<Verdict | undefined> {
  const after = { ...row, ...next } as StoredListing
  const [wasLive, willBe] = [isLive(row), isLive(after)]
  if (!wasLive && !willBe) return undefined
  const wish = willBe ? 'publish' : after.deletedAt ? 'bin' : 'unpublish'
  if (!isEditor(req)) {
    const before = wasLive ? (row as StoredListing) : await readLastShown(req, id)
    const facts = await gatherFacts(req, after, id)
    const reasons = reasonsToWait(before, willBe ? after : null, facts)
    if (reasons.length > 0) return { is: 'held', wish, reasons, isLiveNow: wasLive }
  }
  if (!willBe) return { is: 'removed', wish }
  const isByDesk = wasLive && isEditor(req)
  return isByDesk ? { is: 'shown', rewritten: { before: row as StoredListing, after } } : { is: 'shown' }
}
