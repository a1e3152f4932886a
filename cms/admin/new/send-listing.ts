import { type Answers, toNewListing } from './to-new-listing.ts'

export type Sent =
  | { is: 'live' | 'waiting' | 'kept'; id: string; slug: string | null }
  /** Refused, with the reason in words. */
  | { is: 'refused'; why: string }
  | { is: 'failed' }

type Body = {
  doc?: { id: string; slug?: string | null; _status?: string }
  errors?: { message?: string; data?: { errors?: { message?: string }[] } }[]
}

/** Sends the answers to Payload; what the house then does with it (publish, or let it wait) is in the answer. */
export async function sendListing(answers: Answers, status: 'draft' | 'published'): Promise<Sent> {
  try {
    const response = await fetch(`/api/listings?depth=0&locale=nl&draft=${status === 'draft'}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(toNewListing(answers, status)),
    })
    return toSent((await response.json()) as Body, status)
  } catch {
    return { is: 'failed' }
  }
}

function toSent({ doc, errors }: Body, status: 'draft' | 'published'): Sent {
  if (doc) {
    const is = doc._status === 'published' ? 'live' : status === 'draft' ? 'kept' : 'waiting'
    return { is, id: doc.id, slug: doc.slug ?? null }
  }
  const inner = (errors ?? []).flatMap(
    ({ message, data }) => data?.errors?.map((one) => one.message) ?? [message],
  )
  return { is: 'refused', why: inner.filter(Boolean).join(' ') }
}

/** Copies a listing of one's own to a draft: its id, or null when that did not work. */
export async function copyListing(id: string): Promise<string | null> {
  try {
    const response = await fetch(`/api/listings/${id}/duplicate?depth=0&draft=true`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: '{"_status":"draft"}',
    })
    const { doc } = (await response.json()) as Body
    return doc?.id ?? null
  } catch {
    return null
  }
}
