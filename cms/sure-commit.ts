import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

type Session = PostgresAdapter['sessions'][string]
type Transaction = Session['db']

/**
 * Payload's own commit never fails: what Postgres said to it is thrown away, and who saves hears "saved" of what is not.
 * (A server that restarts or has a full disk at that very moment.) These wait for Postgres and pass on its no.
 */
export function sureCommit(made: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...made,
    init: (args) => {
      const db = made.init(args) as PostgresAdapter
      db.beginTransaction = (options) => begin(db, options as never)
      db.commitTransaction = (id) => commit(db, id)
      return db
    },
  }
}

async function begin(db: PostgresAdapter, options: PostgresAdapter['transactionOptions']): Promise<string> {
  await db.initializing
  const end = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<Transaction>()
  const run = (transaction: Transaction) => {
    begun.resolve(transaction)
    return end.promise
  }
  const done = db.drizzle.transaction(run as never, (options ?? db.transactionOptions) || undefined)
  // Before it began this is why; after that whoever ends it hears it.
  done.catch((err: unknown) => begun.reject(err))
  const id = crypto.randomUUID()
  const transaction = await begun.promise.catch((err: unknown) => {
    db.payload.logger.error({ err, msg: 'Postgres: a transaction could not begin' })
    throw err
  })
  db.sessions[id] = {
    db: transaction,
    resolve: () => {
      end.resolve()
      return done as Promise<void>
    },
    reject: () => {
      end.reject(new Error('taken back'))
      // It was to be undone: with a yes, with a no, or with a connection that went.
      return done.then(
        () => {},
        () => {},
      )
    },
  }
  return id
}

/** Whoever comes second finds nothing left to do: the first one ends it. */
async function commit(db: PostgresAdapter, given: number | string | Promise<number | string>): Promise<void> {
  const id = await given
  const session = db.sessions[id]
  if (!session) return
  delete db.sessions[id]
  try {
    // To the commit of a transaction in which something went wrong unnoticed Postgres says yes, and undoes it.
    await session.db.execute(sql`select 1`)
  } catch (err) {
    await session.reject()
    throw err
  }
  await session.resolve()
}
