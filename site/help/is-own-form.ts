/** Was this form sent by a page of our own? Else another site could have its visitors send us things. */
export function isOwnForm(headers: Headers, siteUrl: string): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return origin === siteUrl
  return headers.get('sec-fetch-site') === 'same-origin'
}
