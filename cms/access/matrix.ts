import type { SanitizedConfig } from 'payload'
import { askLocal } from './asking/ask-local.ts'
import { askRest } from './asking/ask-rest.ts'
import { type Answer, idsIn, type Question } from './asking/question.ts'
import { type Effect, nothing, undone } from './asking/undone.ts'
import { type Cast, type Owners, ownerships, type Person, type Row } from './cast.ts'
import { expectedReach, globalOperations, type Operation, operations, reaches } from './expected.ts'

export const ways = ['local', 'rest'] as const
export type Way = (typeof ways)[number]
/** One thing that was tried: whether it was allowed by the table, and whether it happened. */
export type Cell = { name: string; may: boolean; did: boolean; answer: Answer }

/** What a collection or global can be asked at all, read from its configuration. */
export function operationsOf(config: SanitizedConfig, slug: string): Operation[] {
  if (config.globals.some((global) => global.slug === slug)) return [...globalOperations]
  const { versions, trash, upload, auth, disableDuplicate } = config.collections.find((c) => c.slug === slug)!
  const hasDrafts = Boolean(versions && versions.drafts)
  const has: Partial<Record<Operation, boolean>> = {
    duplicate: !disableDuplicate,
    'replace file': Boolean(upload),
    'to bin': trash ?? false,
    'out of bin': trash ?? false,
    unlock: Boolean(auth),
    'find versions': Boolean(versions),
    'get version': Boolean(versions),
    'restore version': Boolean(versions),
    'find drafts': hasDrafts,
    'get draft': hasDrafts,
    'save draft': hasDrafts,
    publish: hasDrafts,
    unpublish: hasDrafts,
  }
  return operations.filter((operation) => has[operation] ?? true)
}

/** All cells of one collection or global, for one person and one way in. */
export async function* cellsOf(cast: Cast, slug: string, person: Person, way: Way): AsyncGenerator<Cell> {
  for (const operation of operationsOf(cast.payload.config, slug)) {
    const question = { cast, slug, person, operation }
    yield* cellMakers[kinds[operation] ?? 'write'](question, way)
  }
}

type Kind = 'list' | 'count' | 'read' | 'many' | 'write' | 'create'
const kinds: Partial<Record<Operation, Kind>> = {
  find: 'list',
  'find drafts': 'list',
  'find versions': 'list',
  count: 'count',
  get: 'read',
  'get draft': 'read',
  'get version': 'read',
  'update many': 'many',
  'delete many': 'many',
  create: 'create',
}

type CellMaker = (question: Question, way: Way) => AsyncGenerator<Cell>
const cellMakers: Record<Kind, CellMaker> = {
  list: atOnce,
  count: counting,
  read: oneByOne,
  many: atOnce,
  write: oneByOne,
  create: creating,
}

type Tried = { answer: Answer; effect: Effect }

async function attempt(question: Question, way: Way): Promise<Tried> {
  const go = () => (way === 'rest' ? askRest(question) : askLocal(question))
  const isReading = ['list', 'count', 'read'].includes(kinds[question.operation] ?? 'write')
  if (isReading) return { answer: await go(), effect: nothing }
  const tried = await undone(question.cast.payload, question.slug, go)
  if (question.slug === 'media') question.cast.putFilesBack()
  return tried
}

/** What lies in the bin is not changed there; and of all states of a listing, writing asks one. */
function rowsFor({ cast, slug, operation }: Question): Row[] {
  const kind = kinds[operation] ?? 'write'
  const states: Row['state'][] = operation === 'out of bin' ? ['binned'] : ['published', 'plain']
  if (operation === 'delete') states.push('binned')
  return cast.rows.filter(
    (row) =>
      row.collection === slug &&
      (kind !== 'write' || states.includes(row.state)) &&
      (!operation.includes('version') || row.version !== undefined),
  )
}

function may({ slug, operation, person }: Question, row: Row): boolean {
  const reach = expectedReach(slug, operation, person)
  if (!reach) throw new Error(`expected.ts does not say who may ${operation} in ${slug}.`)
  return reaches(reach, person, row, operation)
}

const nameOf = ({ slug, operation, person }: Question, way: Way, row?: Row) => {
  const whose = row && (row.person ?? (row.owners.join('+') || 'orphan'))
  return [way, person, operation, slug, whose, row?.state].filter(Boolean).join(' · ')
}

async function* atOnce(question: Question, way: Way): AsyncGenerator<Cell> {
  const { answer, effect } = await attempt(question, way)
  const isList = kinds[question.operation] === 'list'
  const told = new Set(isList ? idsTold(question, answer) : [...effect.changed, ...effect.gone])
  for (const row of rowsFor(question))
    yield { name: nameOf(question, way, row), may: may(question, row), did: told.has(row.id), answer }
}

async function* counting(question: Question, way: Way): AsyncGenerator<Cell> {
  const { answer } = await attempt(question, way)
  const { totalDocs = 0 } = answer.body as { totalDocs?: number }
  const expected = rowsFor(question).filter((row) => may(question, row)).length
  yield { name: nameOf(question, way), may: true, did: totalDocs === expected, answer }
}

async function* oneByOne(about: Question, way: Way): AsyncGenerator<Cell> {
  for (const row of rowsFor(about)) {
    const question = { ...about, row }
    const tried = await attempt(question, way)
    const did = hasHappened(question, row, tried)
    yield { name: nameOf(question, way, row), may: may(question, row), did, answer: tried.answer }
  }
}

function hasHappened(question: Question, row: Row, { answer, effect }: Tried): boolean {
  const { operation } = question
  if (operation === 'duplicate') return effect.made.length > 0
  if (kinds[operation] !== 'read') return [...effect.changed, ...effect.gone].includes(row.id)
  return answer.status === 200 && idsTold(question, answer).includes(row.id)
}

/** A global is one row, and does not say its id. */
function idsTold({ cast, slug }: Question, { status, body }: Answer): string[] {
  const isGlobal = cast.payload.config.globals.some((global) => global.slug === slug)
  if (!isGlobal) return idsIn(body)
  const { docs } = body as { docs?: unknown[] }
  return status === 200 && docs?.length !== 0
    ? cast.rows.filter((row) => row.collection === slug).map(({ id }) => id)
    : []
}

/** Making one for oneself, for others and for nobody, where there is such a thing. */
async function* creating(about: Question, way: Way): AsyncGenerator<Cell> {
  for (const owners of ownersToTry(about.slug)) {
    const question = { ...about, owners }
    const { answer, effect } = await attempt(question, way)
    const row: Row = { collection: about.slug, id: '', owners, state: 'plain' }
    yield { name: nameOf(question, way, row), may: may(question, row), did: effect.made.length > 0, answer }
  }
}

function ownersToTry(slug: string): Owners[] {
  if (slug === 'listings') return ownerships.filter((owners) => owners.length > 0)
  return ['venues', 'media', 'calendars', 'widgets'].includes(slug)
    ? ownerships.filter((owners) => owners.length < 2)
    : [[]]
}
