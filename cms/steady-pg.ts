import pg from 'pg'

/** Payload gives its pool no error listeners: a connection that Postgres closes (a restart) would end the process. */
class Pool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', (err) => console.warn(`Postgres: ${err.message}`))
    // One in use: its query or transaction fails by itself.
    this.on('connect', (client) => client.on('error', () => {}))
  }
}

export const steadyPg = { ...pg, Pool } as typeof pg
