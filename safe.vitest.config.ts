import path from 'node:path'
import { defineConfig } from 'vitest/config'
export default defineConfig({
  resolve: { alias: { '@payload-config': path.join(import.meta.dirname, 'cms/payload.config.ts') } },
  test: {
    pool: 'forks', maxWorkers: 1, testTimeout: 60_000, hookTimeout: 180_000, fileParallelism: false,
    css: { include: /\.css\?raw$/ },
    env: { NODE_ENV: 'test', DISABLE_PAYLOAD_HMR: 'true' },
    include: ['seed/journeys/**/*.test.ts'], globalSetup: './safe-provide.test-run.ts',
  },
})
