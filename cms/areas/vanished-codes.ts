import type { PayloadRequest } from 'payload'
import type { ImportedArea } from './to-area.ts'

/** Codes of the same municipality that we have and the CBS no longer gives. A person decides what becomes of them. */
export async function vanishedCodes(req: PayloadRequest, areas: ImportedArea[]): Promise<string[]> {
  const given = new Set(areas.map((area) => area.code))
  const municipalities = areas
    .filter(({ level }) => level === 'municipality')
    .map(({ code }) => digitsOf(code))
  const kept = await Promise.all(municipalities.map((digits) => keptCodes(req, digits)))
  return kept.flat().filter((code) => !given.has(code))
}

/** The four digits of the municipality stand at the front of the code of everything in it. */
function digitsOf(code: string): string {
  return code.slice(2, 6)
}

async function keptCodes(req: PayloadRequest, digits: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'areas',
    where: { code: { contains: digits } },
    select: { code: true },
    depth: 0,
    pagination: false,
    // On purpose: a job someone starts at the command line has no user whose rights could be asked.
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => String(doc.code)).filter((code) => digitsOf(code) === digits)
}
