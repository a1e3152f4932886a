/** Pages of one word that are ours; any other is the town's own. */
const words = new Set([
  ...['agenda', 'balie', 'bedankt', 'briefje', 'iets-toevoegen', 'kaart', 'klopt-niet', 'nabij', 'oembed'],
  ...['organisaties', 'robots.txt', 'sitemap.xml', 'thema', 'voorbeeld', 'widget', 'widget-maken', 'wijken'],
  ...['zoeken', 'aanbod', 'agenda.ics', 'health', 'ready', 'metrics', 'favicon.svg'],
])
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
  if (file) return `/${file}/*`
  const pattern = path.replace(named, '/$1/:name')
  const [, first = '', ...rest] = pattern.split('/')
  if (first === '') return rest.length === 0 ? '/' : '/*'
  if (first === 'api') return apiRoutes.has(pattern) ? pattern : '/api/*'
  if (!words.has(first)) return rest.length === 0 ? '/:page' : '/*'
  return rest.every((part) => part === ':name' || known.has(part)) ? pattern : `/${first}/*`
}

const apiRoutes = new Set(
  ['aanbod', 'aanbod/:name', 'kaart', 'kaart/zonder-plek', 'status', 'suggesties'].map(
    (one) => `/api/v1/${one}`,
  ),
)
const known = new Set([
  ...['klopt-niet', 'van-jou', 'krant.pdf', 'agenda.ics', 'gekregen', 'gebieden.json', 'buurten.json'],
  ...['fragment', 'set', 'aanbod', 'zoeken', 'stijl.css', 'agenda'],
])
