import pg from 'pg'
import { noteTurn } from './serving/turns.ts'
import { endSilence } from './steady-pg.ts'

export type Worker = { stop: () => Promise<void> }

type Work = {
  databaseUrl: string
  /** On which Postgres wakes it at commit. */
  channel: string
  /** Looks by itself this often, for wake-ups that were lost. */
  everyMs?: number | undefined
  /** Waits this long after something went wrong. */
  patienceMs?: number | undefined
  turn: (client: pg.Client, isStopping: () => boolean) => Promise<void>
  /** Before the connection is given up because of `stop`. */
  finish?: () => Promise<unknown>
  onTrouble: (err: unknown) => void
}

/** Does its turn at every wake-up for as long as it runs, on a connection of its own; survives Postgres going away. */
export function keepWorking(work: Work): Worker {
  const { everyMs = 2_000, patienceMs = 1_000, turn, onTrouble } = work
  const bell = makeBell()
  let isStopping = false

  async function takeTurns(client: pg.Client) {
    while (!isStopping) {
      const rung = bell.wait(everyMs)
      await turn(client, () => isStopping)
      noteTurn(work.channel, new Date())
      await rung
    }
  }

  async function run() {
    let lastWords = ''
    while (!isStopping) {
      let client: pg.Client | undefined
      try {
        client = await listen(work, bell.ring)
        await takeTurns(client)
        await work.finish?.()
        lastWords = ''
      } catch (err) {
        // Said once, not every second for as long as it lasts.
        if (String(err) !== lastWords) onTrouble(err)
        lastWords = String(err)
        await bell.wait(patienceMs)
      } finally {
        await client?.end().catch(() => {})
      }
    }
  }

  const running = run()
  return {
    stop: () => {
      isStopping = true
      bell.ring()
      return running
    },
  }
}

async function listen({ databaseUrl, channel }: Work, ring: () => void): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    keepAlive: true,
    connectionTimeoutMillis: 15_000,
  })
  client.on('error', ring).on('end', ring).on('notification', ring)
  await client.connect()
  endSilence(client)
  await client.query(`listen ${channel}`)
  return client
}

/** A wait that can be cut short; a ring while nobody waits is not lost. */
function makeBell() {
  let wake: (() => void) | undefined
  return {
    ring: () => wake?.(),
    wait: (ms: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
  }
}
