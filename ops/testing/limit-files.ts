import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { familyOf } from './family-of.ts'

/**
 * From now on a process of ours, and what it started, may write to no file beyond this many bytes (`undefined`: as far as it
 * likes): what a full disk does, without being root. What has gone meanwhile is left out.
 */
export function limitFiles(pid: number, bytes: number | undefined): void {
  for (const one of familyOf(pid)) limit(one, bytes === undefined ? 'unlimited' : String(bytes))
}

function limit(pid: number, size: string) {
  const place = `/proc/${pid}`
  try {
    // As its own user: as root, Postgres runs as somebody else, whose limits root need not be allowed to change.
    const { uid, gid } = statSync(place)
    // Only the soft limit, which may be raised again.
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${size}:`], { stdio: 'pipe', uid, gid })
  } catch (err) {
    if (existsSync(place)) throw err
  }
}
