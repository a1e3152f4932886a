import { mailOf, picture } from '../cast.ts'
import type { Operation } from '../expected.ts'
import { newRow, touch } from './new-row.ts'
import type { Answer, Question } from './question.ts'

type AnyPayload = Record<string, (options: object) => Promise<unknown>>

/** A question over the Local API, on behalf of someone. */
export async function askLocal(question: Question): Promise<Answer> {
  try {
    return { status: 200, body: await ask(question) }
  } catch (err) {
    const { status = 500, message } = err as { status?: number; message: string }
    return { status, body: { message } }
  }
}

async function ask({ cast, person, slug, operation, row, owners = [] }: Question): Promise<unknown> {
  const payload = cast.payload as unknown as AnyPayload
  const isGlobal = cast.payload.config.globals.some((global) => global.slug === slug)
  const which = isGlobal ? 'Global' : ''
  const call = (method: string, options: object) =>
    payload[method]!.call(payload, {
      ...(isGlobal ? { slug } : { collection: slug }),
      user: cast.user[person] ?? undefined,
      overrideAccess: false,
      depth: 0,
      ...options,
    })
  const { id } = row ?? {}
  const all = { pagination: false, limit: 0, trash: true }
  const many = { where: { id: { exists: true } }, trash: true }
  const data = touch(slug)
  const file = slug === 'media' ? await someFile() : undefined
  const asked: Record<Operation, () => Promise<unknown>> = {
    find: () => call('find', all),
    'find drafts': () => call('find', { ...all, draft: true }),
    count: () => call('count', { trash: true }),
    get: () => (isGlobal ? call('findGlobal', {}) : call('findByID', { id, trash: true })),
    'get draft': () => call('findByID', { id, trash: true, draft: true }),
    create: () => call('create', { data: newRow(cast, slug, owners), file }),
    update: () => call(`update${which}`, { id, data }),
    'update many': () => call('update', { ...many, data }),
    'save draft': () => call('update', { id, draft: true, data: { ...data, _status: 'draft' } }),
    publish: () => call('update', { id, data: { ...data, _status: 'published' } }),
    unpublish: () => call('update', { id, data: { ...data, _status: 'draft' } }),
    'replace file': () => call('update', { id, data, file }),
    duplicate: () => call('duplicate', { id }),
    'to bin': () => call('update', { id, data: { deletedAt: new Date().toISOString() } }),
    'out of bin': () => call('update', { id, trash: true, data: { deletedAt: null } }),
    delete: () => call('delete', { id, trash: true }),
    'delete many': () => call('delete', many),
    'find versions': () => call(`find${which}Versions`, all),
    'get version': () => call(`find${which}VersionByID`, { id: row?.version, trash: true }),
    'restore version': () => call(`restore${which}Version`, { id: row?.version }),
    unlock: () => call('unlock', { data: { email: mailOf(row!.person!) } }),
  }
  return asked[operation]()
}

async function someFile() {
  const data = await picture()
  return { data, mimetype: 'image/png', name: 'tante-annie.png', size: data.length }
}
