import { createHash } from 'node:crypto'
import type { ListingDocument } from '#search/document.ts'

/** What a listing says, as one word: another word means that it says something else. Its ages do not count. */
export function factsOf(document: ListingDocument): string {
  const { title, summary, description, kind, access, referralBy, howToJoin, firstVisit, notice } = document
  const { whereabouts, schedule, cost, contact, audiences, ages, languages, standing, stage } = document
  const facts = [title, summary, description, kind, access, referralBy, howToJoin, firstVisit, notice]
  const more = [whereabouts, schedule, cost, contact, audiences, ages, languages, standing, stage]
  return createHash('sha256')
    .update(JSON.stringify([...facts, ...more]))
    .digest('hex')
}

/** The same for several together, in any order. */
export const factsOfAll = (documents: ListingDocument[]): string =>
  createHash('sha256')
    .update(
      documents
        .map((one) => `${one.id} ${factsOf(one)}`)
        .toSorted()
        .join(),
    )
    .digest('hex')
