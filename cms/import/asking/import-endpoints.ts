import type { Endpoint, PayloadRequest } from 'payload'
import { areasOf, isEditor } from '../../access/roles.ts'
import { env } from '../../env.ts'
import { isOwnForm } from '../../sign-in/is-own-form.ts'
import { isBroughtBy } from './is-brought-by.ts'
import { receiveFile } from './receive-file.ts'
import { goOn, setColumns, startRun, stopRun, undoAll } from './orders.ts'
import { sayNo, toId } from './say-no.ts'
import { tellImport } from './tell-import.ts'
import { tellRows } from './tell-rows.ts'

type Answer = (req: PayloadRequest, id: string) => Promise<Response>

/** Only editors; what changes something only from a page of our own. */
const forEditors =
  (answer: (req: PayloadRequest) => Promise<Response>, isChange: boolean) =>
  async (req: PayloadRequest): Promise<Response> => {
    if (!isEditor(req)) return sayNo('Dit is voor de redactie. Log opnieuw in.', 403)
    if (isChange && !isOwnForm(req.headers, env.cmsUrl))
      return sayNo('Dit kan alleen vanuit het beheer.', 403)
    return answer(req)
  }

const ofOne = (answer: Answer) => (req: PayloadRequest) => {
  const id = toId(req)
  return id ? answer(req, id) : Promise.resolve(sayNo('Deze import is er niet.', 404))
}

/**
 * An import works with the rights of who brought it, and undoing takes away what it made. So who looks after some areas only
 * orders what they brought themselves.
 */
const ifTheirs =
  (answer: Answer): Answer =>
  async (req, id) => {
    if (areasOf(req).length === 0 || (await isBroughtBy(req, id))) return answer(req, id)
    return sayNo('Deze lijst is van een collega. Vraag het aan die collega.', 403)
  }

const ask = (path: string, answer: Answer): Endpoint => ({
  path: `/:id/${path}`,
  method: 'get',
  handler: forEditors(ofOne(answer), false),
})
const order = (path: string, answer: Answer): Endpoint => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: forEditors(ofOne(ifTheirs(answer)), true),
})

/** What the screen of an import asks and orders, under /api/imports. */
export const importEndpoints: Endpoint[] = [
  { path: '/upload', method: 'post', handler: forEditors(receiveFile, true) },
  ask('told', tellImport),
  ask('rows', tellRows),
  order('columns', setColumns),
  order('run', startRun),
  order('stop', stopRun),
  order('go-on', goOn),
  order('undo', undoAll),
]
