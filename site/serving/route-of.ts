/** Our pages and files that are made, by their patterns. */
const patterns = new Set([
  ...['/', '/agenda', '/agenda.ics', '/bedankt', '/favicon.svg', '/iets-toevoegen', '/klopt-niet', '/oembed'],
  ...[
    '/robots.txt',
    '/sitemap.xml',
    '/sitemap/:name',
    '/thema/:name',
    '/voorbeeld',
    '/health',
    '/ready',
    '/metrics',
  ],
  ...['/aanbod/:name', '/aanbod/:name/agenda.ics', '/aanbod/:name/klopt-niet', '/balie'],
  ...['/briefje', '/briefje/gekregen', '/kaart/gebieden.json', '/nabij/buurten.json'],
  ...['/organisaties/:name', '/organisaties/:name/agenda.ics', '/organisaties/:name/klopt-niet'],
  ...['/organisaties/:name/van-jou', '/wijken', '/wijken/:name', '/wijken/:name/agenda.ics'],
  ...['/wijken/:name/krant.pdf', '/zoeken', '/zoeken/agenda.ics', '/zoeken/krant.pdf'],
  ...['/widget', '/widget/aanbod/:name', '/widget/fragment', '/widget/set/:name', '/widget/stijl.css'],
  ...['/widget/zoeken', '/widget-maken', '/api/v1/aanbod', '/api/v1/aanbod/:name', '/api/v1/kaart'],
  ...['/api/v1/kaart/zonder-plek', '/api/v1/status', '/api/v1/suggesties'],
])
const first = (path: string) => path.split('/', 2)[1]!
const ours = new Set([...patterns].map(first).filter(Boolean))
/** What follows these is a name of something. */
const named =
  /^\/(aanbod|organisaties|wijken|thema|sitemap|widget\/set|widget\/aanbod|api\/v1\/aanbod)\/[^/]+/
const files = /^\/(_astro|media|widget\/v\d+|\.well-known)\//

/**
 * By which pattern a path is known in logs and metrics: never the path itself, for what somebody looks at is theirs, and
 * there may be no end of them.
 */
export function routeOf(path: string): string {
  const file = files.exec(path)?.[1]
  if (file) return `/${file.replace(/\d+/, ':version')}/*`
  const pattern = path.replace(named, '/$1/:name')
  if (patterns.has(pattern)) return pattern
  if (ours.has(first(path))) return `/${first(path)}/*`
  // A page of one word that is not ours is the town's own.
  return /^\/[^/]+$/.test(path) ? '/:page' : '/*'
}
