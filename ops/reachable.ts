import { chmodSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

export type User = { uid: number; gid: number }

/** Makes a folder that another user can pass through, also when the umask would shut it. */
export function makeOpenDir(dir: string): void {
  const first = mkdirSync(dir, { recursive: true })
  if (!first) return
  for (let made = dir; made.length >= first.length; made = path.dirname(made)) chmodSync(made, 0o755)
}

/** The first folder on the way to a file that this user may not pass, if there is one. */
export function closedFolder(file: string, user: User): string | undefined {
  const parents: string[] = []
  for (let dir = path.dirname(path.resolve(file)); !parents.includes(dir); dir = path.dirname(dir))
    parents.unshift(dir)
  return parents.find((dir) => !maySearch(dir, user))
}

function maySearch(dir: string, user: User): boolean {
  const { uid, gid, mode } = statSync(dir)
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  return (mode & bit) !== 0
}
