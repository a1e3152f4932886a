import type { LocalDate } from '../time/local-date.ts'
import type { OfType, TownDocument } from '../town-document.ts'
import { type AreaNames, toAreaNames, toNameKey } from './area-names.ts'
import { toAudienceWords } from './audience-words.ts'
import { toWords } from './to-words.ts'

/** What a town adds to the words of a question. Built once per town, not once per question. */
export type QuestionLexicon = {
  areas: AreaNames
  /** The words for an audience, and its slugs. */
  audiences: Map<string, string[]>
  /** Names of themes and life domains of several words: these stay text as a whole. */
  names: Set<string>
  postcodes: Map<string, string[]>
  /** In words as they are compared. */
  holidays: { name: string; from: LocalDate; until: LocalDate }[]
}

const ofType = <T extends TownDocument['type']>(documents: TownDocument[], type: T) =>
  documents.filter((document): document is OfType<T> => document.type === type)

/** The documents of a town in, what its questions are read with out. */
export function toLexicon(documents: TownDocument[]): QuestionLexicon {
  const themes = ofType(documents, 'theme')
  const areas = ofType(documents, 'area')
  const labels = [...themes, ...ofType(documents, 'lifeDomain')].map(({ label }) => label)
  const themeWords = new Set([...labels, ...themes.flatMap((theme) => theme.everyday)].map(toNameKey))
  return {
    areas: toAreaNames(areas, aliasesOf(areas), (key) => themeWords.has(key)),
    audiences: toAudienceWords(ofType(documents, 'audience')),
    names: new Set(labels.filter((label) => toWords(label).length > 1).map(toNameKey)),
    postcodes: postcodesOf(areas),
    holidays: ofType(documents, 'municipality')
      .flatMap(({ holidays }) => holidays)
      .map((holiday) => ({ ...holiday, name: toNameKey(holiday.name) })),
  }
}

/** What people call an area beside its name, by its code. */
const aliasesOf = (areas: OfType<'area'>[]) =>
  Object.fromEntries(
    areas.filter(({ aliases }) => aliases.length > 0).map(({ code, aliases }) => [code, aliases]),
  )

/** The neighbourhoods of the four digits of a postcode. */
function postcodesOf(areas: OfType<'area'>[]): Map<string, string[]> {
  const codes = new Map<string, string[]>()
  for (const { code, postcodes } of areas)
    for (const postcode of postcodes) codes.set(postcode, [...(codes.get(postcode) ?? []), code])
  return codes
}
