import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { listFiles } from './list-files.ts'

const hidden = '.backup-'
/** In milliseconds; no backup takes a day. */
const longest = 86_400_000

export type HeldMedia = { dir: string; hold: () => void; release: () => void }

/**
 * Keeps the pictures of a folder as they are now, by a second name for each: one that is thrown away meanwhile can still
 * be read, and nothing is copied. In a hidden folder beside them, for only there a second name can always be given.
 */
export function holdMedia(mediaDir: string): HeldMedia {
  if (!existsSync(mediaDir)) mkdirSync(mediaDir, { recursive: true })
  clearLeft(mediaDir)
  const dir = mkdtempSync(path.join(mediaDir, hidden))
  const hold = () => {
    for (const name of listFiles(mediaDir)) linkOnce(path.join(mediaDir, name), path.join(dir, name))
  }
  return { dir, hold, release: () => rmSync(dir, { recursive: true, force: true }) }
}

/** A backup that was killed cannot clear up, and would hold pictures that were thrown away for ever. */
function clearLeft(mediaDir: string) {
  for (const name of readdirSync(mediaDir).filter((one) => one.startsWith(hidden))) {
    const dir = path.join(mediaDir, name)
    const since = statSync(dir, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since > longest) rmSync(dir, { recursive: true, force: true })
  }
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
