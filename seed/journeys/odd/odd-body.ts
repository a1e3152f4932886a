import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { escaped, nested, oddJson, oddText } from '#ops/proofs/odd.ts'
import { fromZod } from '#ops/proofs/from-schema.ts'
import { sendingSchema } from '#cms/help/sending.ts'
import { usageBatchSchema } from '#search/usage/usage-batch.ts'
import { additionFields, claimFields, wrongFields } from '#site/help/subject.ts'

export type OddBody = { headers: Record<string, string>; body: string | Uint8Array }

const typed = (type: string, body: string | Uint8Array, more: Record<string, string> = {}): OddBody => ({
  headers: { ...(type && { 'content-type': type }), ...more },
  body,
})

/** The fields of every form of the site and the cms. */
const fieldNames = [
  ...new Set([...additionFields, ...claimFields, ...Object.values(wrongFields).flat()]),
  ...['stamp', 'answer', 'adresregel', 'kind', 'email', 'token', 'password', 'code', 'sealed', 'listing'],
  ...['review', 'decision', 'reason', 'organisation', 'person', 'change', '__proto__', 'constructor'],
]
const pair = fc.tuple(fc.constantFrom(...fieldNames), oddText.map(escaped)).map((one) => one.join('='))

/** @param stamps what the site signed, so that some forms come past the first look */
const formOf = (stamps: string[]) =>
  fc
    .tuple(fc.array(pair, { maxLength: 12 }), fc.constantFrom('', ...stamps.map((stamp) => `stamp=${stamp}`)))
    .map(([pairs, stamp]) => typed('application/x-www-form-urlencoded', [...pairs, stamp].join('&')))

const json = fc.oneof(
  { weight: 3, arbitrary: oddJson },
  { weight: 2, arbitrary: fromZod(sendingSchema) },
  { weight: 1, arbitrary: fromZod(usageBatchSchema) },
  {
    weight: 2,
    arbitrary: fc.dictionary(fc.constantFrom(...fieldNames), fc.oneof(oddText, oddJson), { maxKeys: 6 }),
  },
)
const jsonBody = json.map((any) => typed('application/json', JSON.stringify(any) ?? ''))
const brokenJson = fc
  .constantFrom('{', '"\\ud800"', nested(2_000), '['.repeat(20_000), 'x'.repeat(100_000), '{"a":1}{"b":2}')
  .map((text) => typed('application/json', text))

const part = (name: string, text: string, more = '') =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`
const file = '; filename="a\u202egpj.png"\r\nContent-Type: image/png'
const multipart = oddText
  .chain((text) =>
    fc.constantFrom(
      `${part('_payload', text)}--x--`,
      `${part('_payload', '{"alt":"x"}')}${part('file', text, file)}--x--`,
      // Not closed, not begun, without a name, with two names, a part in a part, only an end, ends in the middle of a line.
      part('_payload', text),
      `${text}\r\n--x--`,
      `--x\r\n\r\n${text}\r\n--x--`,
      `--x\r\nContent-Disposition: form-data; name="a"; name="b"\r\n\r\n${text}\r\n--x--`,
      `--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\n${text}\r\n--y--\r\n--x--`,
      '--x--',
      `--x\r\nContent-Disposition: form-d`,
      `--x\r\n${'A: b\r\n'.repeat(3_000)}\r\n--x--`,
      part('a', '1').repeat(2_000),
    ),
  )
  .map((text) => typed('multipart/form-data; boundary=x', text))

const packed = fc
  .constantFrom('{"email":"a@b.nl","password":"x"}', '{', 'x'.repeat(2_000_000), '')
  .chain((text) =>
    fc.constantFrom(
      typed('application/json', gzipSync(text), { 'content-encoding': 'gzip' }),
      typed('application/json', gzipSync(text).subarray(0, 12), { 'content-encoding': 'gzip' }),
      typed('application/x-www-form-urlencoded', gzipSync(text), { 'content-encoding': 'gzip' }),
      typed('application/json', gzipSync(text)),
    ),
  )

const otherType = fc
  .constantFrom(
    ...['', 'x', 'application/json', 'text/plain', 'multipart/form-data', 'multipart/form-data; boundary='],
    ...['application/x-www-form-urlencoded; charset=utf-16', 'application/xml', 'message/rfc822', ';;=;'],
    ...[`multipart/form-data; boundary=${'x'.repeat(3_000)}`, 'application/json; charset=x', 'image/png'],
  )
  .chain((type) => oddText.map((text) => typed(type, text)))
const bytes = fc.uint8Array({ maxLength: 300 }).map((some) => typed('application/octet-stream', some))

/** What is sent along: forms, JSON by the shapes we take, and much that is neither. */
export const oddBody = (stamps: string[]): fc.Arbitrary<OddBody> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(typed('', '')) },
    { weight: 5, arbitrary: formOf(stamps) },
    { weight: 5, arbitrary: jsonBody },
    { weight: 1, arbitrary: brokenJson },
    { weight: 2, arbitrary: multipart },
    { weight: 1, arbitrary: packed },
    { weight: 2, arbitrary: otherType },
    { weight: 1, arbitrary: bytes },
  )
