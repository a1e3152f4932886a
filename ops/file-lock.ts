import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isAlive, ownMark, pidOf } from './process-mark.ts'

export type Lock = { release: () => void }
export type Held = { heldBy: number }

/** A lock between processes. Whoever dies with it in hand loses it: the file says which process holds it. */
export function tryLock(file: string): Lock | Held {
  mkdirSync(path.dirname(file), { recursive: true })
  const mine = ownMark()
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' })
      return { release: () => read(file) === mine && rmSync(file, { force: true }) }
    } catch (err) {
      if ((err as NodeJS.ErrnoException).code !== 'EEXIST') throw err
    }
    const holder = read(file)
    if (holder && isAlive(holder)) return { heldBy: pidOf(holder) }
    clearAway(file, holder)
  }
}

/** Moved first and looked at again: another process may have cleared it, and taken it, in the meantime. */
function clearAway(file: string, dead: string) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    if (read(aside) === dead) rmSync(aside)
    else renameSync(aside, file)
  } catch {
    // someone else cleared it
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
