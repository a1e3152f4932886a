import type { CollectionSlug, Payload, Where } from 'payload'
import { localNow } from '#search/time/local-date.ts'
import { areaRows } from './area-rows.ts'
import { municipality } from './data/areas.ts'
import { demoAccounts, municipalityData } from './data/municipality.ts'
import { pages } from './data/pages.ts'
import { needPhrases } from './data/need-phrases.ts'
import { audiences, lifeDomains, themes } from './data/terms.ts'
import { listings, organisations, venues } from './data/town.ts'
import { hangPictures } from './hang-pictures.ts'
import { toEditorTree } from './to-editor-tree.ts'
import { type Known, noon, toListingData } from './to-listing-data.ts'

type Tell = (line: string) => void
type Data = Record<string, unknown>

/** Each lies in one of those before it. */
const areaLevels = ['municipality', 'district', 'neighbourhood'] as const
/** How many saves go on at once: more only wait for each other. */
const atOnce = 4

/**
 * Puts the town in an empty cms. Repeatable: what is there already is left as it is, so a second time changes nothing.
 * Runs without a user, so nothing here is judged by the rules for people.
 */
export async function growTown(
  payload: Payload,
  options: { password: string; now: Date; tell?: Tell },
): Promise<void> {
  const tell = options.tell ?? (() => {})
  const town = new Town(payload)
  // Pictures are made beside Node, while it keeps the rest.
  const [known, pictures] = await Promise.all([
    growSurroundings(town, options.password, tell),
    hangPictures(payload),
  ])
  await town.listings(known, pictures, localNow(options.now).date, options.now, tell)
}

/** All that a listing may point at, and the people. */
async function growSurroundings(town: Town, password: string, tell: Tell): Promise<Known> {
  tell('wijken en buurten')
  const areas = await town.areas()
  await town.municipality(areas.get(municipality.code)!)
  tell("thema's en doelgroepen")
  const known: Known = {
    areas,
    themes: await town.themes(),
    audiences: await town.terms('audiences', audiences),
    lifeDomains: await town.terms('life-domains', lifeDomains),
    organisations: await town.all(
      'organisations',
      organisations,
      (o) => ({ ...o, trust: 'trusted' }),
      (o) => ({ slug: { equals: o.slug } }),
    ),
    venues: new Map(),
  }
  known.venues = await town.venues(known)
  tell(`${organisations.length} organisaties en ${venues.length} locaties staan erin`)
  await town.accounts(password, known)
  await town.pages()
  tell('tekeningen')
  return known
}

class Town {
  private readonly payload: Payload

  constructor(payload: Payload) {
    this.payload = payload
  }

  /** Creates what is not there yet; ids by slug. */
  async all<T extends { slug: string }>(
    collection: CollectionSlug,
    things: T[],
    toData: (thing: T) => Data,
    isSame: (thing: T) => Where,
  ): Promise<Map<string, string>> {
    const ids = new Map<string, string>()
    await inTurns(things, async (thing) => {
      ids.set(thing.slug, await this.one(collection, isSame(thing), () => toData(thing)))
    })
    return ids
  }

  private async one(collection: CollectionSlug, where: Where, toData: () => Data): Promise<string> {
    const { docs } = await this.payload.find({
      collection,
      where,
      select: { createdAt: true } as never,
      limit: 1,
      depth: 0,
      pagination: false,
      trash: true,
      draft: true,
      overrideAccess: true,
    })
    const there = docs[0] as { id: string } | undefined
    if (there) return String(there.id)
    const data = toData()
    const created = await this.payload.create({
      collection,
      data: data as never,
      draft: data._status === 'draft',
      depth: 0,
      overrideAccess: true,
    })
    return String(created.id)
  }

  async areas(): Promise<Map<string, string>> {
    const ids = new Map<string, string>()
    for (const level of areaLevels)
      await inTurns(
        areaRows().filter((row) => row.level === level),
        async ({ parent, ...row }) => {
          const id = await this.one('areas', { code: { equals: row.code } }, () => ({
            ...row,
            parent: parent && ids.get(parent),
          }))
          ids.set(row.code, id)
        },
      )
    return ids
  }

  async municipality(area: string) {
    const there = await this.payload.findGlobal({ slug: 'municipality', depth: 0, overrideAccess: true })
    if (there.area) return
    await this.payload.updateGlobal({
      slug: 'municipality',
      data: { ...municipalityData, area } as never,
      overrideAccess: true,
    })
  }

