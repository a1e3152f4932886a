import { ensureSearchKey } from '#ops/search-key.ts'
import { readSecrets } from '#ops/secrets.ts'
export default async function provide(project: any) {
  const dataDir = '/tmp/scratch/safe-house'
  project.provide('siteUrl', 'http://127.0.0.1:47200')
  project.provide('cmsUrl', 'http://127.0.0.1:47210')
  project.provide('dataDir', dataDir)
  project.provide('seedPassword', 'een-wandeling-door-het-huis')
  project.provide('geocoderPort', 47240)
  project.provide('meiliUrl', 'http://127.0.0.1:47230')
  project.provide('meiliSearchKey', await ensureSearchKey('http://127.0.0.1:47230', readSecrets(dataDir).meiliMasterKey))
}
