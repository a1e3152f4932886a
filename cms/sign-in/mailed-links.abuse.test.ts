import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { proof } from '#ops/proofs/proof.ts'
import { type Desk, openDesk } from '../help/testing/open-desk.ts'

const guest = 'gast@example.org'
const fresh = 'een-heel-nieuw-wachtwoord'
let desk: Desk
let listing: string
const ids: Record<string, string> = {}

beforeAll(async () => {
  desk = await openDesk('mailed_links')
  ids.eigenaar = await desk.person('eigenaar', 'partner', desk.club)
  ids.vreemde = await desk.person('vreemde', 'partner', desk.other)
  ids.redactie = await desk.person('redactie', 'editor')
})
beforeEach(async () => {
  await desk.clear()
  await desk.client.query(
    'truncate freshness.round, freshness.link, freshness.asked, freshness.silent; truncate sign_in.link',
  )
  await desk.client.query('update users set reset_password_requested_at = null')
  await desk.comeBack('eigenaar', ids.eigenaar!)
  listing = await desk.listing()
})
afterAll(() => desk?.close())

const mailed = async (to: string, pattern: RegExp) => {
  const texts = (await desk.mailsTo(to)).map(({ text }) => text)
  return texts.map((text) => pattern.exec(text)?.[1]).findLast((one) => one !== undefined)!
}
/** Each kind of link, as it is asked for and found in a mail to `eigenaar` (an invitation: to a guest). */
const kinds = {
  'sign-in': async () => {
    await desk.post('/sign-in', { email: 'eigenaar@example.org' })
    return mailed('eigenaar', /sign-in\/open\?token=([\w-]{43})\n/)
  },
  invitation: async () => {
    await desk.post('/invite', { organisation: desk.club, email: guest, name: 'Gast' }, 'eigenaar')
    return mailed(guest, /invitation\?token=([\w-]{43})\n/)
  },
  freshness: async () => {
    await makeOld()
    const { keepFreshOnce } = await import('../freshness/keep-fresh.ts')
    await keepFreshOnce(desk.payload, new Date())
    return mailed('eigenaar', /freshness\?token=([\w-]{43})\n/)
  },
  stop: async () => {
    const { stopToken } = await import('../freshness/stop-token.ts')
    const { env } = await import('../env.ts')
    return stopToken(env.secret, ids.eigenaar!)
  },
  report: async () => {
    await desk.send({
      is: 'wrong',
      formId: desk.formId(),
      isProven: true,
      answerTo: '',
      about: { at: 'listing', slug: 'koffie' },
      kind: 'stopped',
    })
    return mailed('eigenaar', /report\?token=([\w-]{43})\n/)
  },
  password: async () => {
    await desk.payload.forgotPassword({ collection: 'users', data: { email: 'eigenaar@example.org' } })
    return mailed('eigenaar', /\/admin\/reset\/(\w+)\n/)
  },
}
type Kind = keyof typeof kinds
const names = Object.keys(kinds) as Kind[]

async function makeOld() {
  const to = (prefix: string) =>
    ['where', 'when', 'contact']
      .map((group) => `${prefix}confirmed_${group}_at = now() - interval '200 days'`)
      .join()
  await desk.client.query(`update listings set ${to('')}`)
  await desk.client.query(`update _listings_v set ${to('version_')}`)
}

/** Opens a link as a browser does, without pressing anything. */
const looks: Partial<Record<Kind, (token: string) => Promise<Response>>> = {
  'sign-in': (token) => desk.look(`/sign-in/open?token=${token}`),
  invitation: (token) => desk.look(`/invitation?token=${token}`),
  freshness: (token) => desk.look(`/freshness?token=${token}`),
  stop: (token) => desk.look(`/freshness/stop?token=${token}`),
  report: (token) => desk.look(`/help/report?token=${token}`),
}
/** Presses the button behind it. */
const uses: Record<Kind, (token: string, more?: Record<string, string>) => Promise<Response>> = {
  'sign-in': (token, more) => desk.post('/sign-in/open', { token, ...more }),
  invitation: (token, more) => desk.post('/invitation', { token, password: fresh, ...more }),
  freshness: async (token, more) => {
    const html = await (await looks.freshness!(token)).text()
    const seen = /name="seen" value="(\w+)"/.exec(html)?.[1] ?? ''
    return desk.post('/freshness', { token, answer: 'right', about: 'all', seen, ...more })
  },
  stop: (token, more) => desk.post(`/freshness/stop?token=${token}`, { ...more }),
  report: (token, more) => desk.post('/help/report', { token, decision: 'correct', ...more }),
  password: (token) => desk.json('/users/reset-password', { token, password: fresh }),
}

const isIn = (answer: Response) => answer.headers.get('set-cookie')?.includes('payload-token=e') ?? false
const all = async () => {
  const tokens = {} as Record<Kind, string>
  for (const kind of names) tokens[kind] = await kinds[kind]()
  expect(names.filter((kind) => !tokens[kind])).toEqual([])
  return tokens
}

proof(
  'every mailed link at every door that is for another',
  'looked at and pressed: dead, nobody gets in, and it still works at its own',
  async () => {
    const tokens = await all()
    const faults: string[] = []
    let tried = 0
    for (const kind of names)
      for (const door of names.filter((one) => one !== kind)) {
        tried++
        const answers = [await looks[door]?.(tokens[kind]), await uses[door](tokens[kind])]
        for (const answer of answers)
          if (answer && (answer.status < 400 || isIn(answer)))
            faults.push(`${kind} at ${door}: ${answer.status}`)
      }
    expect(faults).toEqual([])
    for (const kind of names) {
      const look = await looks[kind]?.(tokens[kind])
      if (look) expect([kind, look.status]).toEqual([kind, 200])
      expect([kind, (await uses[kind](tokens[kind])).status]).toEqual([
        kind,
        expect.toSatisfy((n: number) => n < 400),
      ])
    }
    return `${tried} swaps dead, ${names.length} alive at their own`
  },
)

