import { Fault } from './fault.ts'

/** Changing what the key may do needs a new uid: Meilisearch does not let a key's actions change. */
const searchKey = {
  uid: '5c1a1e00-6b61-4172-a174-000000000001',
  name: 'sociale-kaart-site',
  description: 'Lezen en zoeken, voor de site. Gemaakt door de sociale kaart.',
  actions: ['search', 'documents.get', 'indexes.get', 'stats.get', 'version'],
  indexes: ['*'],
  expiresAt: null,
}

/** The key with which the site may read and search, and nothing else. Made when it is not there. */
export async function ensureSearchKey(url: string, masterKey: string): Promise<string> {
  const found = await ask(url, masterKey, 'GET', `/keys/${searchKey.uid}`)
  const made = found.status === 404 ? await ask(url, masterKey, 'POST', '/keys', searchKey) : found
  if (made.status === 401 || made.status === 403)
    throw new Fault(
      `Meilisearch op ${url} weigert MEILI_MASTER_KEY. Zet daar de hoofdsleutel van die server, en geef MEILI_SEARCH_KEY mee als u die sleutel niet heeft.`,
    )
  if (!made.ok) throw new Error(`Meilisearch: ${made.status} on /keys`)
  return ((await made.json()) as { key: string }).key
}

const ask = (url: string, key: string, method: string, path: string, body?: object) =>
  fetch(new URL(path, url), {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: body ? JSON.stringify(body) : null,
    signal: AbortSignal.timeout(10_000),
  })
