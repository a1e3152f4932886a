/** Where the admin may fetch from besides the cms itself: the site it previews, and the map behind the pin. */
export type AdminSurroundings = { siteUrl: string; mapStyleUrl: string; isDev: boolean }

/**
 * The Content-Security-Policy of a page of the admin. Scripts run only with the nonce of this very answer, or when such a
 * script loads them: nothing inline, no `eval`. Styles are a known limit: Payload's own screens write style attributes and
 * tags (drag and drop, select boxes, the editor) that take no nonce.
 */
export function adminPolicy(nonce: string, { siteUrl, mapStyleUrl, isDev }: AdminSurroundings): string {
  const map = URL.parse(mapStyleUrl.replace(/^pmtiles:\/\//, ''))?.origin ?? ''
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob: ${siteUrl} ${map}`,
    `font-src 'self' data:`,
    `connect-src 'self' blob: ${map}${isDev ? ' ws:' : ''}`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `media-src 'self' blob:`,
    `frame-src 'self' ${siteUrl}`,
    `form-action 'self' ${siteUrl}`,
    `base-uri 'none'`,
    `object-src 'none'`,
    `frame-ancestors 'none'`,
  ]
    .map((rule) => rule.trim())
    .join('; ')
}
