import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer, Encoding } from './answer.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
/** Below this the packing costs more than the road. */
const smallest = 1_024
const readable = /^(text\/|application\/(json|problem\+json|manifest\+json|xml)|image\/svg)/

/** Whether packing is worth it: of what is text, and not very short. */
export const isCompressible = ({ headers, body }: Answer): boolean =>
  body.length > smallest && readable.test(headers['Content-Type'] ?? '')

/** The body in this encoding, made once for as long as the answer is kept. */
export async function compress(answer: Answer, encoding: Encoding): Promise<Buffer> {
  return (answer.packed[encoding] ??= await squeeze(answer.body, encoding))
}

const squeeze = (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'gzip'
    ? zip(body, { level: 5 })
    : brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 4,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
