import type { OwnHouse } from './own-house.ts'

type Doc = { id: string; _status?: string }

/** What the house said yes to: that must be there afterwards, whatever was killed meanwhile. */
export type Acknowledged = {
  /** The newest summary of each listing that was saved, and what was asked after that without hearing a yes. */
  published: Map<string, { summary: string; maybe: string[] }>
  /** A number that somebody raised in a draft, by listing. */
  drafts: Map<string, number>
  /** Addresses that were invited. */
  mails: string[]
  refused: number
}

export type BusyPartners = {
  acknowledged: Acknowledged
  /** How many yeses there were so far. */
  count: () => number
  stop: () => Promise<void>
}

/** Several people who save as fast as they can, one thing after the other, each with a session of their own. */
export async function startBusyPartners(
  house: OwnHouse,
  mails: { most: number; pauseMs: number },
): Promise<BusyPartners> {
  const acknowledged: Acknowledged = { published: new Map(), drafts: new Map(), mails: [], refused: 0 }
  let isOver = false
  let yeses = 0
  const desks: Desk[] = []
  // One after the other: of two who log in as one person in the same moment Payload keeps one.
  for (const name of ['redactie', 'beheer', 'redactie', 'beheer'])
    desks.push(await logInto(house, `${name}@example.org`))
  // One person may invite so many an hour; together they go on for as long as it lasts.
  const inviters = desks.slice(3)
  for (const email of house.inviters) inviters.push(await logInto(house, email))
  const told = (isYes: boolean) => (isYes ? yeses++ : acknowledged.refused++)

  /** Publishes something new, then changes it a few times. */
  const publisher = async (desk: Desk, name: string) => {
    for (let turn = 0; !isOver; turn++) {
      const summary = `${name} ${turn}, zoals het begon.`
      const doc = await desk.create({ title: `Proef van ${name} ${turn}`, summary })
      told(Boolean(doc))
      if (!doc) continue
      acknowledged.published.set(doc.id, { summary, maybe: [] })
      for (let change = 1; change <= 2 && !isOver; change++) {
        const known = acknowledged.published.get(doc.id)!
        const next = `${name} ${turn}, verandering ${change}.`
        known.maybe.push(next)
        const isSaved = await desk.change(doc.id, { summary: next })
        told(isSaved)
        if (isSaved) acknowledged.published.set(doc.id, { summary: next, maybe: [] })
      }
    }
  }
  const drafter = async (desk: Desk) => {
    let made: Doc | undefined
    while (!made && !isOver)
      made = await desk.create({ title: 'Een concept dat groeit', _status: 'draft' }, '?draft=true')
    for (let turn = 1; made && !isOver; turn++) {
      const isSaved = await desk.change(
        made.id,
        { title: `Concept ${turn}`, _status: 'draft' },
        '?draft=true',
      )
      told(isSaved)
      if (isSaved) acknowledged.drafts.set(made.id, turn)
    }
  }
  const inviter = async () => {
    for (let turn = 0; turn < mails.most && !isOver; turn++) {
      const email = `genodigde${turn}@example.org`
      const isSent = await inviters[turn % inviters.length]!.invite(email)
      told(isSent)
      if (isSent) acknowledged.mails.push(email)
      await pause(mails.pauseMs)
    }
  }
  const work = [publisher(desks[0]!, 'Anna'), publisher(desks[1]!, 'Bram'), drafter(desks[2]!), inviter()]
  return {
    acknowledged,
    count: () => yeses,
    stop: async () => {
      isOver = true
      await Promise.all(work)
    },
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

type Desk = Awaited<ReturnType<typeof logInto>>

async function logInto({ cmsUrl, password }: OwnHouse, email: string) {
  const ask = async (method: string, path: string, body?: object | URLSearchParams, token?: string) => {
    const isForm = body instanceof URLSearchParams
    const answer = await fetch(`${cmsUrl}/api${path}`, {
      method,
      signal: AbortSignal.timeout(30_000),
      headers: {
        ...(body && !isForm && { 'content-type': 'application/json' }),
        ...(token && { authorization: `JWT ${token}` }),
        origin: cmsUrl,
      },
      body: body ? (isForm ? body : JSON.stringify(body)) : null,
    })
    return { status: answer.status, text: await answer.text() }
  }
  const { text } = await ask('POST', '/users/login', { email, password })
  const { token } = JSON.parse(text) as { token?: string }
  if (!token) throw new Error(`${email} komt niet binnen: ${text}`)
  const first = async (collection: string) =>
    (JSON.parse((await ask('GET', `/${collection}?limit=1`, undefined, token)).text) as { docs: Doc[] })
      .docs[0]!.id
  const [organisation, theme] = [await first('organisations'), await first('themes')]
  const simple = {
    ...{
      summary: 'Een proef.',
      kind: 'activity',
      themes: [theme],
      access: 'walk-in',
      cost: { case: 'free' },
    },
    ...{ whereabouts: 'at-home', stage: 'established', standing: 'open', _status: 'published' },
    organisations: [{ organisation, role: 'organiser' }],
  }
  /** No answer is no yes; a moment later one tries again. Without Postgres nobody is known, so it may also be "not you". */
  const tried = async (asked: ReturnType<typeof ask>) => {
    const answer = await asked.catch(() => undefined)
    if (!answer || answer.status >= 300) await pause(100)
    return answer
  }
  return {
    create: async (data: object, query = ''): Promise<Doc | undefined> => {
      const answer = await tried(ask('POST', `/listings${query}`, { ...simple, ...data }, token))
      return answer?.status === 201 ? (JSON.parse(answer.text) as { doc: Doc }).doc : undefined
    },
    change: async (id: string, data: object, query = ''): Promise<boolean> =>
      (await tried(ask('PATCH', `/listings/${id}${query}`, data, token)))?.status === 200,
    invite: async (email: string): Promise<boolean> => {
      const form = new URLSearchParams({ organisation, email, name: 'Genodigde', owner: 'no' })
      const answer = await tried(ask('POST', '/invite', form, token))
      return answer?.status === 200 && answer.text.includes('onderweg')
    },
  }
}
