/** Why an address gave nothing. */
export type Why =
  /** No web address at all, or one with a password in it. */
  | 'no-address'
  /** It leads to where nobody from outside may come. */
  | 'not-allowed'
  | 'unknown-host'
  | 'no-answer'
  | 'too-slow'
  | 'not-secure'
  | 'too-large'
  | 'too-many-redirects'
  | 'garbled'

/** Nothing could be fetched; `why` is for us, what a person reads is written elsewhere. */
export class Unreachable extends Error {
  readonly why: Why
  constructor(why: Why, options?: ErrorOptions) {
    super(`Not fetched: ${why}`, options)
    this.name = 'Unreachable'
    this.why = why
  }
}

const insecure = /^(ERR_TLS|CERT_|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/
const slow = /TIMEOUT|ETIMEDOUT/

/** What went wrong while fetching, as one of our own reasons. */
export function toUnreachable(err: unknown): Unreachable {
  if (err instanceof Unreachable) return err
  const { code = '', name, cause } = err as { code?: string; name?: string; cause?: unknown }
  if (cause instanceof Unreachable) return cause
  if (name === 'TimeoutError' || name === 'AbortError' || slow.test(code))
    return new Unreachable('too-slow', { cause: err })
  if (/^(ENOTFOUND|EAI_)/.test(code)) return new Unreachable('unknown-host', { cause: err })
  if (insecure.test(code)) return new Unreachable('not-secure', { cause: err })
  if (/^(Z_|ERR__ERROR_FORMAT|ERR_BROTLI|HPE_|UND_ERR_RES_CONTENT|UND_ERR_HEADERS_OVERFLOW)/.test(code))
    return new Unreachable('garbled', { cause: err })
  return new Unreachable('no-answer', { cause: err })
}
