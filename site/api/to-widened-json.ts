import { parameters } from '#search/address-words.ts'
import { choiceKeys, type ChoiceKey } from '#search/query.ts'
import { queryAddress, wordFor } from '#search/query-url.ts'
import type { QueryPart } from '#search/widen/difference.ts'
import type { Widened } from '#search/widen/widen.ts'

const isChoice = (part: QueryPart): part is ChoiceKey => (choiceKeys as readonly string[]).includes(part)

/** The values of a part in the words of the address bar, as in the links. */
const inAddressWords = (part: QueryPart, values: string[]): string[] =>
  isChoice(part) ? values.map((value) => wordFor(part, value)) : values

/** What was asked instead, exactly how it differs in the words of the address, how many that finds and the first of them. */
export function toWidenedJson({ difference, query, total, listings, metres }: Widened, siteUrl: string) {
  const { dropped, replaced, added } = difference
  const one = ({ part, values }: { part: QueryPart; values: string[] }) => ({
    parameter: parameters[part],
    values: inAddressWords(part, values),
  })
  return {
    dropped: dropped.map(one),
    replaced: replaced.map(({ part, from, to }) => ({
      parameter: parameters[part],
      from: inAddressWords(part, from),
      to: inAddressWords(part, to),
    })),
    added: added.map(one),
    ...(metres !== undefined && { metres: Math.round(metres) }),
    total,
    link: queryAddress(`${siteUrl}/api/v1/aanbod`, query),
    listings,
  }
}
