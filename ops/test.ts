// `npm test`: every test, on the real parts. The last line is the count, for people and machines alike.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestCount } from './count-tests.ts'
import { root } from './environment.ts'
import { program } from './program.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'sociale-kaart-count-'))
const file = path.join(dir, 'count.json')
const reporters = ['--reporter=default', `--reporter=${path.join(root, 'ops/count-tests.ts')}`]
const args = [program.vitest, 'run', '--passWithNoTests=false', ...reporters, ...process.argv.slice(2)]
const env = { ...process.env, TEST_COUNT_FILE: file }
const vitest = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
// vitest ends, then we count; a Ctrl-C reaches it by itself
process.on('SIGINT', () => {})
process.on('SIGTERM', () => vitest.kill())
const [code] = (await once(vitest, 'exit')) as [number | null]

const { passed, failed } = readCount()
const broken = failed === 0 && code !== 0 ? 1 : failed // stopped, or never began
rmSync(dir, { recursive: true, force: true })
console.log(`\n${passed} passed, ${broken} failed`)
process.exitCode = broken > 0 || passed === 0 ? 1 : 0

function readCount(): TestCount {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestCount
  } catch {
    return { passed: 0, failed: 0 }
  }
}
