import { expect, test } from 'vitest'
import { rest } from '../asking/rest.ts'
import { changedBetween, stored } from '../asking/stored.ts'
import { nothing, undone } from '../asking/undone.ts'
import { type Cast, mailOf, password, type Person } from '../cast.ts'

/** Becoming more than one is, or someone else. */
export function accountCases(town: () => Cast): void {
  const patch = (by: Person, whose: Person, data: object) =>
    rest(town(), by, 'PATCH', `/users/${town().user[whose]!.id}`, data)
  const area = () => town().rows.find((row) => row.collection === 'areas')!.id

  /** Nothing of what is kept of anybody is otherwise than before. */
  const keepsAll = async (act: () => Promise<unknown>) => {
    const before = await stored(town().payload, 'users')
    await act()
    expect(changedBetween(before, await stored(town().payload, 'users'))).toEqual([])
  }

  test.each<Person>(['ofA', 'homeless', 'editor'])('%s does not raise their own role', (person) =>
    keepsAll(() => patch(person, person, { role: 'admin' })),
  )

  test('a partner joins no other organisation', () =>
    keepsAll(() =>
      patch('ofA', 'ofA', { memberships: [{ organisation: town().organisations.B, role: 'owner' }] }),
    ))

  test('an editor takes no seat in an organisation, to write in its name', () =>
    keepsAll(() =>
      patch('editor', 'editor', { memberships: [{ organisation: town().organisations.B, role: 'member' }] }),
    ))

  test.each<Person>(['ofA', 'editor'])('%s does not become editor of more areas', (person) =>
    keepsAll(() => patch(person, person, { areas: [area()] })),
  )

  const inner = {
    hash: 'x',
    salt: 'x',
    resetPasswordToken: 'x',
    resetPasswordExpiration: '2099-01-01',
    loginAttempts: 0,
    lockUntil: '2099-01-01',
    sessions: [{ id: 'x', createdAt: '2026-01-01', expiresAt: '2099-01-01' }],
    _verified: true,
  }
  test.each<[Person, Person]>([
    ['ofA', 'ofA'],
    ['editor', 'ofB'],
    ['editor', 'editor'],
  ])('%s does not write what logging in rests on, of %s', (by, whose) =>
    keepsAll(() => patch(by, whose, inner)),
  )

  test('an editor makes no admin and no editor', async () => {
    for (const role of ['admin', 'editor']) {
      const data = { name: 'Nieuw', email: 'nieuw@example.org', password, role }
      const { answer, effect } = await undone(town().payload, 'users', () =>
        rest(town(), 'editor', 'POST', '/users', data),
      )
      expect([answer.status, effect]).toEqual([403, nothing])
    }
  })

  test('an editor makes no partner an admin', () => keepsAll(() => patch('editor', 'ofA', { role: 'admin' })))

  test('an editor takes over no admin by password or mail, one by one or all at once', () =>
    keepsAll(async () => {
      const data = { password: 'een-ander-lang-wachtwoord', email: 'over@example.org' }
      expect((await patch('editor', 'admin', data)).status).toBe(403)
      await rest(town(), 'editor', 'PATCH', '/users?where[role][equals]=admin', { password: data.password })
      await rest(town(), 'editor', 'PATCH', '/users?where[id][exists]=true', { role: 'admin' })
    }))

  test('nor over the Local API', () =>
    keepsAll(() => {
      const { payload, user } = town()
      const data = { password: 'een-ander-lang-wachtwoord', role: 'partner' as const }
      const act = payload.update({
        collection: 'users',
        id: user.admin!.id,
        data,
        user: user.editor!,
        overrideAccess: false,
      })
      return expect(act).rejects.toMatchObject({ status: 403 })
    }))

  test('a password that is asked anew is shown to nobody', async () => {
    const { payload } = town()
    const data = { email: mailOf('homeless') }
    const token = await payload.forgotPassword({ collection: 'users', data, disableEmail: true })
    for (const person of ['homeless', 'editor', 'admin'] as const) {
      const answer = await rest(
        town(),
        person,
        'GET',
        '/users?showHiddenFields=true&overrideAccess=true&depth=2',
      )
      expect(answer.text).not.toContain(token)
    }
  })
}
