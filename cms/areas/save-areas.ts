import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import { areaLevels } from '#search/vocabulary.ts'
import { isSame, toAreaData, type AreaData, type KeptArea } from './area-data.ts'
import type { ImportedArea } from './to-area.ts'
import { vanishedCodes } from './vanished-codes.ts'

/** Codes, by what became of them. */
export type SaveReport = Record<'created' | 'changed' | 'unchanged' | 'vanished', string[]>
type Progress = (line: string) => void

const batchSize = 50

/** Brings the areas in line with one municipality of the CBS: all or nothing, and nothing is ever deleted. */
export async function saveAreas(
  payload: Payload,
  areas: ImportedArea[],
  say?: Progress,
): Promise<SaveReport> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const report = await saveInBatches(req, areas, say)
    await commitTransaction(req)
    return report
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function saveInBatches(
  req: PayloadRequest,
  areas: ImportedArea[],
  say?: Progress,
): Promise<SaveReport> {
  const report: SaveReport = {
    created: [],
    changed: [],
    unchanged: [],
    vanished: await vanishedCodes(req, areas),
  }
  const ids = new Map<string, string>()
  const parentsFirst = areaLevels.flatMap((level) => areas.filter((area) => area.level === level))
  for (let from = 0; from < parentsFirst.length; from += batchSize) {
    const batch = parentsFirst.slice(from, from + batchSize)
    const kept = await findKept(req, batch)
    for (const area of batch) {
      const { id, outcome } = await put(req, toAreaData(area, ids), kept.get(area.code))
      ids.set(area.code, id)
      report[outcome].push(area.code)
    }
    say?.(`${ids.size} van ${areas.length} gebieden nagekeken.`)
  }
  return report
}

// Each call overrides access on purpose: a job someone starts at the command line has no user whose rights
// could be asked. Each passes `req`, so that all of it commits together or not at all.

async function put(req: PayloadRequest, data: AreaData, kept: KeptArea | undefined) {
  if (!kept) {
    const made = await req.payload.create({ collection: 'areas', data, depth: 0, overrideAccess: true, req })
    return { id: String(made.id), outcome: 'created' as const }
  }
  const id = String(kept.id)
  if (isSame(kept, data)) return { id, outcome: 'unchanged' as const }
  await req.payload.update({ collection: 'areas', id, data, depth: 0, overrideAccess: true, req })
  return { id, outcome: 'changed' as const }
}

async function findKept(req: PayloadRequest, batch: ImportedArea[]): Promise<Map<string, KeptArea>> {
  const { docs } = await req.payload.find({
    collection: 'areas',
    where: { code: { in: batch.map((area) => area.code) } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((doc) => [doc.code, doc]))
}
