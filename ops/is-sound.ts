/** What Meilisearch answers when it cannot read its own files. */
const brokenCodes = ['internal', 'invalid_store', 'invalid_store_file']
/** What the machine refuses (a full disk, too many files) passes by itself; that a file is not there does not. */
const passes = /os error (?!2\b)\d+|No space left/

/** `silent`: it did not answer in time, or not at all, which by itself tells nothing of its files. */
export type Soundness = 'sound' | 'broken' | 'silent'

/**
 * Whether a Meilisearch that says it is healthy can read what it has: its health tells nothing of its files. One listing of
 * each index is asked for, and found.
 */
export async function isSound(url: string, key: string): Promise<Soundness> {
  const stats = await ask(url, key, 'GET', '/stats')
  if (typeof stats === 'string') return stats
  const { indexes = {} } = stats as { indexes?: Record<string, unknown> }
  for (const uid of Object.keys(indexes)) {
    for (const said of [
      await ask(url, key, 'GET', `/indexes/${uid}/documents?limit=1&fields=id`),
      await ask(url, key, 'POST', `/indexes/${uid}/search`, { q: 'a', limit: 1 }),
    ])
      if (typeof said === 'string') return said
  }
  return 'sound'
}

async function ask(
  url: string,
  key: string,
  method: string,
  path: string,
  body?: object,
): Promise<object | Soundness> {
  try {
    const answer = await fetch(new URL(path, url), {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(5_000),
    })
    const said = (await answer.json()) as { code?: string; message?: string }
    const isBroken = answer.status >= 500 && brokenCodes.includes(said.code ?? '')
    return isBroken && !passes.test(said.message ?? '') ? 'broken' : said
  } catch {
    return 'silent'
  }
}
