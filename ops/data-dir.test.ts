import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { claimDataDir, ensureSpace } from './claim-data-dir.ts'
import { toFault } from './fault.ts'
import { tryLock } from './file-lock.ts'
import { logTo } from './log-file.ts'
import { closedFolder } from './reachable.ts'
import { readSecrets, readSeedPassword } from './secrets.ts'
import { sourceStamp } from './source-stamp.ts'
import { temporaryDir } from './testing/temporary-dir.ts'

test('secrets are made once, for the owner only', () => {
  const dir = temporaryDir()
  const first = readSecrets(dir)
  expect(readSecrets(dir)).toEqual(first)
  expect(readSecrets(temporaryDir()).payloadSecret).not.toBe(first.payloadSecret)
  expect(statSync(path.join(dir, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('the password of the demo accounts stays the one they were made with', () => {
  const dir = temporaryDir()
  expect(readSeedPassword(dir, 'eerste-woord')).toBe('eerste-woord')
  expect(readSeedPassword(dir, 'ander-woord')).toBe('eerste-woord')
  expect(readSeedPassword(temporaryDir(), undefined)).toMatch(/^([a-z]{6}-){3}\d\d$/)
})

test('a disk without room is said in one sentence, whoever finds out', () => {
  const sentence = /^Er is te weinig ruimte op .* Maak minstens 500 MB vrij/
  expect(() => ensureSpace(temporaryDir(), Number.MAX_SAFE_INTEGER)).toThrow(sentence)
  expect(toFault(new Error('FATAL: could not write: No space left on device'))?.message).toMatch(sentence)
  expect(toFault(Object.assign(new Error('write'), { code: 'ENOSPC' }))?.message).toMatch(sentence)
})

test('a lock of a dead process is free, of a living one it is not', () => {
  const file = path.join(temporaryDir(), 'lock')
  writeFileSync(file, '1@long ago')
  const lock = tryLock(file)
  expect(tryLock(file)).toEqual({ heldBy: process.pid })
  if ('release' in lock) lock.release()
  expect('release' in tryLock(file)).toBe(true)
})

test('a folder that was let go can be claimed again', async () => {
  const dir = temporaryDir()
  const claim = await claimDataDir(dir)
  claim.release()
  ;(await claimDataDir(dir)).release()
})

test('the first shut folder on the way is found', () => {
  const dir = temporaryDir()
  mkdirSync(path.join(dir, 'shut', 'inner'), { recursive: true, mode: 0o700 })
  const stranger = { uid: 4_000_000, gid: 4_000_000 }
  expect(closedFolder(path.join(dir, 'shut', 'inner', 'file'), stranger)).toBe(path.join(dir, 'shut'))
  expect(closedFolder(path.join(dir, 'file'), stranger)).toBeUndefined()
})

test('a log makes room for itself', () => {
  const file = path.join(temporaryDir(), 'logs', 'site.log')
  const log = logTo(file, 10)
  for (const line of ['de eerste regel', 'de tweede']) log(line)
  expect(readFileSync(`${file}.1`, 'utf8')).toBe('de eerste regel\n')
  expect(readFileSync(file, 'utf8')).toBe('de tweede\n')
})

test('only a changed source asks for a new build', () => {
  const dir = temporaryDir()
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true })
    writeFileSync(path.join(dir, name), text)
  }
  write('cms/page.ts', 'one')
  const first = sourceStamp(dir, ['cms', 'absent.json'])
  write('cms/page.test.ts', 'a test')
  write('cms/.next/BUILD_ID', 'made')
  expect(sourceStamp(dir, ['cms', 'absent.json'])).toBe(first)
  write('cms/page.ts', 'two')
  expect(sourceStamp(dir, ['cms', 'absent.json'])).not.toBe(first)
})
