import { formatQuery } from '#search/query-url.ts'
import { parameters } from '#search/address-words.ts'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { nl } from '#site/text/nl.ts'
import type { Area, Town } from '#site/town.ts'

type Option = { value: string; label: string; isChosen: boolean }
export type NearChoices = {
  chosenPoint: Option | null
  districts: { label: string; neighbourhoods: Option[] }[]
}

const byName = (a: Area, b: Area) => a.name.localeCompare(b.name, 'nl')

/** The neighbourhoods to be near to, by district, and the point in the address if there is one. */
export function nearChoices({ near }: ListingQuery, { areas }: Town): NearChoices {
  const word = formatQuery({ ...emptyQuery, near }).get(parameters.near)
  const toOption = (area: Area): Option => ({
    value: area.code,
    label: area.name,
    isChosen: near !== null && 'area' in near && near.area === area.code,
  })
  const districts = byDistrict(areas).map(({ label, neighbourhoods }) => ({
    label,
    neighbourhoods: neighbourhoods.map(toOption),
  }))
  const isListed = districts.some(({ neighbourhoods }) => neighbourhoods.some((option) => option.isChosen))
  const chosenPoint =
    word && !isListed ? { value: word, label: nearLabel(near!, areas), isChosen: true } : null
  return { chosenPoint, districts }
}

type District = { label: string; neighbourhoods: Area[] }
/** The same for every page until the town changes, and then it is another map. */
const sorted = new WeakMap<Town['areas'], District[]>()

function byDistrict(areas: Town['areas']): District[] {
  const known = sorted.get(areas)
  if (known) return known
  const all = [...areas.values()].sort(byName)
  const districts = all
    .filter((area) => area.level === 'district')
    .map(({ code, name }) => ({
      label: name,
      neighbourhoods: all.filter((a) => a.level === 'neighbourhood' && a.parent === code),
    }))
    .filter(({ neighbourhoods }) => neighbourhoods.length > 0)
  sorted.set(areas, districts)
  return districts
}

const nearLabel = (near: NonNullable<ListingQuery['near']>, areas: Town['areas']) =>
  'area' in near ? (areas.get(near.area)?.name ?? near.area) : nl.filters.nearPoint
