import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const hasProc = existsSync('/proc/self/stat')
const bootId = hasProc ? readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() : ''

/**
 * Tells one process from all others: its number and when it was born. A number alone is given out again, and a
 * server may rewrite its own command line (Next does). Undefined when there is no such process, or only its corpse.
 */
export function processMark(pid: number): string | undefined {
  const born = hasProc ? bornByProc(pid) : bornByPs(pid)
  return born && `${pid}@${born}`
}

export const pidOf = (mark: string): number => Number.parseInt(mark, 10)
export const isAlive = (mark: string): boolean => pidOf(mark) > 0 && processMark(pidOf(mark)) === mark
export const ownMark = (): string => processMark(process.pid) ?? `${process.pid}@unknown`

export function parentOf(pid: number): number {
  return hasProc ? Number(procStat(pid)?.[1] ?? 0) : Number(ps(pid, 'ppid=') ?? 0)
}

/** The words of a process's command line; empty when it is not there or not ours to see. */
export function commandLine(pid: number): string[] {
  if (!hasProc) return ps(pid, 'command=')?.split(' ') ?? []
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean)
  } catch {
    return []
  }
}

function bornByProc(pid: number): string | undefined {
  const stat = procStat(pid)
  return stat && !'ZX'.includes(stat[0]!) ? `${bootId}/${stat[19]}` : undefined
}

/** The fields after the name: the name is in brackets and may itself hold spaces and brackets. */
function procStat(pid: number): string[] | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

function bornByPs(pid: number): string | undefined {
  const [state, ...born] = ps(pid, 'stat=,lstart=')?.split(/\s+/) ?? []
  return state && !state.startsWith('Z') ? born.join(' ') : undefined
}

function ps(pid: number, columns: string): string | undefined {
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore']
  try {
    return (
      execFileSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8', stdio }).trim() || undefined
    )
  } catch {
    return undefined
  }
}
