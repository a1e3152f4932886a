import path from 'node:path'
import { type Claim, claimDataDir } from './claim-data-dir.ts'
import type { Environment } from './environment.ts'
import { hireWarden } from './hire-warden.ts'
import { logTo } from './log-file.ts'
import type { Progress } from './progress.ts'
import { readSecrets, type Secrets } from './secrets.ts'
import type { ServiceName } from './service-names.ts'

/** One start of everything: what was asked, what it may use, and how it says that it cannot go on. */
export type House = {
  env: Environment
  dev: boolean
  secrets: Secrets
  progress: Progress
  claim: Claim
  log: (name: ServiceName) => (line: string) => void
  giveUp: (line: string) => void
}

export async function openHouse(
  env: Environment,
  given: Pick<House, 'dev' | 'progress' | 'giveUp'>,
): Promise<House> {
  const claim = await claimDataDir(env.dataDir)
  hireWarden(claim.running)
  return {
    ...given,
    env,
    claim,
    secrets: readSecrets(env.dataDir),
    log: (name) => logTo(path.join(env.dataDir, 'logs', `${name}.log`)),
  }
}
