import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { stopStrayPostgres } from './postgres-cluster.ts'
import { isAlive, processMark } from './process-mark.ts'
import { temporaryDir } from './testing/temporary-dir.ts'

test('a process that only has the number of an old Postgres is left alone', async () => {
  const dir = temporaryDir()
  const neighbour = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  onTestFinished(() => void neighbour.kill('SIGKILL'))
  const mark = processMark(neighbour.pid!)!
  writeFileSync(path.join(dir, 'postmaster.pid'), `${neighbour.pid}\n${dir}\n`)
  await stopStrayPostgres(dir)
  expect(isAlive(mark)).toBe(true)
  expect(existsSync(path.join(dir, 'postmaster.pid'))).toBe(false)
})

test('a mark does not fit a later process with the same number', () => {
  const mine = processMark(process.pid)!
  expect(isAlive(mine)).toBe(true)
  expect(isAlive(`${process.pid}@another birth`)).toBe(false)
})
