import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(import.meta.dirname, '../../../shared/data')

/** A file of the shared test data, which lies beside the project; undefined where it is absent, and the test then skips. */
export function sharedData(name: string): string | undefined {
  const file = path.join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
