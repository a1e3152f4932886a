const plain = (text: string) => text.toLowerCase().replace(/[\s.,;-]+/g, ' ')
const compact = (text: string) => text.toUpperCase().replace(/\s/g, '')
const postcode = /\b[1-9]\d{3}\s?[a-z]{2}\b/gi

/** Whether a text says where a secret address is: its street with the number, or its postcode. */
export function givesAway(secretAddress: string | null | undefined, text: string): boolean {
  const secret = secretAddress?.trim() ?? ''
  const codes = Array.from(secret.matchAll(postcode), ([code]) => compact(code))
  if (codes.some((code) => compact(text).includes(code))) return true
  const streets = secret.split(/[\n,;]/).map((part) => plain(part.replace(postcode, '')).trim())
  const said = plain(text)
  return streets.some((street) => /\p{L}{3,}.* \d/u.test(street) && said.includes(street))
}
