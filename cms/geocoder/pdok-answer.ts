import { z } from 'zod'
import type { FoundAddress, Suggestion } from './geocoder.ts'
import { parseWktPoint } from './parse-wkt-point.ts'

/** Words as they may stand in a form: no tags, no lines, not endless. */
const plain = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^<>\p{Cc}]*$/u)

const kinds = { adres: 'address', weg: 'street' } as const
const type = z.enum(['adres', 'weg'])
/** What PDOK calls a place, and nothing that could be more than an id in an address. */
export const placeId = z.string().regex(/^(adr|weg)-[\da-f]{8,64}$/)

const answerOf = <T extends z.ZodType>(doc: T) =>
  z.object({ response: z.object({ docs: z.array(doc).max(50) }) })

const suggestions = answerOf(z.object({ id: placeId, type, weergavenaam: plain(200) }))

const places = answerOf(
  z.object({
    id: placeId,
    type,
    weergavenaam: plain(200),
    straatnaam: plain(100),
    huis_nlt: plain(20).optional(),
    postcode: z
      .string()
      .regex(/^[1-9]\d{3}[A-Z]{2}$/)
      .optional(),
    woonplaatsnaam: plain(80),
    nummeraanduiding_id: z
      .string()
      .regex(/^\d{16}$/)
      .optional(),
    centroide_ll: z.string().transform((text, ctx) => {
      const point = parseWktPoint(text)
      if (point) return point
      ctx.addIssue({ code: 'custom', message: 'not a point in the Netherlands' })
      return z.NEVER
    }),
  }),
)

/** The suggestions in an answer of `suggest`. @throws ZodError when it is not such an answer */
export const toSuggestions = (answer: unknown): Suggestion[] =>
  suggestions.parse(answer).response.docs.map((doc) => ({
    id: doc.id,
    label: doc.weergavenaam,
    kind: kinds[doc.type],
  }))

/** The places in an answer of `lookup` or `free`, each with its id. @throws ZodError when it is not such an answer */
export const toFoundAddresses = (answer: unknown): (FoundAddress & { id: string })[] =>
  places.parse(answer).response.docs.map((doc) => ({
    id: doc.id,
    kind: kinds[doc.type],
    label: doc.weergavenaam,
    street: doc.huis_nlt ? `${doc.straatnaam} ${doc.huis_nlt}` : doc.straatnaam,
    postcode: doc.postcode ? doc.postcode.replace(/^(\d{4})/, '$1 ') : null,
    town: doc.woonplaatsnaam,
    point: doc.centroide_ll,
    bagId: doc.nummeraanduiding_id ?? null,
  }))
