/** Empty, or http(s) with a host and no password in it. */
export function isWebAddress(value: string | null | undefined): boolean {
  if (!value) return true
  if (value.length > 500 || /[\s\u0000-\u001f]/.test(value)) return false
  const url = URL.parse(value)
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && url.username === ''
}
