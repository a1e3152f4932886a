/** Was this form sent by a page of our own? Else another site could sign someone in as another, or have mails sent. */
export function isOwnForm(headers: Headers, cmsUrl: string): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return origin === cmsUrl
  return headers.get('sec-fetch-site') === 'same-origin'
}
