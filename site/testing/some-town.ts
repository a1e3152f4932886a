import type { TownDocument } from '#search/town-document.ts'

/** A municipality with one neighbourhood, for tests. */
export const someTown: TownDocument[] = [
  {
    type: 'municipality',
    id: 'municipality',
    slug: 'gemeente',
    revision: 1,
    name: 'Eindhoven',
    area: { code: 'GM0772', name: 'Eindhoven', level: 'municipality' },
    centre: { lng: 5.478, lat: 51.441 },
    helpline: { name: 'WIJeindhoven', phone: '040 238 8998', hours: 'werkdagen 9 tot 17 uur' },
    emergency: [],
    holidays: [],
    look: { brand: null, logo: null },
  },
  {
    type: 'area',
    id: 'BU07721110',
    slug: 'binnenstad',
    revision: 1,
    code: 'BU07721110',
    name: 'Binnenstad',
    level: 'neighbourhood',
    parent: 'WK077211',
    centre: { lng: 5.478, lat: 51.438 },
    border: [],
    population: null,
    aliases: [],
    postcodes: [],
  },
]
