import { areasOf } from '#search/access-point/areas-of.ts'
import { findAccessPoint } from '#search/access-point/find-access-point.ts'
import type { SearchConnection } from '#search/connection.ts'
import { findAgenda } from '#search/find-agenda.ts'
import { findForCalendar } from '#search/find-for-calendar.ts'
import { findForPaper } from '#search/find-for-paper.ts'
import { findInArea } from '#search/find-in-area.ts'
import { countListings, findCards, findCardsOnly } from '#search/find-listings.ts'
import { findPlaceless } from '#search/find-placeless.ts'
import { findTitles } from '#search/find-titles.ts'
import { copyConnection } from '#search/last-copy/copy-connection.ts'
import { openRecords } from '#search/last-copy/open-records.ts'
import type { Records } from '#search/last-copy/records.ts'
import type { Metrics } from '#search/watch/metrics.ts'
import { listAddresses } from '#search/list-addresses.ts'
import type { ListingDocument } from '#search/document.ts'
import { getListing, getListingById, listingsGeneration } from '#search/listing-index.ts'
import { findListingsAsJson } from '#search/listings-as-json.ts'
import { findMapCells } from '#search/map-cells.ts'
import { formatQuery } from '#search/query-url.ts'
import { asOld } from '#search/terms/listing-copy.ts'
import type { Surroundings } from '#search/to-filter.ts'
import { getTown, townGeneration } from '#search/town-index.ts'
import { findWidened } from '#search/widen/find-widened.ts'
import { toWidenTown } from '#search/widen/widen-town.ts'
import { keepAnswers, keepNothing } from './answer-cache.ts'
import { makeCircuit } from './circuit.ts'
import { keepCopy } from './copy-keeper.ts'
import { type Door, type MaybeStale, SearchUnavailable } from './door.ts'
import { watchGeneration } from './generation-watch.ts'
import { readWords } from './read-words.ts'
import { keepTown } from './town-keeper.ts'
import type { Town } from './town.ts'
import { watchDoorHealth } from './watch-door-health.ts'
import { keepWords } from './word-keeper.ts'

const searchMs = 1_500
const checkMs = 800
const townMs = 5_000
/** What the words of a question may be about: more is guessing. */
const mostNeeds = 2
/** "Today", "now open": what is found depends on the clock, five minutes at a time. */
const bucketMs = 300_000

/** What is older may have been hidden long ago. */
const oldestCopyMs = 7 * 86_400_000

/**
 * Opens the door to the index. It keeps answers until the index or the clock moves on, and while the index is away it answers
 * from `records`, the last good copy of it.
 */