const twice: Record<Kind, (second: Response, text: string) => boolean> = {
  'sign-in': ({ status }) => status === 410,
  invitation: ({ status }) => status === 410,
  // The same page, with nothing left to answer.
  freshness: (_, text) => !text.includes('name="seen"') || text.includes('ongedaan'),
  stop: ({ status }) => status === 200,
  report: ({ status }) => status === 410,
  password: ({ status }) => status >= 400,
}
proof('every mailed link used twice', 'the second time it does nothing', async () => {
  const tokens = await all()
  for (const kind of names) {
    expect([kind, (await uses[kind](tokens[kind])).status]).toEqual([
      kind,
      expect.toSatisfy((n: number) => n < 400),
    ])
    const second = await uses[kind](tokens[kind])
    expect([kind, twice[kind](second, await second.text()), isIn(second)]).toEqual([kind, true, false])
  }
  return `${names.length} links`
})

const sql = (text: string) => desk.client.query(text)
const account = (data: object) => () =>
  desk.payload.update({ collection: 'users', id: ids.eigenaar!, data, overrideAccess: true })
const membership = () => ({ memberships: [{ organisation: desk.club, role: 'owner' as const }] })
/** What happened to the person after the mail, how it is put right, and which links live on. */
const fates: Record<
  string,
  { before: () => Promise<unknown>; after: () => Promise<unknown>; alive: Kind[] }
> = {
  'the account was closed': {
    before: account({ disabled: true }),
    after: account({ disabled: false }),
    // To have no mails is everybody's, and nothing else.
    alive: ['stop'],
  },
  'the mail address changed': {
    before: account({ email: 'elders@example.org' }),
    after: account({ email: 'eigenaar@example.org' }),
    // Who was invited has an address of their own.
    alive: ['stop', 'invitation'],
  },
  'the person left the organisation': {
    before: account({ memberships: [] }),
    after: () => account(membership())(),
    alive: ['stop', 'sign-in', 'password'],
  },
  'its time is over': {
    before: async () => {
      for (const table of ['sign_in.link', 'sign_in.invitation', 'freshness.link', 'help.link'])
        await sql(`update ${table} set expires_at = now() - interval '1 second'`)
      await sql(`update users set reset_password_expiration = now() - interval '1 second'`)
    },
    after: () => Promise.resolve(),
    alive: ['stop'],
  },
}
for (const [fate, { before, after, alive }] of Object.entries(fates))
  proof(`every mailed link after ${fate}`, `only these still work: ${alive.join(', ')}`, async () => {
    const tokens = await all()
    await before()
    const works: Kind[] = []
    try {
      for (const kind of names) {
        const look = await looks[kind]?.(tokens[kind])
        const use = await uses[kind](tokens[kind])
        if ((look && look.status < 400) || use.status < 400 || isIn(use)) works.push(kind)
      }
    } finally {
      await after()
    }
    expect(works.toSorted()).toEqual(alive.toSorted())
    return `${names.length - works.length} of ${names.length} dead`
  })

proof(
  'a link pressed with the numbers of others in the form: another listing, report, organisation, person, role',
  'only what it was mailed about changes',
  async () => {
    const other = await desk.listing({
      slug: 'anders',
      organisations: [{ organisation: desk.other, role: 'organiser' }],
    })
    await desk.send({
      is: 'wrong',
      formId: desk.formId(),
      isProven: true,
      answerTo: '',
      about: { at: 'listing', slug: 'anders' },
      kind: 'stopped',
    })
    const theirs = (await desk.reports())[0]!.id
    const tokens = await all()
    const standing = async (id: string) =>
      (await desk.payload.findByID({ collection: 'listings', id, depth: 0 })).standing
    for (const answer of ['right', 'gone', 'gone-surely'])
      await uses.freshness(tokens.freshness, { about: other, answer })
    await uses.report(tokens.report, {
      id: theirs,
      report: theirs,
      listing: other,
      person: ids.redactie!,
      decision: 'accepted',
    })
    expect(await standing(other)).toBe('open')
    expect((await desk.reports()).find(({ id }) => id === theirs)?.state).toBe('open')
    await uses.invitation(tokens.invitation, {
      organisation: desk.other,
      role: 'owner',
      email: 'redactie@example.org',
      memberships: desk.other,
    })
    const { rows } = await desk.client.query(
      `select email, users.role as role, organisation_id as organisation, m.role as there
       from users join users_memberships m on m._parent_id = users.id where email = $1`,
      [guest],
    )
    expect(rows).toEqual([{ email: guest, role: 'partner', organisation: desk.club, there: 'member' }])
    await uses.stop(tokens.stop, { person: ids.vreemde!, token: `${ids.vreemde}.x` })
    const silent = await desk.client.query<{ person: string }>('select person::text from freshness.silent')
    expect(silent.rows).toEqual([{ person: ids.eigenaar }])
    await sql(`delete from users where email = '${guest}'`)
    expect(await standing(listing)).toBe('open')
    return '4 kinds of links, 9 numbers of others, none believed'
  },
)
