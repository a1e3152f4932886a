import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Fault } from './fault.ts'
import type { User } from './reachable.ts'

/** Postgres refuses to run as root: there it runs as who owns its data, else as `postgres` or `nobody`. */
export function postgresUser(dir: string): User | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (existsSync(path.join(dir, 'PG_VERSION'))) {
    const { uid, gid } = statSync(dir)
    if (uid !== 0) return { uid, gid }
  }
  const known = userNamed('postgres') ?? userNamed('nobody')
  if (known) return known
  throw new Fault(
    'Postgres mag niet als root draaien. Maak een gebruiker `postgres`, of start als gewone gebruiker.',
  )
}

function userNamed(name: string): User | undefined {
  const row = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${name}:`))
  const [, , uid, gid] = row?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}
