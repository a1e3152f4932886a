import { expect, inject, test } from 'vitest'

const site = inject('siteUrl')

const queries: [what: string, query: string][] = [
  ['unknown words', 'soort=onzin&toegang=xyz&dag=ooit'],
  ['ten kilobytes', `zoek=${'a'.repeat(10_000)}`],
  ['control characters', 'zoek=%00%01%1b%7f'],
  ['ten thousand repeats', Array.from({ length: 10_000 }, () => 'thema=a').join('&')],
  ['two thousand repeats', Array.from({ length: 2_000 }, () => 'thema=a').join('&')],
  ['negative pages', 'pagina=-1'],
  ['a page beyond the last', 'pagina=500'],
  ['pages that are no number', 'pagina=1e9'],
  ['coordinates in the sea', 'nabij=54.5,3.9&straal=500&sorteer=afstand'],
  ['coordinates off the earth', 'nabij=123,500'],
  ['a box inside out', 'gebied=5.6,51.5,5.4,51.4'],
  ['bad percent signs', 'zoek=%zz%'],
  ['no UTF-8', 'zoek=%FF%FE'],
  ['half a letter', 'zoek=%ED%A0%80'],
  ['a filter in quotes', 'thema=x%22%20OR%20find.listed%20%3D%20false'],
  ['markup', 'zoek=%3C%2Fscript%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
  ['prototypes', '__proto__=1&constructor=2&soort=__proto__'],
  ['only quotes', 'zoek=%22%22%22%22%22'],
  ['minus words', 'zoek=-zorg%20-hulp'],
]

test.each(queries)('%s give a sensible page or a clear no', async (_, query) => {
  const page = await fetch(`${site}/zoeken?${query}`)
  expect([200, 400, 414, 431]).toContain(page.status)
  const html = await page.text()
  expect(html).not.toContain('<script>alert(1)')
  if (page.status === 200) expect(html).toContain('</html>')
  const api = await fetch(`${site}/api/v1/aanbod?${query}`)
  expect([200, 400, 414, 431]).toContain(api.status)
  if (api.status === 400) expect(api.headers.get('content-type')).toContain('application/problem+json')
  expect(await api.text()).not.toMatch(/meilisearch|node_modules|\bat .*\.ts:/i)
})

test('addresses that lead nowhere are a kind 404, whatever they say', async () => {
  for (const path of [
    '/aanbod/bestaat-niet',
    '/aanbod/__proto__',
    '/organisaties/constructor',
    '/nergens',
    '/aanbod/%2e%2e%2fadmin',
    '/api/v1/nergens',
    '/media/..%2f..%2fsecrets.json',
    '/media/../secrets.json',
  ]) {
    const response = await fetch(`${site}${path}`)
    expect([400, 404]).toContain(response.status)
  }
})
