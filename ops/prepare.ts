import { root, type Vars } from './environment.ts'
import type { House } from './house.ts'
import { runToEnd } from './run-to-end.ts'

const marker = 'stap: '

/** Migrations, the index and, in an empty house, the first town: one script, which says how far it is. */
export async function prepare(house: House, env: Vars, tell: (detail: string) => void): Promise<void> {
  const log = house.log('prepare')
  await runToEnd('De gegevens klaarzetten', {
    name: 'prepare',
    command: process.execPath,
    args: ['seed/prepare.ts'],
    cwd: root,
    env,
    log: (line) => {
      log(line)
      if (line.startsWith(marker)) tell(line.slice(marker.length))
    },
    running: house.claim.running,
  })
}
