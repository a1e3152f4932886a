import { inject } from 'vitest'

type Doc = Record<string, unknown> & { id: string; slug: string }

/** Someone who uses the cms over HTTP, logged in as one of the demo accounts. */
export async function logIn(email = 'partner@example.org') {
  const cms = inject('cmsUrl')
  const ask = async (method: string, path: string, body?: object, token?: string) => {
    const response = await fetch(`${cms}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const { body } = await ask('POST', '/users/login', { email, password: inject('seedPassword') })
  const token = body.token as string
  if (!token) throw new Error(`${email} komt niet binnen: ${JSON.stringify(body)}`)
  const memberships = (body.user as { memberships?: { organisation: string }[] }).memberships ?? []
  const first = async () =>
    ((await ask('GET', '/organisations?limit=1', undefined, token)).body.docs as Doc[])[0]!.id
  const organisation = memberships[0]?.organisation ?? (await first())
  const themes = (await ask('GET', '/themes?limit=1', undefined, token)).body.docs as Doc[]
  const simple = {
    summary: 'Een proef van de wandeling.',
    kind: 'activity',
    themes: [themes[0]!.id],
    access: 'walk-in',
    cost: { case: 'free' },
    whereabouts: 'at-home',
    stage: 'established',
    standing: 'open',
    organisations: [{ organisation, role: 'organiser' }],
    _status: 'published',
  }
  return {
    organisation,
    ask: (method: string, path: string, body?: object) => ask(method, path, body, token),
    publish: async (title: string, over: object = {}): Promise<Doc> => {
      const answer = await ask('POST', '/listings', { ...simple, title, ...over }, token)
      const doc = answer.body.doc as Doc | undefined
      // What must wait for an editor is kept as a draft, and also answered with a yes.
      if (answer.status !== 201 || doc?._status !== 'published') throw new Error(JSON.stringify(answer.body))
      return doc
    },
    /** What the cms says to it, whatever that is. */
    tryPublish: async (title: string): Promise<{ status: number; text: string }> => {
      const answer = await fetch(`${cms}/api/listings`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
        body: JSON.stringify({ ...simple, title }),
      })
      return { status: answer.status, text: await answer.text() }
    },
    update: async (id: string, data: object, query = '') => {
      const answer = await ask('PATCH', `/listings/${id}${query}`, data, token)
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    },
  }
}

/** How many the public finds for some words. */
export async function countFound(words: string): Promise<number> {
  const response = await fetch(`${inject('siteUrl')}/api/v1/aanbod?zoek=${encodeURIComponent(words)}`)
  if (!response.ok) return -1
  return ((await response.json()) as { total: number }).total
}
