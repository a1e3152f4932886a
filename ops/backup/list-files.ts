import { readdirSync } from 'node:fs'
import path from 'node:path'

/** The files in a folder and the folders in it, by their path from there, with slashes. Hidden ones are not ours. */
export function listFiles(dir: string): string[] {
  const found = readdirSync(dir, { withFileTypes: true, recursive: true })
  return found
    .filter((one) => one.isFile())
    .map((one) => path.relative(dir, path.join(one.parentPath, one.name)).split(path.sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort()
}
