import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { routeOf } from './route-of.ts'

test.each([
  ['/', '/'],
  ['/zoeken', '/zoeken'],
  ['/aanbod/hulp-bij-schulden', '/aanbod/:name'],
  ['/aanbod/hulp-bij-schulden/klopt-niet', '/aanbod/:name/klopt-niet'],
  ['/wijken/centrum/krant.pdf', '/wijken/:name/krant.pdf'],
  ['/api/v1/aanbod/3fa85f64', '/api/v1/aanbod/:name'],
  ['/api/v2/wat-dan-ook', '/api/*'],
  ['/media/ab/cd.webp', '/media/*'],
  ['/_astro/a.js', '/_astro/*'],
  ['/over', '/:page'],
  ['/wp-login.php/x', '/*'],
  ['/balie/wat/iemand/zocht', '/balie/*'],
])('%s is %s', (path, route) => expect(routeOf(path)).toBe(route))

const pages = readdirSync(new URL('../pages', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(astro|ts)$/.test(file) && !/^(404|500|balie\/\[)/.test(file))
  .map(
    (file) =>
      `/${file
        .replace(/\.(astro|ts)$/, '')
        .replace(/(^|\/)index$/, '')
        .replace(/\[\w+\]/g, 'naam')}`,
  )

test.each(pages)('%s is a page of ours, and known by a pattern of its own', (page) => {
  expect(routeOf(page)).not.toContain('*')
})

test('however many addresses somebody makes up, there are few routes', () => {
  const words = ['zoeken', 'agenda', 'set', 'fragment', 'krant.pdf', ':name', 'x']
  const all = words.flatMap((a) => words.flatMap((b) => words.flatMap((c) => words.map((d) => [a, b, c, d]))))
  const routes = new Set(
    all.flatMap((parts) => [1, 2, 3, 4].map((n) => routeOf(`/${parts.slice(0, n).join('/')}`))),
  )
  const releases = new Set(words.map((_, i) => routeOf(`/widget/v${i}/element.js`)))
  expect([routes.size < 20, releases.size]).toEqual([true, 1])
})
