import { execFileSync } from 'node:child_process'
import { familyOf } from './family-of.ts'

/**
 * From now on a process of ours, and what it started, may write to no file beyond this many bytes (`undefined`: as far as it
 * likes): what a full disk does, without being root. What has gone meanwhile is left out.
 */
export function limitFiles(pid: number, bytes: number | undefined): void {
  for (const one of familyOf(pid)) {
    try {
      // Only the soft limit, which may be raised again.
      execFileSync('prlimit', ['--pid', String(one), `--fsize=${bytes ?? 'unlimited'}:`], { stdio: 'ignore' })
    } catch {
      // It ended.
    }
  }
}
