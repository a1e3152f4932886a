import { execFileSync } from 'node:child_process'

/** A process of ours and what it started itself, by number: Postgres works in a process for each connection. */
export function familyOf(pid: number): number[] {
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore']
  try {
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8', stdio })
    return [pid, ...children.split('\n').map(Number).filter(Boolean)]
  } catch {
    return [pid] // it has no children
  }
}
