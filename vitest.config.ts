import path from 'node:path'
import { defineConfig } from 'vitest/config'

const exclude = ['**/node_modules/**', '**/.next/**', '**/dist/**']
const journeys = 'seed/journeys/**/*.test.ts'
const shared = {
  testTimeout: 60_000,
  hookTimeout: 180_000,
  env: { NODE_ENV: 'test' as const, DISABLE_PAYLOAD_HMR: 'true' },
}

export default defineConfig({
  resolve: { alias: { '@payload-config': path.join(import.meta.dirname, 'cms/payload.config.ts') } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // Stylesheets that are read as text; others are left out of tests.
    css: { include: /\.css\?raw$/ },
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'rooms',
          include: ['{cms,search,site,seed,ops}/**/*.test.ts'],
          exclude: [...exclude, journeys],
          globalSetup: './ops/test-services.ts',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'journeys',
          include: [journeys],
          exclude,
          globalSetup: './seed/journeys/one-house.ts',
          // One house and its faults: a journey that stops Meilisearch must not meet one that searches.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
