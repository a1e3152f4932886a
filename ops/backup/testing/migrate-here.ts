import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from '../../environment.ts'

/** Runs a command of the cms on a database, in the surroundings of this test. */
export async function runInCms(databaseUrl: string, args: string[]): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production' as const }
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${args.join(' ')}: code ${code}\n${said}`)
}

export const migrateHere = (databaseUrl: string, names: string[]): Promise<void> =>
  runInCms(databaseUrl, ['cms/migrate.ts', ...names])