  async themes(): Promise<Map<string, string>> {
    const ids = new Map<string, string>()
    for (const [order, { children, ...theme }] of themes.entries()) {
      const parent = await this.one('themes', { slug: { equals: theme.slug } }, () => ({
        ...theme,
        needs: needPhrases[theme.slug] ?? [],
        order,
      }))
      ids.set(theme.slug, parent)
      for (const [place, [slug, label, everyday]] of (children ?? []).entries())
        ids.set(
          slug,
          await this.one('themes', { slug: { equals: slug } }, () => ({
            slug,
            label,
            everyday: everyday ?? [],
            needs: needPhrases[slug] ?? [],
            parent,
            icon: theme.icon,
            hue: theme.hue,
            order: place,
          })),
        )
    }
    return ids
  }

  terms(collection: 'audiences' | 'life-domains', terms: [slug: string, label: string][]) {
    const things = terms.map(([slug, label], order) => ({ slug, label, order }))
    return this.all(
      collection,
      things,
      (t) => ({ ...t }),
      (t) => ({ slug: { equals: t.slug } }),
    )
  }

  venues(known: Known): Promise<Map<string, string>> {
    return this.all(
      'venues',
      venues,
      ({ slug: _, lat, lng, neighbourhood, facilities, ...venue }) => ({
        ...venue,
        town: 'Eindhoven',
        geo: { lat, lng },
        neighbourhood: known.areas.get(neighbourhood),
        facilities: facilityColumns(facilities),
      }),
      (v): Where => ({ name: { equals: v.name }, street: { equals: v.street } }),
    )
  }

  async accounts(password: string, known: Known) {
    const organisation = [...known.organisations.values()][0]
    for (const { email, name, role } of demoAccounts)
      await this.one('users', { email: { equals: email } }, () => ({
        email,
        name,
        role,
        password,
        memberships: role === 'partner' ? [{ organisation, role: 'owner' }] : [],
      }))
  }

  async pages() {
    for (const { slug, title, lines } of pages)
      await this.one('pages', { slug: { equals: slug } }, () => ({
        slug,
        title,
        body: toEditorTree(lines),
        _status: 'published',
      }))
  }

  async listings(known: Known, pictures: Map<string, string[]>, today: string, now: Date, tell: Tell) {
    let done = 0
    const ids = await this.all(
      'listings',
      listings,
      (listing) => {
        if (++done % 100 === 0) tell(`${done} van ${listings.length} keer aanbod`)
        return { ...toListingData(listing, known, today, now), images: pictureFor(listing, pictures) }
      },
      (listing) => ({ slug: { equals: listing.slug } }),
    )
    await this.tie(ids, done)
    await this.translate(ids, done)
  }

  /** Relations can only be made when both ends are there. */
  private async tie(ids: Map<string, string>, created: number) {
    if (created === 0) return
    await inTurns(listings, async ({ slug, relations, draft }) => {
      const data = {
        relations: (relations ?? []).flatMap(([kind, other]) =>
          ids.has(other) ? [{ kind, listing: ids.get(other)! }] : [],
        ),
      }
      if (data.relations.length > 0)
        await this.payload.update({
          collection: 'listings',
          id: ids.get(slug)!,
          data: data as never,
          draft: draft ?? false,
          overrideAccess: true,
        })
    })
  }

  private async translate(ids: Map<string, string>, created: number) {
    if (created === 0) return
    await inTurns(listings, async ({ slug, translations, draft }) => {
      for (const [locale, texts] of Object.entries(translations ?? {}))
        await this.payload.update({
          collection: 'listings',
          id: ids.get(slug)!,
          locale: locale as 'en',
          data: texts as never,
          draft: draft ?? false,
          overrideAccess: true,
        })
    })
  }
}

const facilityColumns = (facts: Record<string, string> | undefined) =>
  Object.fromEntries(
    Object.entries(facts ?? {}).map(([name, value]) => [
      name.replace(/-(.)/g, (_, l: string) => l.toUpperCase()),
      value,
    ]),
  )

/** Always the same picture for the same listing; about one in three has none, as in life. */
function pictureFor(listing: { slug: string; themes: string[] }, pictures: Map<string, string[]>): string[] {
  const sum = [...listing.slug].reduce((n, letter) => (n * 31 + letter.charCodeAt(0)) % 9973, 7)
  if (sum % 3 === 0) return []
  const fitting = listing.themes.flatMap((theme) => pictures.get(theme) ?? [])
  const picture = fitting[sum % Math.max(1, fitting.length)]
  return picture ? [picture] : []
}

async function inTurns<T>(things: T[], work: (thing: T) => Promise<void>) {
  const queue = [...things]
  const hand = async () => {
    for (let thing = queue.shift(); thing !== undefined; thing = queue.shift()) await work(thing)
  }
  await Promise.all(Array.from({ length: atOnce }, hand))
}
