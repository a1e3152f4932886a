import { handleEndpoints } from 'payload'
import type { Cast, Person } from '../cast.ts'
import { picture } from '../cast.ts'
import type { Answer } from './question.ts'

export type RestAnswer = Answer & { text: string; headers: Headers }

/** The real router of the REST API, the one that Next's routes call. */
export async function rest(
  { payload, token, key }: Pick<Cast, 'payload' | 'token' | 'key'>,
  person: Person,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<RestAnswer> {
  const isForm = body instanceof FormData || body instanceof URLSearchParams
  const said = body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }
  const request = new Request(`${payload.config.serverURL}/api${path}`, {
    method,
    headers: {
      ...(token[person] ? { authorization: `JWT ${token[person]}` } : {}),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...said,
  })
  const config = Promise.resolve(payload.config)
  const response = await handleEndpoints({ config, payloadInstanceCacheKey: key, request })
  const text = await response.text()
  return { status: response.status, body: parsed(text), text, headers: response.headers }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

type File = { name?: string; content?: Buffer; type?: string }

export async function formOf(data: object, { name, content, type }: File = {}): Promise<FormData> {
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  const bytes = new Uint8Array(content ?? (await picture()))
  form.append('file', new Blob([bytes], { type: type ?? 'image/png' }), name ?? 'tante-annie.png')
  return form
}
