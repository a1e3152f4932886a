import pg from 'pg'
import { Fault, toFault } from './fault.ts'

/** Tries a Postgres that is not ours. Each way it can be wrong has its own sentence; none shows the password. */
export async function checkDatabaseUrl(text: string): Promise<void> {
  const url = parse(text)
  const client = new pg.Client({ connectionString: text, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (err) {
    throw explain(err as Error & { code?: string }, url)
  } finally {
    await client.end().catch(() => {})
  }
}

function parse(text: string): URL {
  const url = URL.parse(text)
  const isWhole = url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname && url.pathname.length > 1
  // an @ here means that the password holds a bare slash: what looks like the machine is then a piece of it
  if (isWhole && !url.pathname.includes('@')) return url
  throw new Fault(
    'DATABASE_URL is geen geldig adres. Het moet lijken op postgres://naam:wachtwoord@machine:5432/database; ' +
      'schrijf vreemde tekens in het wachtwoord als %-code, bijvoorbeeld / als %2F.',
  )
}

function explain(err: Error & { code?: string }, url: URL): Error {
  const server = `Postgres op ${url.hostname}:${url.port || 5432}`
  const database = url.pathname.slice(1)
  const user = url.username
  if (err.code === '3D000')
    return new Fault(
      `${server} heeft geen database "${database}". Maak hem daar aan, of pas DATABASE_URL aan.`,
    )
  if (['28P01', '28000'].includes(err.code ?? '') || /SASL|password must be a string/.test(err.message))
    return new Fault(
      `${server} laat gebruiker "${user}" niet binnen. Controleer de naam en het wachtwoord in DATABASE_URL.`,
    )
  if (err.code === '53300')
    return new Fault(
      `${server} heeft geen verbinding meer vrij. Sluit andere verbindingen, of verhoog max_connections.`,
    )
  if (/SSL/.test(err.message))
    return new Fault(
      `${server} kan niet beveiligd verbinden zoals DATABASE_URL vraagt. Pas sslmode in DATABASE_URL aan.`,
    )
  return (
    toFault(err) ??
    new Fault(
      `${server} antwoordt niet${err.code ? ` (${err.code})` : ''}. Staat de server aan, en kloppen de machine en de poort in DATABASE_URL?`,
    )
  )
}
