import type { PayloadRequest } from 'payload'
import { textLanguages } from '#search/vocabulary.ts'
import type { Row } from '../trust/change-rules.ts'
import { lockWaiting } from './lock-waiting.ts'
import { settle } from './settle.ts'
import { wantedOf } from './wanted-of.ts'
import type { StoredReview } from './stored-review.ts'
import { subjectOf } from './subject-of.ts'

type Language = (typeof textLanguages)[number]

/**
 * Writes what a partner wanted of an organisation or a venue, on behalf of the editor and by way of all checks, one
 * language after the other. That it stands there closes the question (`closeChange`).
 * @returns false when what it is about is gone.
 */
export async function grantChange(req: PayloadRequest, review: StoredReview): Promise<boolean> {
  const { collection, id } = subjectOf(review)
  const row = await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })
  if (!row || (row as Row).deletedAt) return false
  const wanted = wantedOf(review)
  for (const locale of languagesOf(wanted))
    await req.payload.update({
      collection: collection as 'organisations',
      id,
      locale,
      data: inLanguage(wanted, locale) as never,
      depth: 0,
      req,
      user: req.user,
      overrideAccess: false,
    })
  // What a check wrote otherwise than asked (a postcode with a space) counts as granted too.
  const open = await lockWaiting(req, { collection, id })
  if (open) await settle(req, open, { state: 'approved' })
  return true
}

const isLocalised = (value: unknown): value is Partial<Record<Language, unknown>> =>
  typeof value === 'object' && value !== null && textLanguages.some((language) => language in value)

const languagesOf = (wanted: Row): Language[] =>
  textLanguages.filter(
    (language) =>
      language === 'nl' || Object.values(wanted).some((value) => isLocalised(value) && language in value),
  )

const inLanguage = (wanted: Row, language: Language): Row =>
  Object.fromEntries(
    Object.entries(wanted).flatMap(([field, value]) => {
      if (!isLocalised(value)) return [[field, value]]
      return language in value ? [[field, value[language] ?? null]] : []
    }),
  )
