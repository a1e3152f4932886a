import { collectAreas } from './collect-areas.ts'
import { heartbeat } from './heartbeat.ts'
import { municipalityCodes } from './municipality-codes.ts'
import type { SaveReport } from './save-areas.ts'

/** `npm run import:areas -- GM0772 GM0344` */
async function importAreas(args: string[]): Promise<void> {
  const codes = municipalityCodes(args)
  // Only now, and Payload later still: they want a database, and a typing error should not need one.
  const { env } = await import('#cms/env.ts')
  const pulse = heartbeat(console.log)
  try {
    for (const code of codes) {
      pulse.say(`${code}: wacht op het CBS.`)
      const areas = await collectAreas(code, { base: env.cbsApiUrl, onProgress: pulse.say })
      pulse.say(`${code}: opslaan.`)
      const { payload, saveAreas } = await openPayload()
      const report = await saveAreas(payload, areas, (line) => pulse.say(`${code}: ${line}`))
      console.log(inWords(code, report))
    }
  } finally {
    pulse.stop()
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
