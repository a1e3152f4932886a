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
