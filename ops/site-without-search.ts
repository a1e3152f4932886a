import { type Child, startChild } from './child-process.ts'
import { root } from './environment.ts'
import { freePort } from './free-port.ts'
import { waitUntilReady } from './wait-until-ready.ts'

/** The site as built, with a search engine that is not there: what residents see on the worst day. */
export async function startSiteWithoutSearch(): Promise<{ url: string; site: Child }> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  // A folder that cannot be: it has no last good copy either.
  const nowhere = { MEILI_URL: 'http://127.0.0.1:9', COPY_DIR: '/dev/null/copy' }
  const own = { HOST: '127.0.0.1', PORT: String(port), SITE_URL: url, ...nowhere }
  const site = await startChild({
    name: 'site',
    command: process.execPath,
    args: ['site/server.ts'],
    cwd: root,
    env: { ...process.env, ...own, MEILI_SEARCH_KEY: 'nobody-asks', MAP_STYLE_URL: '' },
  })
  // any answer will do: a page that says it is sorry is an answer too
  const isThere = () => fetch(url).then(Boolean, () => false)
  await waitUntilReady(site, 'De site zonder zoekmachine', isThere)
  return { url, site }
}
