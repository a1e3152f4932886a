import pg from 'pg'

/** Values are written and read in the same way, whatever the server or its administrator chose. */
const plainly =
  "set datestyle to 'ISO, YMD'; set timezone to 'UTC'; set intervalstyle to 'postgres'; set extra_float_digits to 3; " +
  "set bytea_output to 'hex'; set client_encoding to 'UTF8'; set statement_timeout to 0; set lock_timeout to 0; " +
  'set idle_in_transaction_session_timeout to 0'

/** A connection over which tables go as text; the caller ends it. */
export async function connectForCopy(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  // What is under way when it is cut off tells so itself.
  client.on('error', () => {})
  await client.connect()
  await client.query(plainly)
  return client
}
