import type { Where } from 'payload'
import type { StoredReview } from './stored-review.ts'

/** What a question is about: exactly one of the three. */
const fields = { listings: 'listing', organisations: 'organisation', venues: 'venue' } as const
export type Subject = { collection: keyof typeof fields; id: string }
export const subjects = Object.keys(fields) as Subject['collection'][]

export function subjectOf(review: StoredReview): Subject {
  for (const collection of subjects) {
    const id = review[fields[collection]]
    if (id) return { collection, id }
  }
  throw new Error(`Review ${review.id} is about nothing.`)
}

/** The subject as the fields of a review. */
export const subjectFields = ({ collection, id }: Subject): Record<string, string> => ({
  [fields[collection]]: id,
})

/** All questions about it. */
export const whereAbout = (subject: Subject): Where =>
  Object.fromEntries(Object.entries(subjectFields(subject)).map(([field, id]) => [field, { equals: id }]))

/** Where its screen is in the admin. */
export const subjectPath = ({ collection, id }: Subject): string => `/admin/collections/${collection}/${id}`
