import type { Socket } from 'node:net'
import pg from 'pg'
import { toLogLine } from '#search/watch/log-line.ts'

/** A question is given up when Postgres says nothing for so long: longer than any lock or statement of ours lasts. */
const longestSilenceMs = 120_000

type Release = (err?: Error | boolean) => void
/** Parts that pg does not name: its line, and the question that waits for an answer. */
type Inner = { connection?: { stream?: Socket }; _activeQuery?: unknown }

/**
 * Payload gives its pool no error listeners: a connection that Postgres closes (a restart) would end the process. And what
 * it took from the pool and never gave back (its first connection, the one of a transaction that could not begin)
 * would be missing for ever: a few restarts, and nobody could save anything.
 */
class Pool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', (err) => console.warn(toLogLine('warn', 'cms', { msg: `Postgres: ${err.message}` })))
    this.on('connect', (client) => {
      // One in use: its query or transaction fails by itself.
      client.on('error', () => {})
      giveBackWhenDead(client)
      endSilence(client)
    })
  }
}

/** The pool gets a connection that died back at once, whoever holds it; giving it back once more is no fault then. */
function giveBackWhenDead(client: pg.PoolClient) {
  let release: Release = () => {}
  Object.defineProperty(client, 'release', {
    configurable: true,
    get: () => release,
    set: (given: Release) => {
      let isDone = false
      release = (err) => {
        if (isDone) return
        isDone = true
        given(err)
      }
    },
  })
  client.on('end', () => release(new Error('Postgres went away')))
}

/** A server that vanished (a failover, a broken line) never says so. */
export function endSilence(client: pg.ClientBase, ms = longestSilenceMs): void {
  const inner = client as unknown as Inner
  const stream = inner.connection?.stream
  // The callback that it takes is for the first time only, and that may be while nobody asks.
  stream?.setTimeout(ms).on('timeout', () => {
    if (inner._activeQuery) stream.destroy(new Error(`Postgres said nothing for ${ms / 1000} s`))
  })
}

export const steadyPg = { ...pg, Pool } as typeof pg
