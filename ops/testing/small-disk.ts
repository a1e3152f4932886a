import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type SmallDisk = ReturnType<typeof makeSmallDisk>

/** Whether disks of a chosen size can be made here: that asks for root, and not in every container. */
export const canMakeSmallDisk: boolean = tryMounting()

function tryMounting(): boolean {
  const dir = mkdtempSync(path.join(tmpdir(), 'small-disk-'))
  try {
    mount(dir, 1)
    execFileSync('umount', [dir])
    return true
  } catch {
    return false
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function mount(dir: string, megabytes: number) {
  const options = `size=${megabytes}m,mode=755`
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dir], { stdio: 'pipe' })
}

/** A disk of so many megabytes at `dir`, that can be filled up. Only where `canMakeSmallDisk`. */
export function makeSmallDisk(dir: string, megabytes: number) {
  mkdirSync(dir, { recursive: true })
  mount(dir, megabytes)
  const filler = path.join(dir, 'filler')
  return {
    /** All but so many bytes. */
    fillUp: (leftBytes: number) => {
      const { bavail, bsize } = statfsSync(dir)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leftBytes), 1))
    },
    makeRoom: () => rmSync(filler),
    /** When nobody works on it any more. */
    takeAway: () => void execFileSync('umount', [dir]),
  }
}
