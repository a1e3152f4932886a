const name = /^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/
const onOneMachine = /^(localhost|127\.0\.0\.1):\d{1,5}$/

/** The host in what somebody typed or pasted: `https://www.bieb.nl/agenda` is `www.bieb.nl`. */
export const toDomain = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '')

/**
 * Whether it is the name of a host, or all hosts below one (`*.bieb.nl`). It ends up in a header, so nothing else is let
 * through. A number at the end of an address is only for who tries it out on one machine.
 */
export const isDomain = (value: string): boolean =>
  value.length <= 253 && (name.test(value) || onOneMachine.test(value))
