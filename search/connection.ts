import { Meilisearch, type MultiSearchQuery } from 'meilisearch'
import { Pool } from 'undici'
import { ensureAnswers, ensureOurs } from './ensure-ours.ts'
import { postForBytes } from './post-for-bytes.ts'

/** Where Meilisearch is. `prefix` keeps several towns, or tests, apart on one server. */
export type SearchAddress = { url: string; key: string; prefix: string; timeoutMs?: number }

export type SearchConnection = {
  client: Meilisearch
  /** The names of the two indexes. */
  listings: string
  town: string
  /** Questions in one go, and the answer as Meilisearch wrote it. */
  ask: (queries: MultiSearchQuery[]) => Promise<Buffer>
  close: () => Promise<void>
}

/** Meilisearch said no: its own code and words, and the HTTP status. Never shown to the public. */
export class SearchRefused extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(`Meilisearch: ${status} ${code}: ${message}`)
    this.name = 'SearchRefused'
    this.status = status
    this.code = code
  }

  /** The refusal in an error, if there is one: the client wraps what our `httpClient` throws. */
  static in(err: unknown): SearchRefused | undefined {
    const cause = err instanceof Error ? err.cause : undefined
    return [err, cause].find((one) => one instanceof SearchRefused)
  }
}

/** Why Meilisearch refused; a gateway before it answers in no language of ours. */
function toReason(text: string): { code?: string; message?: string } {
  try {
    return (JSON.parse(text) as ReturnType<typeof toReason> | null) ?? {}
  } catch {
    return {}
  }
}

/** @throws SearchRefused when this is a no. */
function ensureAccepted(status: number, words: { toString: () => string }): void {
  if (status < 400) return
  const { code, message } = toReason(words.toString())
  throw new SearchRefused(status, code ?? 'unknown', message ?? 'no reason given')
}

/**
 * A connection that asks for plain answers. The client's own fetch asks for compressed ones, which
 * Meilisearch then holds back 44 ms in the socket.
 */
export function connectSearch(address: SearchAddress): SearchConnection {
  const origin = new URL(address.url).origin
  const timeout = address.timeoutMs ?? 5_000
  const pool = new Pool(origin, {
    connections: 32,
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connectTimeout: timeout,
  })
  const httpClient = async (input: string | URL | Request, init?: RequestInit): Promise<unknown> => {
    const url = new URL(String(input))
    const { statusCode, body } = await pool.request({
      path: url.pathname + url.search,
      method: (init?.method ?? 'GET') as 'GET',
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: (init?.body as string | undefined) ?? null,
      signal: init?.signal ?? null,
    })
    const text = await body.text()
    ensureAccepted(statusCode, text)
    const answer = text ? (JSON.parse(text) as unknown) : null
    ensureOurs(url.pathname, answer)
    return answer
  }
  const headers = { authorization: `Bearer ${address.key}`, 'content-type': 'application/json' }
  return {
    client: new Meilisearch({ host: origin, apiKey: address.key, httpClient }),
    listings: `${address.prefix}_listings`,
    town: `${address.prefix}_town`,
    ask: async (queries) => {
      const { status, bytes } = await postForBytes(pool, '/multi-search', headers, { queries })
      ensureAccepted(status, bytes)
      ensureAnswers(bytes)
      return bytes
    },
    close: () => pool.close(),
  }
}
