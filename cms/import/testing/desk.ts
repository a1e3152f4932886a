import { handleEndpoints, type Payload } from 'payload'
import { vi, expect } from 'vitest'
import type { ToldImport } from '../asking/tell-import.ts'
import type { ToldRows } from '../asking/tell-rows.ts'
import type { ImportState } from '../states.ts'

const own = 'http://127.0.0.1:3000'
const password = 'een-lang-wachtwoord'

/** Someone at the screen of an import, over the same doors as the screen. */
export type Desk = {
  ask: <T>(path: string) => Promise<T>
  order: (path: string, body?: unknown) => Promise<number>
  upload: (
    file: Uint8Array | string,
    source?: string,
    name?: string,
  ) => Promise<{ status: number; id: string; message: string }>
  /** Uploads, takes the columns as guessed and waits for the dry run. */
  begin: (file: Uint8Array | string, source?: string) => Promise<string>
  told: (id: string) => Promise<ToldImport>
  rows: (id: string, kind?: string) => Promise<ToldRows['rows']>
  becomes: (id: string, state: ImportState) => Promise<ToldImport>
  /** All of it: the dry run and the run. */
  bringIn: (
    file: Uint8Array | string,
    source?: string,
    publish?: boolean,
  ) => Promise<{ id: string; told: ToldImport }>
  raw: (path: string, init?: RequestInit) => Promise<Response>
}

/** Logs someone in on the Payload of this test. */
export async function sitAt(
  payload: Payload,
  key: string,
  data: { role: string; memberships?: object[] },
): Promise<Desk> {
  const email = `${data.role}@example.org`
  const login = { email, password }
  await payload.create({ collection: 'users', data: { ...login, name: data.role, ...data } as never })
  const { token } = await payload.login({ collection: 'users', data: login })
  const raw: Desk['raw'] = (path, init = {}) => {
    const headers = { cookie: `payload-token=${token}`, origin: own, ...init.headers }
    const request = new Request(`${own}/api${path}`, { ...init, headers })
    return handleEndpoints({ config: Promise.resolve(payload.config), payloadInstanceCacheKey: key, request })
  }
  const ask: Desk['ask'] = async (path) => (await raw(path)).json()
  const order: Desk['order'] = async (path, body = {}) =>
    (await raw(path, { method: 'POST', body: JSON.stringify(body) })).status
  const upload: Desk['upload'] = async (file, source = 'Proefstad', name = 'lijst.csv') => {
    const body = typeof file === 'string' ? new TextEncoder().encode(file) : file
    const answer = await raw(`/imports/upload?source=${encodeURIComponent(source)}&name=${name}`, {
      method: 'POST',
      body: body.slice(),
    })
    return { status: answer.status, ...(await answer.json()) }
  }
  const told: Desk['told'] = (id) => ask(`/imports/${id}/told`)
  const becomes: Desk['becomes'] = (id, state) =>
    vi.waitFor(
      async () => {
        const now = await told(id)
        expect([now.state, now.fault]).toEqual([state, now.fault])
        return now
      },
      { timeout: 170_000, interval: 50 },
    )
  const begin: Desk['begin'] = async (file, source) => {
    const { id, status, message } = await upload(file, source)
    expect([status, message]).toEqual([201, undefined])
    const { mapping } = await told(id)
    const targets = mapping.columns.map(({ target }) => target)
    expect(await order(`/imports/${id}/columns`, { targets })).toBe(200)
    await becomes(id, 'compared')
    return id
  }
  const rows: Desk['rows'] = async (id, kind = '') =>
    (await ask<ToldRows>(`/imports/${id}/rows?kind=${kind}`)).rows
  const bringIn: Desk['bringIn'] = async (file, source, publish = false) => {
    const id = await begin(file, source)
    expect(await order(`/imports/${id}/run`, { publish })).toBe(200)
    return { id, told: await becomes(id, 'done') }
  }
  return { ask, order, upload, begin, told, rows, becomes, bringIn, raw }
}
