import type { Sent } from './send-listing.ts'

export type Undone = 'hidden' | 'binned' | 'asked' | 'failed'

const ask = (id: string, method: string, data?: object) =>
  fetch(`/api/listings/${id}?depth=0`, {
    method,
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    ...(data && { body: JSON.stringify(data) }),
  })

/**
 * Takes back what was just sent: what residents see goes out of their sight and stays a draft, what was kept goes to the bin.
 * `asked` when the editors decide about it first. Never throws.
 */
export async function undoSent({ is, id }: Extract<Sent, { id: string }>): Promise<Undone> {
  const isKept = is === 'kept'
  const data = isKept ? { deletedAt: new Date().toISOString() } : { _status: 'draft' }
  try {
    if (!(await ask(id, 'PATCH', data)).ok) return 'failed'
    if (isKept) return 'binned'
    const now = (await (await ask(id, 'GET')).json()) as { _status?: string }
    return now._status === 'published' ? 'asked' : 'hidden'
  } catch {
    return 'failed'
  }
}
