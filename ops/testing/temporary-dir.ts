import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder for one test, open to the user that Postgres runs as. */
export function temporaryDir(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'sociale-kaart-ops-'))
  chmodSync(dir, 0o755)
  onTestFinished(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }))
  return dir
}
