import type { SanitizedConfig } from 'payload'
import { inject } from 'vitest'
import { logIn } from '../cms-visitor.ts'
import { fillHostile, hostileText, over, without } from './hostile-texts.ts'

type Visitor = Awaited<ReturnType<typeof logIn>>
type Doc = Record<string, unknown> & { id: string; slug: string }
type Fault = { path?: string }

export type Attempt = { collection: string; filled: number; refused: string[]; doc: Doc }

/** The config of the cms, for its fields; it connects to nothing. */
export async function cmsConfig(): Promise<SanitizedConfig> {
  Object.assign(process.env, {
    DATABASE_URL: process.env.DATABASE_URL ?? 'postgres://nobody@127.0.0.1:9/nothing',
    MEILI_URL: 'http://127.0.0.1:9',
    MEILI_MASTER_KEY: 'x'.repeat(32),
    PAYLOAD_SECRET: 'for-tests-only-'.padEnd(40, '0'),
  })
  const { default: config } = await import('#cms/payload.config.ts')
  return config
}

/** Saves a row with hostile words in every field that takes them. What is refused by a field is left out, and told. */
export async function saveHostile(
  who: Visitor,
  config: SanitizedConfig,
  collection: string,
  given: object,
  file?: () => Promise<{ bytes: Uint8Array; token: string }>,
): Promise<Attempt> {
  const { fields } = config.collections.find(({ slug }) => slug === collection)!
  const { data: hostile, paths } = fillHostile(fields)
  let data = over(hostile, given as Record<string, unknown>)
  const refused: string[] = []
  for (let n = 0; n < 30; n++) {
    const { status, body } = await post(who, collection, data, file)
    if (status === 201)
      return { collection, filled: paths.length - refused.length, refused, doc: body.doc as Doc }
    const faults = ((body.errors as { data?: { errors?: Fault[] } }[])?.[0]?.data?.errors ?? []).flatMap(
      ({ path }) => path ?? [],
    )
    if (status !== 400 || faults.length === 0)
      throw new Error(`${collection}: ${status} ${JSON.stringify(body)}`)
    for (const path of faults) data = without(data, path)
    refused.push(...faults)
  }
  throw new Error(`${collection}: ${refused.join()}`)
}

async function post(
  who: Visitor,
  collection: string,
  data: object,
  file?: Parameters<typeof saveHostile>[4],
) {
  if (!file) return who.ask('POST', `/${collection}`, data)
  const { bytes, token } = await file()
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  form.append(
    'file',
    new Blob([new Uint8Array(bytes)], { type: 'image/png' }),
    `"><img src=x onerror=__xss=1>.png`,
  )
  const headers = { authorization: `JWT ${token}` }
  const answer = await fetch(`${inject('cmsUrl')}/api/${collection}`, { method: 'POST', body: form, headers })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

/** What a resident fills in, by the form of the site, hostile in every field. Gives the status of the answer. */
export async function sendForm(address: string, over: Record<string, string> = {}): Promise<number> {
  const site = inject('siteUrl')
  const html = await (await fetch(site + address)).text()
  const form = /<form[^>]*sk-help__form[\s\S]*?<\/form>/.exec(html)![0]
  const stamp = /name="stamp" value="([^"]+)"/.exec(form)![1]!
  const names = Array.from(form.matchAll(/name="([^"]+)"/g), ([, name]) => name!)
  const words = Object.fromEntries(
    names
      .filter((name) => !['stamp', 'answer', 'adresregel'].includes(name))
      .map((name) => [
        name,
        hostileText(
          name,
          Number(new RegExp(`name="${name}"[^>]*maxlength="(\\d+)"`).exec(form)?.[1] ?? 1_000),
        ),
      ]),
  )
  // Nobody fills in a form in less.
  await new Promise((resolve) => setTimeout(resolve, 2_100))
  const body = new URLSearchParams({ ...words, ...over, stamp, answer: '' })
  // Limits are by network; walks come from one machine.
  const network = `198.18.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`
  const headers = { origin: site, 'sec-fetch-site': 'same-origin', 'x-forwarded-for': network }
  const { status } = await fetch(site + address, { method: 'POST', body, headers, redirect: 'manual' })
  return status
}
