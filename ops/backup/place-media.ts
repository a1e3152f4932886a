import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { mediaFolder } from './manifest.ts'
import { type Backup, filesOf } from './open-backup.ts'

const fresh = '.restoring'

/**
 * Puts the pictures of a backup in a hidden folder beside the ones that are there.
 *
 * @returns what makes them the pictures of the house: the others go to a hidden folder, whose path it gives; undefined
 * when there were none
 */
export async function placeMedia(mediaDir: string, backup: Backup, stamp: string) {
  const dir = path.join(mediaDir, fresh)
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  await unpackInto(dir, backup).catch((err: unknown) => {
    rmSync(dir, { recursive: true, force: true })
    throw err
  })
  return (): string | undefined => {
    const before = path.join(mediaDir, `.before-${stamp}`)
    moveAll(mediaDir, before)
    moveAll(dir, mediaDir)
    rmSync(dir, { recursive: true, force: true })
    return existsSync(before) ? before : undefined
  }
}

async function unpackInto(dir: string, backup: Backup): Promise<void> {
  for await (const { name, bytes } of filesOf(backup.file)) {
    if (!name.startsWith(mediaFolder)) continue
    const file = path.join(dir, name.slice(mediaFolder.length))
    if (path.relative(dir, file).startsWith('..')) throw new Error(`${name} leads out of the folder`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
}

function moveAll(from: string, to: string) {
  for (const name of readdirSync(from).filter((one) => !one.startsWith('.'))) {
    mkdirSync(to, { recursive: true })
    renameSync(path.join(from, name), path.join(to, name))
  }
}
