import { contentTypeOf } from './content-type-of.ts'

export type Encoding = 'br' | 'gzip'

/** What goes back over the wire. An answer that is kept keeps its compressed forms with it. */
export type Answer = {
  status: number
  headers: Record<string, string>
  body: Buffer
  packed: Partial<Record<Encoding, Buffer>>
}

/** An answer from a text or its bytes; `kind` is a file's ending: `html`, `json`. */
export const toAnswer = (
  status: number,
  kind: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Answer => ({
  status,
  headers: { 'Content-Type': contentTypeOf(kind), ...headers },
  body: typeof body === 'string' ? Buffer.from(body) : body,
  packed: {},
})
