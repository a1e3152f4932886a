import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * `npm run migrate:create -- name`: what Payload writes, made readable for plain Node, which wants to know
 * what is only a type and how a file is really called.
 */
const here = path.join(import.meta.dirname, 'migrations')

export const readableForNode = (source: string): string =>
  source
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replace(/from '(\.\/\d{8}_\d{6}[^'.]*)'/g, "from '$1.ts'")

if (import.meta.main) {
  const { status } = spawnSync('payload', ['migrate:create', '--skip-empty', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts' },
  })
  for (const name of readdirSync(here).filter((file) => file.endsWith('.ts'))) {
    const file = path.join(here, name)
    const source = readFileSync(file, 'utf8')
    if (readableForNode(source) !== source) writeFileSync(file, readableForNode(source))
  }
  process.exit(status ?? 1)
}
