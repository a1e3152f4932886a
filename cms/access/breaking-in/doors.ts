import { expect, test } from 'vitest'
import { rest } from '../asking/rest.ts'
import { changedBetween, stored } from '../asking/stored.ts'
import { nothing, undone } from '../asking/undone.ts'
import { type Cast, mailOf, password, people, type Person, rowOf } from '../cast.ts'

/** The doors that Payload makes by itself. */
export function doorCases(town: () => Cast): void {
  test.each(people)('%s runs no jobs and reads none but an admin', async (person) => {
    for (const path of ['run', 'run?allQueues=true&limit=1000', 'handle-schedules'])
      expect((await rest(town(), person, 'GET', `/payload-jobs/${path}`)).status).toBe(401)
    const { payload, user } = town()
    const as = { user: user[person] ?? undefined, overrideAccess: false } as const
    const req = { user: as.user ?? null } as never
    await expect(payload.jobs.run({ ...as, req })).rejects.toThrow()
    const input = { type: 'publish' } as never
    await expect(
      payload.jobs.queue({ task: 'schedulePublish', input, req, ...as } as never),
    ).rejects.toThrow()
    await expect(payload.jobs.cancel({ where: { id: { exists: true } }, req, ...as })).rejects.toThrow()
  })

  test('once there is a user, nobody becomes the first', async () => {
    for (const person of people) {
      const data = { name: 'Eerste', email: 'eerste@example.org', password, role: 'admin' }
      const { answer, effect } = await undone(town().payload, 'users', () =>
        rest(town(), person, 'POST', '/users/first-register', data),
      )
      expect([answer.status, effect]).toEqual([403, nothing])
    }
  })

  test('who asks for a new password does not learn who has an account', async () => {
    const ask = async (email: string) => {
      const { status, text } = await rest(town(), 'nobody', 'POST', '/users/forgot-password', { email })
      return [status, text]
    }
    expect(await ask(mailOf('ofA'))).toEqual(await ask('niemand@example.org'))
  })

  test('nor does who guesses a password', async () => {
    const ask = async (email: string) => {
      const data = { email, password: 'fout' }
      const { status, text } = await rest(town(), 'nobody', 'POST', '/users/login', data)
      return [status, text]
    }
    expect(await ask(mailOf('homeless'))).toEqual(await ask('niemand@example.org'))
  })

  test.each([
    [{ origin: 'https://kwaad.example' }, false],
    [{ origin: 'https://kwaad.example', 'sec-fetch-site': 'same-origin' }, false],
    [{ origin: 'null' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{}, false],
    [{ 'sec-fetch-site': 'same-origin' }, true],
  ])('a cookie that comes with %j counts: %s', async (headers, counts) => {
    const cookie = `payload-token=${town().token.admin}`
    const me = await rest(town(), 'nobody', 'GET', '/users/me', undefined, { cookie, ...headers })
    expect((me.body as { user: unknown }).user !== null).toBe(counts)
    expect(me.headers.get('access-control-allow-origin')).toBeNull()
    const path = `/listings/${rowOf(town(), 'listings', ['A'], 'published').id}`
    const { effect } = await undone(town().payload, 'listings', () =>
      rest(town(), 'nobody', 'PATCH', path, { room: 'Hal' }, { cookie, ...headers }),
    )
    expect(effect.changed.length > 0).toBe(counts)
  })

  test('a question dressed as another method stays a question', async () => {
    const path = `/listings/${rowOf(town(), 'listings', ['A'], 'published').id}`
    for (const method of ['PATCH', 'DELETE', 'GET', 'PUT'])
      for (const header of ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override']) {
        const act = () => rest(town(), 'ofB', 'POST', path, { room: 'Hal' }, { [header]: method })
        expect((await undone(town().payload, 'listings', act)).effect).toEqual(nothing)
      }
  })

  test("a preference under another's key is one's own", async () => {
    const slug = 'payload-preferences'
    const theirs = town().rows.find((row) => row.collection === slug && row.person === 'ofA')!
    const before = await stored(town().payload, slug)
    const go = (person: Person, method: string, body?: object) =>
      rest(town(), person, method, `/${slug}/key-ofA`, body)
    expect((await go('ofB', 'GET')).text).not.toContain('geheim-ofA')
    await go('ofB', 'DELETE')
    await go('ofB', 'POST', { value: { van: 'B' } })
    expect((await go('nobody', 'POST', { value: {} })).status).toBe(401)
    await rest(town(), 'ofA', 'PATCH', `/${slug}/${theirs.id}`, {
      user: { relationTo: 'users', value: town().user.admin!.id },
    })
    expect(changedBetween(before, await stored(town().payload, slug))).not.toContain(theirs.id)
  })

  test('nobody locks others out of their own listing', async () => {
    const { id } = rowOf(town(), 'listings', ['B'], 'published')
    const data = {
      document: { relationTo: 'listings', value: id },
      user: { relationTo: 'users', value: town().user.ofA!.id },
    }
    const slug = 'payload-locked-documents'
    const own = town().rows.find((row) => row.collection === slug && row.person === 'ofA')!
    for (const [method, path] of [
      ['POST', `/${slug}`],
      ['PATCH', `/${slug}/${own.id}`],
    ] as const) {
      const { answer, effect } = await undone(town().payload, slug, () =>
        rest(town(), 'ofA', method, path, data),
      )
      expect([answer.status, effect]).toEqual([403, nothing])
    }
  })

  test('an editor unlocks a partner, not an admin whose password is being guessed', async () => {
    const { effect } = await undone(town().payload, 'users', () =>
      rest(town(), 'editor', 'POST', '/users/unlock', { email: mailOf('admin') }),
    )
    expect(effect).toEqual(nothing)
  })
}
