import { holidaysOf } from '../municipality/holidays-of.ts'
import type { TownDocument } from '#search/town-document.ts'
import type { Point } from '#search/geo/point.ts'
import { idOf } from '../access/roles.ts'
import { toPicture } from '../media/to-picture.ts'
import { toSlug } from '../slug-field.ts'
import { toPageBlocks } from '../text-pages/to-page-blocks.ts'
import type { ChangeKind } from './queue-change.ts'
import {
  inDutch,
  type StoredArea,
  type StoredMedia,
  type StoredMunicipality,
  type StoredOrganisation,
  type StoredPage,
  type StoredTerm,
  type StoredTheme,
  type StoredWidget,
} from './stored.ts'
import { areaChain, type Lists } from './surroundings.ts'

export type TownKind = Exclude<ChangeKind, 'listings'>
type Around = Lists & { media: Map<string, StoredMedia> }
type Row = { id: string | number; updatedAt?: string | null }

const base = (row: Row & { slug?: string | null }) => ({
  id: String(row.id),
  slug: row.slug ?? String(row.id),
  revision: row.updatedAt ? Date.parse(row.updatedAt) : 0,
})

function organisation(row: StoredOrganisation, { media }: Around): TownDocument {
  return {
    type: 'organisation',
    ...base(row),
    name: row.name,
    kind: row.kind,
    description: inDutch(row.description),
    website: row.website || null,
    phone: row.phone || null,
    email: row.email || null,
    picture: toPicture(media.get(idOf(row.picture) ?? '')),
  }
}

/**
 * `binnenstad-bu07721110`: two neighbourhoods may share a name and a name may change, so the code ends the slug and the
 * site finds an area by it, whatever stands before. Nowhere else is a slug of an area made.
 */
const areaSlug = ({ name, code }: StoredArea) => `${toSlug(name)}-${code.toLowerCase()}`

function area(row: StoredArea, { areas }: Around): TownDocument | null {
  const { lat, lng } = row.centre ?? {}
  if (lat == null || lng == null) return null
  return {
    type: 'area',
    ...base(row),
    slug: areaSlug(row),
    code: row.code,
    name: row.name,
    level: row.level,
    parent: areas.get(idOf(row.parent) ?? '')?.code ?? null,
    centre: { lat, lng },
    border: row.border ? (JSON.parse(row.border) as Point[][][]) : [],
    population: row.population ?? null,
    aliases: row.otherNames ?? [],
    postcodes: row.postcodes ?? [],
  }
}

function theme(row: StoredTheme, { themes }: Around): TownDocument {
  return {
    type: 'theme',
    ...base(row),
    label: inDutch(row.label),
    description: inDutch(row.description),
    icon: row.icon ?? '',
    hue: row.hue ?? 'green',
    order: row.order ?? 100,
    parent: themes.get(idOf(row.parent) ?? '')?.slug ?? null,
    everyday: row.everyday ?? [],
    needs: row.needs ?? [],
    professional: row.professional ?? [],
  }
}

const term =
  (type: 'audience' | 'lifeDomain') =>
  (row: StoredTerm): TownDocument => ({
    type,
    ...base(row),
    label: inDutch(row.label),
    order: row.order ?? 100,
  })

const page = (row: StoredPage): TownDocument => ({
  type: 'page',
  ...base(row),
  title: inDutch(row.title),
  body: toPageBlocks(row.body?.nl),
})

function municipality(row: StoredMunicipality, { areas, media }: Around): TownDocument {
  const own = areaChain(areas, idOf(row.area))[0] ?? null
  const { lat, lng } = row.centre ?? {}
  return {
    type: 'municipality',
    id: 'municipality',
    slug: 'municipality',
    revision: row.updatedAt ? Date.parse(row.updatedAt) : 0,
    name: row.name,
    area: own,
    centre: { lat: lat ?? 52.13, lng: lng ?? 5.29 },
    helpline: {
      name: row.helpline?.name ?? '',
      phone: row.helpline?.phone ?? '',
      hours: row.helpline?.hours ?? '',
    },
    emergency: (row.emergency ?? []).map((e) => ({
      name: e.name,
      phone: e.phone,
      about: e.about ?? '',
      words: e.words ?? [],
    })),
    holidays: holidaysOf(row),
    look: {
      brand: row.look?.brand?.toLowerCase() || null,
      logo: toPicture(media.get(idOf(row.look?.logo) ?? '')),
    },
  }
}

const widget = (row: StoredWidget): TownDocument => ({
  type: 'widget',
  ...base({ id: row.id, updatedAt: row.updatedAt }),
  words: row.choices ?? '',
  domains: row.domains ?? [],
})

/** Row in, public document out, by the kind of thing; null when there is nothing to show yet. */
export const toTownDocument: Record<TownKind, (row: never, around: Around) => TownDocument | null> = {
  organisations: organisation,
  areas: area,
  themes: theme,
  'life-domains': term('lifeDomain'),
  audiences: term('audience'),
  pages: page,
  widgets: widget,
  municipality,
}
