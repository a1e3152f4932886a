import { migrations } from '#cms/migrations/index.ts'
import { Fault } from '../fault.ts'
import { loadTables } from './load-tables.ts'
import type { Backup } from './open-backup.ts'
import { placeMedia } from './place-media.ts'
import { dropBeside, ensureAlone, makeBeside, markDone, stateOf, swapIn } from './swap-databases.ts'

export type RestoreOptions = {
  databaseUrl: string
  mediaDir: string
  /** Also over a house that is in use; what was there is kept aside. */
  isOver: boolean
  now: Date
  /** Carries out these migrations on a database; all of them when none is named. */
  migrate: (databaseUrl: string, names: string[]) => Promise<void>
  tell?: (detail: string) => void
}

/** What was there before, and is kept. */
export type Aside = { database: string | undefined; media: string | undefined }

/**
 * Puts a backup that was looked over in the place of what a house has: a database beside it is filled and brought up to this
 * version first, and only then takes its name. Killed on the way the house still has what it had, or has all of the backup;
 * either way the same command does it again. The index is not touched: it is rebuilt after.
 */
export async function restoreHouse(backup: Backup, o: RestoreOptions): Promise<Aside> {
  const { databaseUrl, tell = () => {} } = o
  ensureKnown(backup)
  const state = await stateOf(databaseUrl)
  if (state === 'in use' && !o.isOver)
    throw new Fault(
      'Er staan al gegevens in dit huis. Er is niets veranderd. Met --over komt de back-up ervoor in de plaats, en gaat wat er stond opzij.',
    )
  await ensureAlone(databaseUrl)
  const beside = await makeBeside(databaseUrl)
  const stamp = o.now.toISOString().replace(/\D/g, '').slice(0, 14)
  try {
    await fillBeside(beside, backup, o)
    tell('de foto’s neerzetten')
    const swapMedia = await placeMedia(o.mediaDir, backup, stamp)
    await ensureAlone(databaseUrl)
    const database = await swapIn(databaseUrl, stamp, state === 'empty')
    const media = swapMedia()
    await markDone(databaseUrl)
    return { database, media }
  } catch (err) {
    // Once it has the name of the house there is none beside it any more.
    await dropBeside(databaseUrl).catch(() => {})
    throw err
  }
}

/** The tables of then with what the backup has, brought up to this version. */
async function fillBeside(beside: string, backup: Backup, { migrate, tell = () => {} }: RestoreOptions) {
  tell('de tabellen maken')
  await migrate(beside, backup.label.migrations)
  await loadTables(beside, backup, tell)
  if (backup.label.migrations.length === migrations.length) return
  tell('bijwerken naar deze versie')
  await migrate(beside, [])
}

/** @throws Fault when the backup had a migration that this software does not know. */
function ensureKnown({ file, label }: Backup): void {
  const strange = label.migrations.find((one) => migrations.every(({ name }) => name !== one))
  if (strange)
    throw new Fault(
      `De back-up ${file} is van een nieuwere versie van de sociale kaart (${strange}). Zet eerst die versie neer.`,
    )
}
