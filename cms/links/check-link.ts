import { type Asked, fetchOutside } from '../outbound/fetch-outside.ts'
import { Unreachable, type Why } from '../outbound/unreachable.ts'

/** What became of a look at a web address: somebody is there, or why not. */
export type LinkLook = { works: true } | { works: false; why: Why | 'not-there' | 'their-fault' }

/** A page that is large or cannot be unpacked is there all the same. */
const thereAnyhow: Why[] = ['too-large', 'garbled']

/** Looks whether a web address still leads somewhere: only its head, and all of it when a server does not do heads. */
export async function checkLink(address: string, manners: Asked = {}): Promise<LinkLook> {
  const asked = { most: 300_000, totalMs: 15_000, ...manners }
  const head = await look(address, { ...asked, method: 'HEAD' })
  return head.works ? head : look(address, { ...asked, method: 'GET' })
}

async function look(address: string, asked: Asked): Promise<LinkLook> {
  try {
    const { status } = await fetchOutside(address, asked)
    if (status === 404 || status === 410) return { works: false, why: 'not-there' }
    // "Not for you" and "not so fast" are said by somebody who is there.
    return status >= 500 ? { works: false, why: 'their-fault' } : { works: true }
  } catch (err) {
    if (!(err instanceof Unreachable)) throw err
    return thereAnyhow.includes(err.why) ? { works: true } : { works: false, why: err.why }
  }
}

const network: string[] = ['unknown-host', 'no-answer', 'too-slow']

/** Whether it is rather our own connection that is down: of at least three hosts not one could be reached. */
export const isOurOwnLine = (looks: LinkLook[]): boolean =>
  looks.length >= 3 && looks.every((one) => !one.works && network.includes(one.why))
