import { plainText } from './trust/traces/plain-text.ts'

/** For who wrote another one. */
export const howToWriteIt = 'Begin met https:// en schrijf het adres zoals het in je browser staat.'

/** Empty, or http(s) with a host and no password in it, written as a browser will open it. */
export function isWebAddress(value: string | null | undefined): boolean {
  if (!value) return true
  if (value.length > 500 || /[\s\u0000-\u001f\\]/.test(value)) return false
  const url = URL.parse(value)
  return url !== null && url.hostname.includes('.') && url.username === '' && isAsWritten(value, url)
}

/** Who reads the address sees which host it is: only capitals and letters outside of ASCII may be written otherwise. */
function isAsWritten(value: string, { hostname }: URL): boolean {
  const host = /^https?:\/\/([^/?#@:%]+)(?::\d*)?(?:[/?#]|$)/i.exec(value)?.[1]?.toLowerCase()
  if (!host || host === hostname) return host === hostname
  return /[^\u0000-\u007f]/.test(host) && plainText(host) === host.normalize('NFC')
}
