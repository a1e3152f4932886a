import { districts, municipality } from '#seed/data/areas.ts'
import { municipalityData } from '#seed/data/municipality.ts'
import { needPhrases } from '#seed/data/need-phrases.ts'
import { audiences, lifeDomains, themes } from '#seed/data/terms.ts'
import type { SchoolHoliday } from '../time/school-holidays.ts'
import type { OfType, TownDocument } from '../town-document.ts'

/** The example town as its documents say it: areas, themes, audiences, life domains, the municipality; for tests. */

type Area = OfType<'area'>
const area = (level: Area['level'], code: string, name: string, parent: string | null): Area => ({
  type: 'area',
  ...{ id: code, slug: code.toLowerCase(), revision: 1 },
  ...{ code, name, level, parent },
  ...{ centre: municipalityData.centre, border: [], population: null, aliases: [], postcodes: [] },
})
const areas = [
  area('municipality', municipality.code, municipality.name, null),
  ...districts.flatMap(({ code, name, neighbourhoods }) => [
    area('district', code, name, municipality.code),
    ...neighbourhoods.map(([own, ownName]) => area('neighbourhood', own, ownName, code)),
  ]),
]

type Words = Pick<OfType<'theme'>, 'everyday' | 'professional'>
const theme = (slug: string, label: string, parent: string | null, words: Words): TownDocument => ({
  type: 'theme',
  ...{ id: slug, slug, revision: 1, label, parent },
  ...{ description: '', icon: '', hue: 'green', order: 1 },
  ...{ everyday: words.everyday, needs: needPhrases[slug] ?? [], professional: words.professional },
})
const allThemes = themes.flatMap((main) => [
  theme(main.slug, main.label, null, main),
  ...(main.children ?? []).map(([slug, label, everyday = []]) =>
    theme(slug, label, main.slug, { everyday, professional: [] }),
  ),
])

const term = (type: 'audience' | 'lifeDomain', [slug, label]: [string, string]): TownDocument => ({
  ...{ type, id: slug, slug, revision: 1, label, order: 1 },
})

const theMunicipality: OfType<'municipality'> = {
  type: 'municipality',
  ...{ id: 'municipality', slug: 'municipality', revision: 1 },
  name: municipalityData.name,
  area: { code: municipality.code, name: municipality.name, level: 'municipality' },
  centre: municipalityData.centre,
  helpline: municipalityData.helpline,
  emergency: municipalityData.emergency,
  holidays: [],
  look: { brand: null, logo: null },
}

export const theTown: TownDocument[] = [
  theMunicipality,
  ...areas,
  ...allThemes,
  ...audiences.map((one) => term('audience', one)),
  ...lifeDomains.map((one) => term('lifeDomain', one)),
]

/** The same town with other names of areas, by code, the areas of the four digits of postcodes, and school holidays. */
export const townWith = (told: {
  aliases?: Record<string, string[]>
  postcodes?: Record<string, string[]>
  holidays?: SchoolHoliday[]
}): TownDocument[] =>
  theTown.map((one) =>
    one.type === 'municipality'
      ? { ...one, holidays: told.holidays ?? [] }
      : one.type !== 'area'
        ? one
        : {
            ...one,
            aliases: told.aliases?.[one.code] ?? [],
            postcodes: Object.entries(told.postcodes ?? {}).flatMap(([digits, codes]) =>
              codes.includes(one.code) ? [digits] : [],
            ),
          },
  )
