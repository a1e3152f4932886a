import type { Output } from '#seed/leaks/sweep.ts'

const most = 1_000

/** All that the key of the site gets out of Meilisearch: every document, the facets, and what words find with highlights. */
export async function* indexOutputs(url: string, key: string, words: string[]): AsyncGenerator<Output> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const ask = async (where: string, body?: object): Promise<Output & { said: unknown }> => {
    const answer = await fetch(new URL(where, url), {
      headers,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { kind: 'index', where, bytes: Buffer.from(text), said: JSON.parse(text) }
  }
  const all = await ask('/indexes?limit=100')
  yield all
  for (const { uid } of (all.said as { results: { uid: string }[] }).results) {
    yield ask(`/indexes/${uid}/stats`)
    for (let offset = 0; ; offset += most) {
      const part = await ask(`/indexes/${uid}/documents?limit=${most}&offset=${offset}`)
      yield part
      if (((part.said as { results?: unknown[] }).results ?? []).length < most) break
    }
    if (!uid.endsWith('_listings')) continue
    yield ask(`/indexes/${uid}/search`, { q: '', facets: ['*'], limit: 0 })
    for (const q of words) {
      const { said, ...output } = await ask(`/indexes/${uid}/search`, {
        q,
        attributesToHighlight: ['*'],
        limit: 20,
      })
      const { hits } = said as { hits: unknown[] }
      yield { ...output, bytes: Buffer.from(JSON.stringify(hits)) }
    }
  }
}
