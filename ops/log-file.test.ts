import { closeSync, fstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { logTo } from './log-file.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'log-file-'))
const file = path.join(dir, 'site.log')
afterEach(() => rmSync(dir, { recursive: true, force: true }))

test('a full file becomes the one before it', () => {
  const log = logTo(file, 5)
  for (const line of ['een, lang genoeg', 'twee']) log(line)
  expect([readFileSync(`${file}.1`, 'utf8'), readFileSync(file, 'utf8')]).toEqual([
    'een, lang genoeg\n',
    'twee\n',
  ])
})

test('when it cannot be put aside, nothing of anybody else is written in or closed', () => {
  const log = logTo(file, 5)
  mkdirSync(`${file}.1/in-de-weg`, { recursive: true })
  for (const line of ['een, lang genoeg', 'twee']) log(line)
  const other = openSync(path.join(dir, 'van een ander'), 'w')
  for (const line of ['drie', 'vier']) log(line)
  expect(fstatSync(other).size).toBe(0)
  closeSync(other)
  rmSync(`${file}.1`, { recursive: true })
  log('vijf')
  expect(readFileSync(file, 'utf8')).toBe('vijf\n')
})
