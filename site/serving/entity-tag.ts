import { hash } from 'node:crypto'

/** A weak tag: the same answer, however it was packed. */
export const entityTag = (...parts: string[]): string => `W/"${hash('sha1', parts.join('\n'), 'base64url')}"`

const bare = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether the client has this version already. `*` says nothing about versions, so it gets the answer. */
export const isKnown = (ifNoneMatch: string | undefined, tag: string | undefined): boolean =>
  ifNoneMatch !== undefined &&
  tag !== undefined &&
  ifNoneMatch.split(',', 50).some((one) => bare(one) === bare(tag))
