import node from '@astrojs/node'
import { defineConfig, passthroughImageService } from 'astro/config'
import { fileURLToPath } from 'node:url'

process.env.ASTRO_TELEMETRY_DISABLED = '1'

/** In production `site/server.ts` answers for the API and the pictures; this does the same in `astro dev`. */
const desksInDev = {
  name: 'desks-in-dev',
  hooks: {
    'astro:server:setup': async ({ server }) => {
      const { openDevDesks } = await import('./site/dev-desks.ts')
      server.middlewares.use(openDevDesks())
    },
  },
}

/** Packs the files of the build as small as they get, once. */
const packedFiles = {
  name: 'packed-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { precompress } = await import('./site/serving/precompress.ts')
      await precompress(fileURLToPath(dir))
    },
  },
}

export default defineConfig({
  output: 'server',
  // In one piece: an error halfway can still become an error page, and nothing waits for the first byte of a list.
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true, bodySizeLimit: 16_384 }),
  integrations: [desksInDev, packedFiles],
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  session: false,
  // Astro would compare with an address that it only guesses behind a proxy: `site/help/is-own-form.ts` does it by SITE_URL.
  security: { checkOrigin: false },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  // Nothing inline, so that the Content-Security-Policy needs no exceptions.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
})
