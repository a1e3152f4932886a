import { collectAreas } from './collect-areas.ts'
import { fetchPostcodes } from './fetch-postcodes.ts'
import { heartbeat } from './heartbeat.ts'
import { municipalityCodes } from './municipality-codes.ts'
import type { CbsOptions } from './read-pages.ts'
import type { SaveReport } from './save-areas.ts'
import type { ImportedArea } from './to-area.ts'
import { withPostcodes } from './with-postcodes.ts'

/** `npm run import:areas -- GM0772 GM0344` */
async function importAreas(args: string[]): Promise<void> {
  const codes = municipalityCodes(args)
  // Only now, and Payload later still: they want a database, and a typing error should not need one.
  const { env } = await import('#cms/env.ts')
  const pulse = heartbeat(console.log)
  try {
    for (const code of codes) {
      pulse.say(`${code}: wacht op het CBS.`)
      const bare = await collectAreas(code, { base: env.cbsApiUrl, onProgress: pulse.say })
      const areas = await addPostcodes(code, bare, { base: env.cbsPostcodeApiUrl, onProgress: pulse.say })
      pulse.say(`${code}: opslaan.`)
      const { payload, saveAreas } = await openPayload()
      const report = await saveAreas(payload, areas, (line) => pulse.say(`${code}: ${line}`))
      console.log(inWords(code, report))
    }
  } finally {
    pulse.stop()
  }
}

/** Areas are worth having without their postcodes as well. */
async function addPostcodes(code: string, areas: ImportedArea[], options: CbsOptions) {
  try {
    return withPostcodes(areas, await fetchPostcodes(areas[0]!.border, options))
  } catch (error) {
    const why = error instanceof Error ? error.message : error
    console.error(`${code}: de postcodes kwamen niet mee, wat er stond blijft staan. ${why}`)
    return areas
  }
}

async function openPayload() {
  const { getPayload } = await import('payload')
  const { default: config } = await import('#cms/payload.config.ts')
  const { saveAreas } = await import('./save-areas.ts')
  return { payload: await getPayload({ config }), saveAreas }
}

function inWords(code: string, { created, changed, unchanged, vanished }: SaveReport): string {
  const counts = `${created.length} nieuw, ${changed.length} veranderd, ${unchanged.length} hetzelfde`
  if (vanished.length === 0) return `${code}: ${counts}.`
  return `${code}: ${counts}. Niet meer bij het CBS, wel bewaard; kijk zelf of ze weg mogen: ${vanished.join(', ')}.`
}

try {
  await importAreas(process.argv.slice(2))
  // Payload keeps its pool open, so the process would not end by itself.
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
