import { accessSync, chmodSync, constants, copyFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { makeOpenDir } from './reachable.ts'

/** A program published without its executable bit, made runnable; as a copy where the original is not ours. */
export function runnable(program: string, spareDir: string): string {
  if (isExecutable(program)) return program
  try {
    chmodSync(program, 0o755)
    return program
  } catch {
    const copy = path.join(spareDir, path.basename(program))
    makeOpenDir(spareDir)
    if (!existsSync(copy)) copyFileSync(program, copy, constants.COPYFILE_EXCL)
    chmodSync(copy, 0o755)
    return copy
  }
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
