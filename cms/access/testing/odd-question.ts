import fc from 'fast-check'
import type { Endpoint, Payload } from 'payload'
import { escaped, nested, oddJson, oddNumber, oddText, rawParts } from '#ops/proofs/odd.ts'
import { fieldPaths } from './field-paths.ts'
import { type Said, shapedBodies } from './shaped-bodies.ts'

export type OddQuestion = { method: string; path: string; headers: Record<string, string>; body?: string }
/** A door of the cms: an endpoint, in which collection or global it stands, and the fields there. */
export type Door = { method: string; path: string; fields: string[]; shaped?: fc.Arbitrary<Said> | undefined }

/** All doors there are: Payload's own and ours. */
export function doorsOf({ config }: Payload): Door[] {
  const shapedAt = shapedBodies(config)
  const door = (before: string, fields: string[]) => (endpoint: Endpoint) => ({
    method: endpoint.method.toUpperCase(),
    path: before + endpoint.path,
    fields,
    shaped: shapedAt(before + endpoint.path),
  })
  const within = (
    slug: string,
    { endpoints, flattenedFields }: (typeof config.collections)[number] | (typeof config.globals)[number],
  ) => (endpoints || []).map(door(slug, fieldPaths(flattenedFields)))
  return [
    ...(config.endpoints ?? []).map(door('', [])),
    ...config.collections.flatMap((one) => within(`/${one.slug}`, one)),
    ...config.globals.flatMap((one) => within(`/globals/${one.slug}`, one)),
  ]
}

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'near',
  'within',
  'intersects',
  'foo',
  '__proto__',
]
const flags = [
  'draft',
  'trash',
  'pagination',
  'autosave',
  'overrideLock',
  'flattenLocales',
  'showHiddenFields',
  'publishAllLocales',
]

const param = (name: string, value: string) => `${name}=${value}`
const value = fc.oneof({ weight: 8, arbitrary: oddText.map(escaped) }, fc.constantFrom(...rawParts))

/** Questions in the address, in the words that Payload knows. */
function oddParams(fields: string[]): fc.Arbitrary<string> {
  const field = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('id', 'createdAt', 'updatedAt', ...fields) },
    oddText.map(escaped),
  )
  const operator = fc.constantFrom(...operators)
  const where = fc.constantFrom('where', 'where[or][0]', 'where[and][0][or][1]', 'where[or]', 'where[and]')
  const one = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(where, field, operator, value).map(([w, f, o, v]) => param(`${w}[${f}][${o}]`, v)),
    },
    fc.tuple(field, value).map(([f, v]) => param(`where[${f}]`, v)),
    value.map((v) => param('where', v)),
    fc.tuple(fc.constantFrom('', '-', '--'), field).map(([sign, f]) => param('sort', sign + f)),
    fc
      .tuple(fc.constantFrom('limit', 'page', 'depth'), fc.oneof(oddNumber.map(String), value))
      .map(([n, v]) => param(n, v)),
    fc.tuple(fc.constantFrom(...flags), value).map(([n, v]) => param(n, v)),
    fc
      .tuple(fc.constantFrom('locale', 'fallback-locale', 'fallbackLocale'), value)
      .map(([n, v]) => param(n, v)),
    fc
      .tuple(fc.constantFrom('select', 'populate', 'joins', 'data', 'uploadEdits'), field, value)
      .map(([n, f, v]) => param(`${n}[${f}]`, v)),
    fc
      .tuple(
        fc.constantFrom(
          'select',
          'populate',
          'joins',
          'data',
          'uploadEdits',
          'token',
          'id',
          'src',
          'organisation',
          'person',
        ),
        value,
      )
      .map(([n, v]) => param(n, v)),
    fc.tuple(value, value).map(([n, v]) => param(n, v)),
  )
  return fc.array(one, { maxLength: 5 }).map((all) => all.join('&'))
}

const contentTypes = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/xml',
  'application/json; charset=utf-16',
  '',
  'x',
] as const

function oddBody(fields: string[]): fc.Arbitrary<Said> {
  const tops = [
    ...new Set(fields.map((field) => field.split('.')[0]!)),
    'id',
    '_status',
    'email',
    'password',
    'token',
    'text',
  ]
  const whole = fc
    .dictionary(fc.constantFrom(...tops), oddJson, { maxKeys: 5 })
    .map((data) => JSON.stringify(data))
  const json = fc.oneof(
    { weight: 6, arbitrary: whole },
    oddJson.map((any) => JSON.stringify(any)),
    fc.constantFrom('', '{', 'null', '[', '{"__proto__":{"x":1}}', '"\\ud800"', nested(300)),
    oddText,
  )
  const form = fc
    .array(
      fc.tuple(
        fc.constantFrom(
          ...tops,
          'code',
          'listing',
          'review',
          'version',
          'decision',
          'change',
          'organisation',
          'person',
          'reason',
        ),
        value,
      ),
      { maxLength: 5 },
    )
    .map((pairs) => pairs.map(([n, v]) => param(n, v)).join('&'))
  const part = fc
    .tuple(fc.constantFrom('_payload', 'file', 'x', '__proto__'), json)
    .map(
      ([name, text]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n--x--\r\n`,
    )
  const typed =
    (type: string) =>
    (body: string): Said => ({ body, headers: type ? { 'content-type': type } : {} })
  return fc.oneof(
    { weight: 6, arbitrary: json.map(typed('application/json')) },
    { weight: 3, arbitrary: form.map(typed('application/x-www-form-urlencoded')) },
    { weight: 2, arbitrary: part.map(typed('multipart/form-data; boundary=x')) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...contentTypes), oddText).map(([type, text]) => typed(type)(text)),
    },
  )
}

const headers = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Record<string, string>>({}) },
  fc.constantFrom<Record<string, string>[]>(
    { 'x-http-method-override': 'GET' },
    { 'x-payload-http-method-override': 'GET' },
    { 'accept-language': 'x'.repeat(5_000) },
    { 'accept-language': ';;;q=,,nl;q=NaN' },
    { cookie: 'payload-token=x; payload-token=; =; %zz=%zz; payload-lng=%zz' },
    { authorization: 'JWT ' },
    { authorization: 'JWT a.b.c' },
    { authorization: 'Bearer null' },
    { authorization: 'users API-Key x' },
    { 'x-forwarded-for': '999.1.1.1, ::ffff:1.2.3.4, [::1]:80' },
    { 'x-forwarded-host': 'kwaad.example' },
    { range: 'bytes=0-,0-,0-' },
  ),
)

/** Something strange, asked at one door. `ids` are of rows that are there. */
export function oddQuestion(
  { method, path, fields, shaped }: Door,
  ids: string[],
): fc.Arbitrary<OddQuestion> {
  const id = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, value)
  const filled = fc
    .infiniteStream(id)
    .map((stream) => path.replace(/\{?\*?[:*]\w+\}?/g, () => stream.next().value as string))
  const hasBody = method !== 'GET' && method !== 'DELETE'
  const bodies = shaped
    ? fc.oneof({ weight: 2, arbitrary: oddBody(fields) }, { weight: 1, arbitrary: shaped })
    : oddBody(fields)
  const said: fc.Arbitrary<Said> = hasBody ? bodies : fc.constant({ headers: {} })
  return fc
    .tuple(filled, oddParams(fields), said, headers)
    .map(([address, query, { headers: own, ...body }, more]) => ({
      method,
      path: address + (query && `?${query}`),
      headers: { ...own, ...more },
      ...body,
    }))
}
