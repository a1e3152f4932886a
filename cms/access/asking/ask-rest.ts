import { mailOf } from '../cast.ts'
import type { Operation } from '../expected.ts'
import { newRow, touch } from './new-row.ts'
import type { Answer, Question } from './question.ts'
import { formOf, rest } from './rest.ts'

const everything = 'where[id][exists]=true&trash=true'
const list = 'pagination=false&limit=0&trash=true'

/** A question over REST. */
export async function askRest({
  cast,
  person,
  slug,
  operation,
  row,
  owners = [],
}: Question): Promise<Answer> {
  const isGlobal = cast.payload.config.globals.some((global) => global.slug === slug)
  const isPreference = slug === 'payload-preferences' // the address of one is its key, not its id
  const base = isGlobal ? `/globals/${slug}` : `/${slug}`
  const one = isGlobal ? base : `${base}/${row?.id}`
  const only = `${base}?where[id][equals]=${row?.id}`
  const go = (method: string, path: string, body?: unknown) => rest(cast, person, method, path, body)
  const data = touch(slug)
  const asked: Record<Operation, () => Promise<Answer>> = {
    find: () => go('GET', `${base}?${list}`),
    'find drafts': () => go('GET', `${base}?${list}&draft=true`),
    count: () => go('GET', isPreference ? `${base}?limit=0` : `${base}/count?trash=true`),
    get: () => go('GET', isPreference ? only : `${one}?trash=true`),
    'get draft': () => go('GET', `${one}?trash=true&draft=true`),
    create: async () => {
      const made = newRow(cast, slug, owners)
      return go('POST', base, slug === 'media' ? await formOf(made) : made)
    },
    update: () => go(isGlobal ? 'POST' : 'PATCH', one, data),
    'update many': () => go('PATCH', `${base}?${everything}`, data),
    'save draft': () => go('PATCH', `${one}?draft=true`, { ...data, _status: 'draft' }),
    publish: () => go('PATCH', one, { ...data, _status: 'published' }),
    unpublish: () => go('PATCH', one, { ...data, _status: 'draft' }),
    'replace file': async () => go('PATCH', one, await formOf(data)),
    duplicate: () => go('POST', `${one}/duplicate`, {}),
    'to bin': () => go('PATCH', one, { deletedAt: new Date().toISOString() }),
    'out of bin': () => go('PATCH', `${one}?trash=true`, { deletedAt: null }),
    delete: () => go('DELETE', isPreference ? only : `${one}?trash=true`),
    'delete many': () => go('DELETE', `${base}?${everything}`),
    'find versions': () => go('GET', `${base}/versions?${list}`),
    'get version': () => go('GET', `${base}/versions/${row?.version}?trash=true`),
    'restore version': () => go('POST', `${base}/versions/${row?.version}`),
    unlock: () => go('POST', `${base}/unlock`, { email: mailOf(row!.person!) }),
  }
  return asked[operation]()
}
