import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { holdMedia } from './hold-media.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'hold-media-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('what a backup that was killed left behind goes at the next; one that is under way stays', () => {
  const [left, underway] = ['.backup-oud', '.backup-nu'].map((name) => path.join(dir, name))
  for (const one of [left!, underway!]) {
    mkdirSync(one)
    writeFileSync(path.join(one, 'weggegooid.webp'), '')
  }
  const daysAgo = new Date(Date.now() - 3 * 86_400_000)
  utimesSync(left!, daysAgo, daysAgo)
  holdMedia(dir).release()
  expect([existsSync(left!), existsSync(underway!)]).toEqual([false, true])
})
