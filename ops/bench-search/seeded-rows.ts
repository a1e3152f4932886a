import type { Lists, Surroundings } from '#cms/outbox/surroundings.ts'
import { facilityColumn } from '#cms/listings/tabs/facilities-field.ts'
import { areaRows } from '#seed/area-rows.ts'
import { municipality } from '#seed/data/areas.ts'
import { municipalityData } from '#seed/data/municipality.ts'
import type { SeedOrganisation, SeedVenue } from '#seed/data/shapes.ts'
import { needPhrases } from '#seed/data/need-phrases.ts'
import { audiences, lifeDomains, themes } from '#seed/data/terms.ts'
import { organisations, venues } from '#seed/data/town.ts'
import { type Known } from '#seed/to-listing-data.ts'
import { toUuid } from './to-listing.ts'

type Rows = Pick<Surroundings, keyof Lists | 'organisations' | 'venues'> & { known: Known }
type Row = { id: string }

/** What the seed would save around the listings, by id; and the ids by the slugs the town is written with. */
export function seededRows(): Rows {
  const lists = {
    areas: rowsOf('area', areaRows(), ({ code }) => code, toArea),
    themes: rowsOf('theme', allThemes(), ({ slug }) => slug, toTheme),
    audiences: rowsOf('audience', audiences, ([slug]) => slug, toTerm),
    lifeDomains: rowsOf('life-domain', lifeDomains, ([slug]) => slug, toTerm),
    organisations: rowsOf('organisation', organisations, ({ slug }) => slug, toOrganisation),
    venues: rowsOf('venue', venues, ({ slug }) => slug, toVenue),
  }
  const known = Object.fromEntries(Object.entries(lists).map(([name, { ids }]) => [name, ids])) as Known
  const rows = Object.fromEntries(Object.entries(lists).map(([name, { byId }]) => [name, byId]))
  const area = known.areas.get(municipality.code)
  return { ...rows, municipality: { ...municipalityData, area }, known } as unknown as Rows
}

/** When it was last changed is nowhere asked; it only has to be there. */
const updatedAt = '2026-01-01T00:00:00.000Z'

function rowsOf<T>(kind: string, told: T[], slugOf: (one: T) => string, toRow: (one: T) => object) {
  const ids = new Map(told.map((one) => [slugOf(one), idOf(kind, slugOf(one))]))
  const rows = told.map((one) => ({ updatedAt, ...toRow(one), id: ids.get(slugOf(one))! }) as Row)
  return { ids, byId: new Map(rows.map((row) => [row.id, row])) }
}

const idOf = (kind: string, slug: string) => toUuid(`${kind} ${slug}`)

type Theme = Omit<(typeof themes)[number], 'children'> & { order: number; parent: string | null }

const allThemes = (): Theme[] =>
  themes.flatMap(({ children, ...theme }, order) => [
    { ...theme, needs: needPhrases[theme.slug] ?? [], order, parent: null },
    ...(children ?? []).map(([slug, label, everyday], place) => ({
      ...{ slug, label, everyday: everyday ?? [], order: place, parent: theme.slug },
      ...{
        description: '',
        needs: needPhrases[slug] ?? [],
        professional: [],
        icon: theme.icon,
        hue: theme.hue,
      },
    })),
  ])

function toTheme({ parent, label, description, ...theme }: Theme) {
  const above = parent && idOf('theme', parent)
  return { ...theme, parent: above, label: { nl: label }, description: { nl: description } }
}

const toOrganisation = (told: SeedOrganisation) => ({ ...told, description: { nl: told.description } })

const toTerm = ([slug, label]: [slug: string, label: string]) => ({ slug, label: { nl: label } })

const toArea = ({ parent, ...row }: ReturnType<typeof areaRows>[number]) => ({
  ...row,
  parent: parent && idOf('area', parent),
})

function toVenue({ lat, lng, neighbourhood, facilities, ...venue }: SeedVenue) {
  const facts = Object.entries(facilities ?? {}).map(([name, value]) => [facilityColumn(name), value])
  return {
    ...venue,
    town: 'Eindhoven',
    geo: { lat, lng },
    neighbourhood: idOf('area', neighbourhood),
    facilities: Object.fromEntries(facts),
  }
}