export function openDoor(
  search: SearchConnection,
  clock: () => Date = () => new Date(),
  {
    cache = true,
    records = openRecords(undefined),
    metrics,
  }: { cache?: boolean; records?: Records; metrics?: Metrics } = {},
): Door {
  // An index may say at once when it last changed, and never what is in it.
  const [circuit, checking] = [makeCircuit(), makeCircuit()]
  const generation = watchGeneration(() => checking(() => askGeneration(search), checkMs))
  const loadTown = async () => {
    const documents = await circuit(() => getTown(search), townMs)
    records.putTown(documents)
    return documents
  }
  const townAt = keepTown(loadTown, records.town)
  const copies = keepCopy(search, undefined, records)
  const wordsAt = keepWords(async () => readWords(search, (await townAt(undefined)).town))
  const answers = cache ? keepAnswers() : keepNothing
  const isCopyCurrent = async () => (await generation()).listings === copies.generation()
  if (metrics)
    watchDoorHealth(metrics, { records, clock, circuits: { asking: circuit, checking }, isCopyCurrent })
  const bucket = () => Math.floor(clock().getTime() / bucketMs)

  /** `isOfNow`: what the copy and its records say is what the index says. */
  type Ask<A> = (around: Surroundings, town: Town, search: SearchConnection, isOfNow: boolean) => Promise<A>
  async function answer<A extends object>(question: string, ask: Ask<A>) {
    const { listings, town: asked } = await generation()
    // The stamp names the town that is used, which may be an older one than was asked for.
    const { town, generation: used } = await townAt(asked)
    // An old copy rather than Meilisearch's own order: then the next page goes on where this one ended.
    const kept = await copies.at(listings, town)
    const isOfNow = kept?.generation === listings
    if (isOfNow) records.wasGoodAt(clock())
    const copy = kept && (isOfNow ? kept.copy : asOld(kept.copy))
    const stamp = `${listings} ${used} ${bucket()} ${kept?.generation ?? ''}`
    const isKept = answers.has(question, stamp)
    metrics?.count('answers_total', 'Answers given.', { from: isKept ? 'memory' : 'index' })
    const around = { ...toSurroundings(town, clock()), ...(copy && { copy }) }
    return answers.get(question, stamp, () => circuit(() => ask(around, town, search, isOfNow), searchMs))
  }
  /** The last good copy, when there is one that is not too old. */
  async function lastGood() {
    const asOf = records.goodAt()
    if (!asOf || clock().getTime() - asOf.getTime() > oldestCopyMs) return undefined
    const known = await townAt(undefined).catch(() => undefined)
    const copy = known && (await copies.last(known.town))
    return copy && { copy, town: known.town, asOf, search: copyConnection(search, copy, records) }
  }
  async function answerOrLast<A extends object>(
    question: string,
    ask: Ask<A>,
    fromRecords?: () => A,
  ): Promise<MaybeStale<A>> {
    try {
      return await answer(question, ask)
    } catch (err) {
      const last = err instanceof SearchUnavailable ? await lastGood() : undefined
      if (!last) throw err
      const { town, copy, asOf } = last
      const around = { ...toSurroundings(town, clock()), copy }
      metrics?.count('index_old_answers_total', 'Answers out of the last good copy.')
      const stale = { stale: true as const, asOf: asOf.toISOString() }
      const stamp = `old ${stale.asOf} ${bucket()}`
      return answers.get(question, stamp, async () => {
        const old = fromRecords?.() ?? (await ask(around, town, last.search, false))
        return { ...old, ...stale }
      })
    }
  }
  const one = async (
    question: string,
    get: () => ReturnType<typeof getListing>,
    idOf: () => string | undefined,
  ) => {
    const inRecords = () => {
      const document = records.document(idOf() ?? '')
      return document ? (JSON.parse(document.toString()) as ListingDocument) : null
    }
    const { listing, ...age } = await answerOrLast(
      question,
      // Of one that is not there the index has the last word.
      async (_around, _town, _search, isOfNow) => ({ listing: (isOfNow && inRecords()) || (await get()) }),
      () => ({ listing: inRecords() }),
    )
    return listing && 'stale' in age ? { ...listing, ...age } : listing
  }

  const currentTown = async () => (await townAt((await generation().catch(() => undefined))?.town)).town

  return {
    find: (query) =>
      answerOrLast(`find ${formatQuery(query)}`, (around, _town, search) => findCards(search, query, around)),
    cards: (query) =>
      answerOrLast(`cards ${formatQuery(query)}`, (around, _town, search) =>
        findCardsOnly(search, query, around),
      ),
    count: (queries) =>
      answerOrLast(`count ${queries.map(formatQuery).join(' ')}`, async (around, _town, search) => ({
        totals: await countListings(search, queries, around),
      })),
    widen: (query, found) =>
      answerOrLast(`widen ${formatQuery(query)}`, async (around, town, search) => ({
        widened: await findWidened(search, query, found, around, toWidenTown(town)),
      })),
    accessPoint: async (query) => {
      const town = toWidenTown(await currentTown())
      const areas = areasOf(query, town)
      const themes = query.themes.length > 0 ? query.themes : town.themesOf(query.text).slice(0, mostNeeds)
      return answerOrLast(
        `access ${areas.join(' ')} ${themes.join(' ')}`,
        ({ municipality, copy }, _town, search) =>
          findAccessPoint(search, { areas, themes, municipality }, copy),
      )
    },
    findAsJson: (query) =>
      answerOrLast(`json ${formatQuery(query)}`, (around, _town, search) =>
        findListingsAsJson(search, query, around),
      ),
    agenda: (query, from) =>
      answerOrLast(`agenda ${from} ${formatQuery(query)}`, (around, _town, search) =>
        findAgenda(search, query, from, around),
      ),
    calendar: (query) =>
      answerOrLast(`calendar ${formatQuery(query)}`, (around, _town, search) =>
        findForCalendar(search, query, around),
      ),
    paper: (query) =>
      answerOrLast(`paper ${formatQuery(query)}`, (around, _town, search) =>
        findForPaper(search, query, around),
      ),
    inArea: (code) =>
      answerOrLast(`area ${code}`, (around, _town, search) => findInArea(search, code, around)),
    addresses: (offset, limit) =>
      answerOrLast(
        `addresses ${offset} ${limit}`,
        () => listAddresses(search, offset, limit),
        () => records.addresses(offset, limit),
      ),
    map: (query, view, zoom) => {
      const asked = formatQuery({ ...query, sort: 'relevance', view: 'steps', page: 1 })
      const question = `map ${asked} ${view.west} ${view.south} ${view.east} ${view.north} ${zoom}`
      return answerOrLast(question, (around, _town, search) =>
        findMapCells(search, query, view, zoom, around),
      )
    },
    placeless: (query) =>
      answerOrLast(`placeless ${formatQuery(query)}`, (around, _town, search) =>
        findPlaceless(search, query, around),
      ),
    titles: (text, limit) =>
      answerOrLast(`titles ${limit} ${text}`, async (around, _town, search) => ({
        titles: await findTitles(search, text, limit, around),
      })),
    words: async () => {
      const at = await generation().catch(() => undefined)
      return wordsAt(at ? `${at.listings} ${at.town}` : 'unknown')
    },
    get: (slug) =>
      one(
        `slug ${slug}`,
        () => getListing(search, slug),
        () => records.idOf(slug),
      ),
    getById: (id) =>
      one(
        `id ${id}`,
        () => getListingById(search, id),
        () => id,
      ),
    town: currentTown,
    oldSince: async () =>
      (await generation().catch(() => undefined)) ? undefined : (await lastGood())?.asOf,
    generation: async () => {
      const { listings, town } = await generation()
      // First, or what is made of the newest copy would bear the name of the one before, and be made twice.
      if (copies.generation() !== listings) await copies.at(listings, (await townAt(town)).town)
      const copy = copies.generation()
      // What was answered from an older copy, or without one, is not what the newest one will say.
      return `${listings} ${town} ${bucket()}${copy === listings ? '' : ` ${copy ?? 'no copy'}`}`
    },
  }
}

async function askGeneration(search: SearchConnection) {
  const [listings, town] = await Promise.all([listingsGeneration(search), townGeneration(search)])
  return { listings, town }
}

const toSurroundings = (town: Town, now: Date): Surroundings => ({
  now,
  centreOf: town.centreOf,
  municipality: town.municipality?.area?.code ?? null,
})
