import type { RequestListener } from 'node:http'
import type { Payload } from 'payload'
import type { Worker } from '../../keep-working.ts'
import { type Desk, sitAt } from '../../import/testing/desk.ts'
import { buildSmallTown, type SmallTown } from '../../outbox/testing/small-town.ts'
import { type RudeServer, rudeServer } from '../../outbound/testing/rude-server.ts'
import { freshPayload } from '../../test-payload.ts'

/** A town, a partner at the screen, a server of theirs that answers as told, and a reader with a clock of its own. */
export type Club = {
  payload: Payload
  town: SmallTown
  partner: Desk
  server: RudeServer
  /** Set by a test: what the server says now. */
  answer: { now: RequestListener; asked: number }
  clock: { now: Date }
  reader: Worker
  hire: () => Promise<void>
  close: () => Promise<void>
}

export async function openClub(key: string): Promise<Club> {
  const payload = await freshPayload(key)
  payload.logger.level = 'silent'
  Object.assign(payload, { _initializeCrons: () => Promise.resolve() })
  const town = await buildSmallTown(payload)
  const memberships = [{ organisation: town.organisation, role: 'owner' }]
  const partner = await sitAt(payload, key, { role: 'partner', memberships })
  const answer: Club['answer'] = { now: (_, res) => void res.writeHead(404).end(), asked: 0 }
  const server = await rudeServer((req, res) => {
    answer.asked++
    answer.now(req, res)
  })
  const club = { payload, town, partner, server, answer, clock: { now: new Date() } } as Club
  club.hire = async () => {
    const { startCalendarReader } = await import('../running/calendar-reader.ts')
    club.reader = startCalendarReader(payload, {
      databaseUrl: process.env.DATABASE_URL!,
      manners: { guard: server.guard, totalMs: 500, silenceMs: 300, most: 200_000 },
      clock: () => club.clock.now,
      chance: () => 0.5,
      everyMs: 30,
      patienceMs: 30,
      pauseMs: 1,
    })
  }
  club.close = async () => {
    await club.reader?.stop()
    await server.close()
    await payload.destroy()
  }
  await club.hire()
  return club
}
