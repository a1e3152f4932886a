import { parseQuery } from '#search/query-url.ts'
import { emptyQuery, type ListingQuery } from '#search/query.ts'
import { findArea } from '#site/areas/find-area.ts'
import { fromParameter } from '#site/agenda/read-agenda.ts'
import { nl } from '#site/text/nl.ts'
import type { Town } from '#site/town.ts'
import type { Door } from '#site/door.ts'
import {
  frameAddress,
  frameListingAddress,
  frameParams,
  isFramePage,
  setAddress,
} from '#site/widget/frame-addresses.ts'
import { readWidget } from '#site/widget/read-widget.ts'
import { parseWidget } from '#site/widget/widget-address.ts'
import { usualLook, type WidgetLook } from '#site/widget/widget-choices.ts'

/** What stands for a page of ours in a page of others. Height in pixels. */
export type Embeddable = { path: string; title: string; height: number }

type Asking = { town: Town; get: Door['get'] }

const heights: Record<WidgetLook['form'], number> = { map: 800, list: 700, agenda: 700, search: 240 }
const listingHeight = 800

/**
 * The page in a frame for an address of our site: of results, the agenda, a listing, an organisation, an area, the front
 * page, or a frame itself. Null for anything else, and for what is not there.
 *
 * @throws SearchUnavailable when only the index knows, and it does not answer
 */
export async function toEmbeddable(
  { pathname, searchParams }: URL,
  asking: Asking,
): Promise<Embeddable | null> {
  const [, first = '', slug, ...rest] = pathname.split('/')
  const place = asking.town.municipality?.name ?? ''
  if (isFramePage(pathname)) return toFrame({ pathname, searchParams }, asking)
  if (rest.length > 0) return null
  if (slug) return ofOne(first, decodeURIComponent(slug), asking)
  if (first === '') return show(nl.question.home(place), emptyQuery, { form: 'search' })
  const { query } = parseQuery(searchParams)
  if (first === 'zoeken') return show(nl.widget.title(place), query)
  if (first !== 'agenda') return null
  const agenda = show(nl.agenda.title(place), query, { form: 'agenda' })
  const from = searchParams.get(fromParameter)
  return from
    ? { ...agenda, path: `${agenda.path}&${new URLSearchParams({ [fromParameter]: from })}` }
    : agenda
}

function show(title: string, query: ListingQuery, told: Partial<WidgetLook> = {}): Embeddable {
  const look = { ...usualLook, ...told }
  return { title, path: frameAddress({ query, look }), height: heights[look.form] }
}

async function ofOne(kind: string, slug: string, asking: Asking): Promise<Embeddable | null> {
  const { town } = asking
  if (kind === 'aanbod') return ofListing(slug, new URLSearchParams(), asking)
  if (kind === 'organisaties') {
    const organisation = town.organisations.get(slug)
    return organisation ? show(organisation.name, { ...emptyQuery, organisations: [slug] }) : null
  }
  const area = kind === 'wijken' ? findArea(town.areas, slug) : undefined
  if (!area) return null
  const { code, level, name } = area
  const within =
    level === 'district' ? { districts: [code] } : level === 'neighbourhood' ? { neighbourhoods: [code] } : {}
  return show(nl.widget.title(name), { ...emptyQuery, ...within }, { form: 'map' })
}

async function ofListing(slug: string, params: URLSearchParams, { get }: Asking): Promise<Embeddable | null> {
  const listing = await get(slug)
  if (!listing) return null
  const path = frameListingAddress(slug, parseWidget(params).choices)
  return { title: listing.title, path, height: listingHeight }
}

/** Somebody pasted the address of a frame, with the look they chose. */
async function toFrame(
  url: Pick<URL, 'pathname' | 'searchParams'>,
  asking: Asking,
): Promise<Embeddable | null> {
  const [, , kind, slug] = url.pathname.split('/')
  const params = frameParams(url)
  if (kind === 'aanbod') return ofListing(decodeURIComponent(slug ?? ''), params, asking)
  const { choices, saved, isGone } = readWidget(params, asking.town)
  if (isGone) return null
  const title = nl.widget.title(asking.town.municipality?.name ?? '')
  const frame = show(title, choices.query, choices.look)
  return saved ? { ...frame, path: setAddress(saved.id) } : frame
}
