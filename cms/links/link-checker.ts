import type { Payload } from 'payload'
import { holdLock } from '../hold-lock.ts'
import { locks } from '../locks.ts'
import type pg from 'pg'
import { keepWorking, type Worker } from '../keep-working.ts'
import type { Asked } from '../outbound/fetch-outside.ts'
import { askOwners } from './ask-owners.ts'
import { checkLink, isOurOwnLine, type LinkLook } from './check-link.ts'
import { judgeLink } from './judge-link.ts'
import { gatherLinks, type KnownLink, noteLink, postponeLinks, readDueLinks } from './store.ts'

type Options = {
  databaseUrl: string
  manners?: Asked
  clock?: () => Date
  chance?: () => number
  everyMs?: number
  patienceMs?: number
  pauseMs?: number
  /** How often it is looked which addresses there are. */
  gatherEveryMs?: number
}

const mostInTurn = 24
const hostsAtOnce = 3
/** Nobody rings this bell: it looks by itself. */
const channel = 'links'

/** Looks once a month whether the web addresses in listings still work, politely, for as long as it runs. */
export function startLinkChecker(payload: Payload, options: Options): Worker {
  const { databaseUrl, manners, clock = () => new Date(), chance = Math.random } = options
  const { everyMs = 60_000, patienceMs, pauseMs = 5_000, gatherEveryMs = 3_600_000 } = options
  const stopping = new AbortController()
  let gatheredAt = 0

  const isMine = holdLock(locks.links)

  /** Of one host one at a time, with a pause between. */
  async function lookAt(links: KnownLink[], seen: Map<KnownLink, LinkLook>) {
    for (const [i, link] of links.entries()) {
      if (i > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs))
      if (stopping.signal.aborted) return
      const look = await checkLink(link.address, { ...manners, signal: stopping.signal })
      if (!stopping.signal.aborted) seen.set(link, look)
    }
  }

  async function turn(client: pg.Client) {
    const now = clock()
    if (now.getTime() - gatheredAt >= gatherEveryMs) {
      await gatherLinks(client, now)
      gatheredAt = now.getTime()
    }
    const hosts = byHost(await readDueLinks(client, now, mostInTurn))
    const firsts = hosts.map(([first]) => first!)
    const seen = new Map<KnownLink, LinkLook>()
    const lanes = Array.from({ length: hostsAtOnce }, async () => {
      for (let host = hosts.shift(); host; host = hosts.shift()) await lookAt(host, seen)
    })
    await Promise.all(lanes)
    if (isOurOwnLine(firsts.flatMap((link) => seen.get(link) ?? [])))
      return postponeLinks(client, [...seen.keys()], now)
    for (const [link, look] of seen) {
      const state = judgeLink(link, look, now, chance())
      if (state.deadSince && !link.deadSince) await askOwners(payload, link.address, now)
      await noteLink(client, link.address, state, look, now)
    }
  }

  const worker = keepWorking({
    databaseUrl,
    everyMs,
    patienceMs,
    channel,
    turn: async (client, isStopping) => {
      if (!isStopping() && (await isMine(client))) await turn(client)
    },
    onTrouble: (err) => payload.logger.warn({ err, msg: 'links: wacht en probeert het opnieuw' }),
  })
  const stop = () => {
    stopping.abort()
    return worker.stop()
  }
  return { stop }
}

const byHost = (links: KnownLink[]): KnownLink[][] => [
  ...Map.groupBy(links, ({ address }) => URL.parse(address)?.host ?? '').values(),
]
