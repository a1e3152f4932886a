import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { holdLock } from '../hold-lock.ts'
import { locks } from '../locks.ts'
import type pg from 'pg'
import { keepWorking, type Worker } from '../keep-working.ts'
import { poolOf } from '../pool-of.ts'
import { claimMail, type Claimed } from './claim-mail.ts'
import { noteOutcome } from './note-outcome.ts'
import { type Outcome, type Patience, post, type Smtp } from './post.ts'
import { mailChannel } from './queue-mail.ts'
import { letGoOfExpired, pickUpLeftBehind, showAll } from './tidy-mails.ts'

type Options = {
  databaseUrl: string
  /** Without a mail server mails are only shown in the local inbox. */
  smtp: Smtp | null
  clock?: () => Date
  patience?: Patience
  everyMs?: number
  patienceMs?: number
}

/** Sent at once; the last place is kept for what someone waits for, also when a mail server hangs. */
const mostInHand = 4

/**
 * Sends what was kept, for as long as it runs. One mailman works at a time, by a lock that Postgres frees when its
 * process dies; whatever then stands at "sending" was left behind, and no leases are needed to know it.
 */
export function startMailman(payload: Payload, options: Options): Worker {
  const { smtp, clock = () => new Date(), patience, ...timing } = options
  const pool = poolOf(payload)
  const inHand = new Map<string, Promise<void>>()
  let isStopping = false

  const isMine = holdLock(locks.mail, (client) => pickUpLeftBehind(client, clock(), [...inHand.keys()]))

  async function deliver(mail: Claimed) {
    const outcome = await post(payload, smtp!, mail, patience)
    await untilNoted(mail, outcome)
    inHand.delete(mail.id)
  }

  /** What became of a mail is known to nobody else: forgotten because Postgres was away, it would be sent again. */
  async function untilNoted(mail: Claimed, outcome: Outcome) {
    for (let wait = 200; ; wait = Math.min(2 * wait, 10_000)) {
      try {
        return await noteOutcome(pool, mail, outcome, clock())
      } catch (err) {
        payload.logger.error({ err, msg: `mail ${mail.id}: kon nog niet opschrijven wat ervan werd` })
        if (isStopping) return
        await sleep(wait)
      }
    }
  }

  async function sendDue(client: pg.Client, isOver: () => boolean) {
    while (!isOver() && inHand.size < mostInHand) {
      const mail = await claimMail(client, clock(), { onlyUrgent: inHand.size === mostInHand - 1 })
      if (!mail) return
      inHand.set(mail.id, deliver(mail))
    }
  }

  const worker = keepWorking({
    ...timing,
    channel: mailChannel,
    turn: async (client, isOver) => {
      if (!(await isMine(client))) return
      await letGoOfExpired(client, clock())
      if (smtp) await sendDue(client, isOver)
      else await showAll(client, clock())
    },
    // The lock goes with the connection: another mailman would take what is in hand for left behind.
    finish: () => Promise.all(inHand.values()),
    onTrouble: (err) => payload.logger.warn({ err, msg: 'mail: wacht en probeert het opnieuw' }),
  })
  return {
    stop: () => {
      isStopping = true
      return worker.stop()
    },
  }
}
