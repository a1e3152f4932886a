import fc from 'fast-check'

const long = 'x'.repeat(9_000)

/** What the house reads of a request beside its address, said as nobody says it. */
const values: Record<string, string[]> = {
  'accept-language': [
    '',
    ';;;q=,,nl;q=NaN',
    'zh-Hant-'.repeat(400),
    '*',
    'nl;q=1e999',
    '\u00ff\u00fe',
    'ar;q=-1',
  ],
  'if-none-match': ['*', '"', 'W/"x", "y"'.repeat(200), long, 'W/', '"a', `"${'\u00e9'.repeat(500)}"`],
  'if-match': ['*', '"x"'],
  'if-modified-since': ['gisteren', '-1', 'Thu, 01 Jan 99999 00:00:00 GMT'],
  'if-range': ['"x"', 'gisteren'],
  range: [
    ...['bytes=0-', 'bytes=-1', 'bytes=-0', `bytes=${'0-,'.repeat(1_000)}`, 'bytes=9-1', 'bytes=1e9-', 'x=1'],
    ...['bytes=0-0,-1', 'bytes=99999999999999999999-', 'bytes=', 'items=0-1'],
  ],
  host: ['', 'kwaad.example', 'kwaad.example:99999', '[::1', 'a b', '../..', 'x'.repeat(5_000)],
  'x-forwarded-host': ['kwaad.example', ',,,', '\u00e9'],
  'x-forwarded-proto': ['javascript', 'https,http', ''],
  'x-forwarded-for': ['999.1.1.1', '::ffff:1.2.3.4', 'x'.repeat(3_000), '1.2.3.4, '.repeat(500)],
  'x-forwarded-port': ['-1', 'abc'],
  forwarded: ['for="[::1]";host=kwaad.example', '=;,'],
  accept: ['', 'x', '*/*;q=0', 'application/json'.repeat(300), 'text/html;q=1e999', ','.repeat(3_000)],
  'accept-encoding': ['br;q=0, gzip;q=0.001', 'x', '*;q=0', 'identity;q=0', 'gzip;q=NaN', ','.repeat(3_000)],
  cookie: ['=', ';;;', 'payload-token=%zz', 'payload-token=a.b.c', 'payload-lng=__proto__', '__proto__=1; x'],
  origin: ['null', 'https://kwaad.example', 'x'],
  'sec-fetch-site': ['same-origin', 'cross-site', 'x'],
  referer: ['x', 'https://kwaad.example/\u00ff', 'about:blank'],
  'content-length': ['-1', '0', 'abc', '1e3'],
  'content-encoding': ['gzip', 'br, gzip', 'x', 'deflate'],
  'transfer-encoding': ['x', 'chunked', 'gzip, chunked'],
  expect: ['x', '100-continue'],
  upgrade: ['websocket', 'h2c'],
  authorization: ['Bearer', 'Bearer x', 'JWT x', 'Basic !!!', `Bearer ${long}`, 'users API-Key x'],
  traceparent: ['00-0-0-00', '\u00ff', long, `00-${'g'.repeat(32)}-${'0'.repeat(16)}-01`],
  'x-http-method-override': ['GET', 'DELETE', 'x'],
  'x-payload-http-method-override': ['GET', 'PATCH'],
  'x-middleware-subrequest': ['middleware:middleware:middleware:middleware:middleware'],
  'next-action': ['x', '0'.repeat(42), '__proto__', '40'.padEnd(42, 'a')],
  rsc: ['1'],
  'next-router-state-tree': ['x', '%5B%22%22', '[[[['],
  'next-router-prefetch': ['1', 'x'],
  purpose: ['prefetch'],
  'x-naam': ['\0', '\u00ff', 'x'.repeat(40_000)],
}

const header = fc
  .constantFrom(...Object.keys(values))
  .chain((one) => fc.constantFrom(...values[one]!).map((said): [string, string] => [one, said]))

/** None as often as some; now and then so many that together they are too long. */
export const oddHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  {
    weight: 5,
    arbitrary: fc.array(header, { minLength: 1, maxLength: 3 }).map((all) => Object.fromEntries(all)),
  },
  {
    weight: 1,
    arbitrary: fc.constant(
      Object.fromEntries(
        Array.from({ length: 1_500 }, (_, n): [string, string] => [`x-${n}`, 'a'.repeat(20)]),
      ),
    ),
  },
)
