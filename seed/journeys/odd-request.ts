import fc from 'fast-check'
import { escaped, nested, oddJson, oddText, rawParts } from '#ops/proofs/odd.ts'
import { parameters } from '#search/address-words.ts'
import type { PublicDoor } from './public-doors.ts'
import type { RawRequest } from './raw-request.ts'

const known = [
  ...[
    'activiteit',
    'vandaag',
    '12',
    '2026-12-31',
    '51.44,5.47',
    '5.4,51.4,5.5,51.5',
    'nl',
    'over-ons',
    'json',
    'xml',
  ],
  ...['koffie', 'BU07721110', '1', '5.4,51.4,5.5', '-1', '999999999', 'abc', 'http://127.0.0.1:7700/keys'],
]
const value = fc.oneof(
  { weight: 4, arbitrary: oddText.map(escaped) },
  { weight: 3, arbitrary: fc.constantFrom(...known) },
  { weight: 2, arbitrary: fc.constantFrom(...rawParts) },
  { weight: 1, arbitrary: fc.constant('a'.repeat(11_000)) },
)
const name = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...Object.values(parameters),
      'beeld',
      'zoom',
      'q',
      'token',
      'url',
      'format',
      'maxwidth',
      'limit',
      'depth',
      'where',
      'select',
      'redirect',
    ),
  },
  { weight: 1, arbitrary: value },
)
/** Once, twice, as a list, within another. */
const pair = fc
  .tuple(name, fc.constantFrom('', '', '[]', '[0]', '[x][y]', '[__proto__][x]'), value)
  .map(([n, list, v]) => `${n}${list}=${v}`)
const query = fc.oneof(
  { weight: 10, arbitrary: fc.array(pair, { maxLength: 8 }).map((pairs) => pairs.join('&')) },
  { weight: 1, arbitrary: pair.map((one) => Array(600).fill(one.slice(0, 20)).join('&')) },
)

const long = 'x'.repeat(9_000)
const headerValues: Record<string, string[]> = {
  'accept-language': ['', ';;;q=,,nl;q=NaN', 'zh-Hant-'.repeat(400), '*', 'nl;q=1e999', '\u00ff\u00fe'],
  'if-none-match': ['*', '"', 'W/"x", "y"'.repeat(200), long],
  'if-modified-since': ['gisteren', '-1', 'Thu, 01 Jan 99999 00:00:00 GMT'],
  range: ['bytes=0-', 'bytes=-1', `bytes=${'0-,'.repeat(1_000)}`, 'bytes=9-1', 'bytes=1e9-', 'x=1'],
  host: ['', 'kwaad.example', 'kwaad.example:99999', '[::1', 'a b', '../..', 'x'.repeat(5_000)],
  'x-forwarded-host': ['kwaad.example', ',,,', '\u00e9'],
  'x-forwarded-proto': ['javascript', 'https,http', ''],
  'x-forwarded-for': ['999.1.1.1', '::ffff:1.2.3.4', 'x'.repeat(3_000), '1.2.3.4, '.repeat(500)],
  'x-forwarded-port': ['-1', 'abc'],
  accept: ['', 'x', '*/*;q=0', 'application/json'.repeat(300)],
  'accept-encoding': ['br;q=0, gzip;q=0.001', 'x', '*;q=0', 'identity;q=0'],
  cookie: ['=', ';;;', 'payload-token=%zz', 'payload-token=a.b.c', 'payload-lng=__proto__', '__proto__=1; x'],
  origin: ['null', 'https://kwaad.example', 'x'],
  referer: ['x', 'https://kwaad.example/\u00ff'],
  'content-type': [
    '',
    'x',
    'application/json',
    'text/plain',
    'multipart/form-data',
    'application/x-www-form-urlencoded; charset=utf-16',
  ],
  'content-encoding': ['gzip', 'br, gzip'],
  'transfer-encoding': ['x'],
  expect: ['x'],
  authorization: ['Bearer', 'JWT x', 'Basic !!!'],
  'x-http-method-override': ['GET', 'DELETE'],
  'x-payload-http-method-override': ['GET'],
  'x-middleware-subrequest': ['middleware:middleware:middleware:middleware:middleware'],
  'next-action': ['x', '0'.repeat(42), '__proto__'],
  rsc: ['1'],
  'next-router-state-tree': ['x', '%5B%22%22', '[[[['],
  purpose: ['prefetch'],
  'x-naam': ['\0', '\u00ff'],
}
const header = fc
  .constantFrom(...Object.keys(headerValues))
  .chain((one) => fc.constantFrom(...headerValues[one]!).map((said): [string, string] => [one, said]))
const headers = fc.array(header, { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs))

const form = fc.array(
  fc.tuple(
    fc.constantFrom(
      'email',
      'token',
      'password',
      'code',
      'naam',
      'uitleg',
      'soort',
      'zegel',
      'formulier',
      'sealed',
    ),
    value,
  ),
  { maxLength: 6 },
)
const body = fc.oneof(
  fc.constant<[string, string]>(['', '']),
  form.map((pairs): [string, string] => [
    'application/x-www-form-urlencoded',
    pairs.map((one) => one.join('=')).join('&'),
  ]),
  oddJson.map((any): [string, string] => ['application/json', JSON.stringify(any) ?? '']),
  fc
    .constantFrom('{', '"\\ud800"', nested(2_000), '['.repeat(20_000), 'x'.repeat(100_000))
    .map((text): [string, string] => ['application/json', text]),
  oddText.map((text): [string, string] => ['text/plain', text]),
  oddText.map((text): [string, string] => [
    'multipart/form-data; boundary=x',
    `--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${text}\r\n--x--`,
  ]),
)

/** Something strange, asked at one door of the house, as bytes. */
export function oddRequest({ path, methods }: PublicDoor): fc.Arbitrary<RawRequest> {
  const filled = fc
    .infiniteStream(value)
    .map((stream) => path.replace(/\[[^\]]+\]/g, () => stream.next().value as string))
  const asked = fc.oneof(
    { weight: 6, arbitrary: filled },
    { weight: 1, arbitrary: fc.tuple(filled, value).map(([before, more]) => `${before}/${more}`) },
    { weight: 1, arbitrary: filled.map((one) => `http://127.0.0.1:1${one}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '*',
        '//kwaad.example/',
        '/\\kwaad.example',
        '/./..//',
        '/%2e%2e/%2e%2e/etc/passwd',
        'x',
        '',
      ),
    },
  )
  return fc
    .record({ method: fc.constantFrom(...methods), asked, query, headers, body })
    .map(({ method, asked: address, query: question, headers: more, body: [type, text] }) => ({
      method,
      path: (address || '/') + (question && `?${question}`),
      headers: { ...(type && { 'content-type': type }), ...more },
      body: method === 'GET' || method === 'HEAD' ? '' : text,
    }))
}
