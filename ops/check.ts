// `npm run check`: what a compiler, a formatter and Payload can say about the source. Every check runs; one line each.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildEnvironment } from './child-environment.ts'
import { root } from './environment.ts'
import { program } from './program.ts'
import { createProgress } from './progress.ts'

type Check = { name: string; commands: string[][] }

const houseRules = 'seed/house.test.ts'

const checks: Check[] = [
  { name: 'Gemaakte bestanden zijn vers', commands: [['ops/check-generated.ts']] },
  { name: 'Migraties passen bij de collecties', commands: [['ops/check-migrations.ts']] },
  {
    name: 'Typen kloppen',
    commands: [
      [program.next, 'typegen', 'cms'],
      [program.astro, 'check', '--minimumSeverity', 'error'],
    ],
  },
  { name: 'Opmaak klopt', commands: [[program.prettier, '--check', '--log-level', 'warn', '.']] },
  ...(existsSync(path.join(root, houseRules))
    ? [{ name: 'Huisregels worden gevolgd', commands: [[program.vitest, 'run', houseRules]] }]
    : []),
]

const { step } = createProgress()
for (const check of checks) await step(check.name, () => run(check)).catch((err: Error) => fail(err.message))

function fail(said: string) {
  process.exitCode = 1
  console.error(said.replace(/^/gm, '    '))
}

async function run({ commands }: Check) {
  for (const args of commands) {
    const { code, said } = await runOne(args)
    if (code !== 0) throw new Error(said.trim() || `code ${code}`)
  }
}

async function runOne(args: string[]): Promise<{ code: number | null; said: string }> {
  const env = { ...buildEnvironment(), NODE_ENV: undefined, NO_COLOR: '1' } as unknown as NodeJS.ProcessEnv
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const listen = (text: string) => void (said += text)
  child.stdout.setEncoding('utf8').on('data', listen)
  child.stderr.setEncoding('utf8').on('data', listen)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}
