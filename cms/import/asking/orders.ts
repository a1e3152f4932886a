import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { rememberMapping } from '../mapping/guess-mapping.ts'
import { shared, type Target, targets } from '../mapping/targets.ts'
import { moveTo, readReading, rememberColumns, run, setMapping, type ShownMapping } from '../running/store.ts'
import type { ImportState } from '../states.ts'
import { readJson } from './read-body.ts'
import { sayNo } from './say-no.ts'

const fine = () => Response.json({ ok: true })
const tooLate = () => sayNo('Dat kan nu niet meer. Ververs de pagina om te zien hoe het staat.', 409)

async function inOne(req: PayloadRequest, work: () => Promise<Response>): Promise<Response> {
  await initTransaction(req)
  try {
    const answer = await work()
    await commitTransaction(req)
    return answer
  } catch (err) {
    await killTransaction(req)
    throw err
  }
}

const move = (to: ImportState, from: ImportState[]) => (req: PayloadRequest, id: string) =>
  inOne(req, async () => ((await moveTo(req, id, to, from)) ? fine() : tooLate()))

const corrections = z.object({ targets: z.array(z.enum(targets)) })

/** Why these columns cannot be used, or nothing. */
function faultOf(mapping: ShownMapping): string | undefined {
  const chosen = mapping.columns.map(({ target }) => target)
  if (!chosen.includes('title')) return 'Kies in welke kolom de titel staat.'
  const twice = chosen.find((target, at) => !shared.has(target) && chosen.indexOf(target) !== at)
  const headers = mapping.columns.filter(({ target }) => target === twice).map(({ header }) => `“${header}”`)
  return (
    twice && `${headers.join(' en ')} zijn allebei hetzelfde. Kies er één, of zet de andere in de notitie.`
  )
}

/** The columns as a person corrected them, in their order: kept, remembered with the source, and compared with. */
export async function setColumns(req: PayloadRequest, id: string): Promise<Response> {
  const body = corrections.safeParse(await readJson(req))
  const [about] = await run<{ source: string }>(req, sql`select source from imports where id = ${id}`)
  if (!about || !body.success) return sayNo('Deze kolommen kennen we niet.')
  const { mapping } = await readReading(req, id)
  if (body.data.targets.length !== mapping.columns.length) return sayNo('Deze kolommen kennen we niet.')
  const corrected = {
    ...mapping,
    columns: mapping.columns.map((one, at) => ({ ...one, target: body.data.targets[at] as Target })),
  }
  const fault = faultOf(corrected)
  if (fault) return sayNo(fault, 422)
  return inOne(req, async () => {
    if (!(await moveTo(req, id, 'comparing', ['columns', 'compared', 'failed']))) return tooLate()
    await setMapping(req, id, corrected)
    await rememberColumns(req, about.source, rememberMapping(corrected))
    return fine()
  })
}

/** The yes after the dry run; with `publish` what is new is shown at once, where nothing is missing. */
export async function startRun(req: PayloadRequest, id: string): Promise<Response> {
  const body = z.object({ publish: z.boolean() }).safeParse(await readJson(req))
  if (!body.success) return sayNo('Dit begrijpen we niet.')
  return inOne(req, async () => {
    if (!(await moveTo(req, id, 'running', ['compared']))) return tooLate()
    await run(req, sql`update imports set publish = ${body.data.publish} where id = ${id}`)
    return fine()
  })
}

/** After the row that is in hand. */
export const stopRun = move('stopped', ['running'])
export const goOn = move('running', ['stopped'])
export const undoAll = move('undoing', ['done', 'stopped'])
