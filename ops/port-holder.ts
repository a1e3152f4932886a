import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import { commandLine } from './process-mark.ts'

/** Who listens on a port, in words (`meilisearch, proces 123`); undefined when the machine does not tell us. */
export function portHolder(port: number): string | undefined {
  const pid = existsSync('/proc/net/tcp') ? holderByProc(port) : holderByLsof(port)
  if (!pid) return undefined
  const [program = 'onbekend', script] = commandLine(pid)
  // only the names: the other words of a command line may hold a password
  const name =
    path.basename(program) === 'node' && script ? `node ${path.basename(script)}` : path.basename(program)
  return `${name} (proces ${pid})`
}

function holderByProc(port: number): number | undefined {
  const inodes = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningInodes(table, port))
  const wanted = new Set(inodes.map((inode) => `socket:[${inode}]`))
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.map(Number).find((pid) => hasOpen(pid, wanted))
}

function listeningInodes(table: string, port: number): string[] {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0')
  const rows = existsSync(table) ? readFileSync(table, 'utf8').split('\n').slice(1) : []
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, local = '', , state]) => state === '0A' && local.endsWith(`:${wanted}`))
    .map((columns) => columns[9]!)
}

function hasOpen(pid: number, sockets: Set<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`)))
  } catch {
    return false // gone, or of another user
  }
}

function holderByLsof(port: number): number | undefined {
  try {
    const args = ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t']
    return Number.parseInt(
      execFileSync('lsof', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      10,
    )
  } catch {
    return undefined
  }
}
