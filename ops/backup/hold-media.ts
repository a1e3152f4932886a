import { existsSync, linkSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { listFiles } from './list-files.ts'

export type HeldMedia = { dir: string; hold: () => void; release: () => void }

/**
 * Keeps the pictures of a folder as they are now, by a second name for each: one that is thrown away meanwhile can still
 * be read, and nothing is copied. In a hidden folder beside them, for only there a second name can always be given.
 */
export function holdMedia(mediaDir: string): HeldMedia {
  if (!existsSync(mediaDir)) mkdirSync(mediaDir, { recursive: true })
  const dir = mkdtempSync(path.join(mediaDir, '.backup-'))
  const hold = () => {
    for (const name of listFiles(mediaDir)) linkOnce(path.join(mediaDir, name), path.join(dir, name))
  }
  return { dir, hold, release: () => rmSync(dir, { recursive: true, force: true }) }
}

function linkOnce(file: string, second: string) {
  if (existsSync(second)) return
  mkdirSync(path.dirname(second), { recursive: true })
  try {
    linkSync(file, second)
  } catch (err) {
    // Thrown away between the looking and the linking.
    if ((err as NodeJS.ErrnoException).code !== 'ENOENT') throw err
  }
}
