import type { Pool } from 'undici'

/** @throws when it is anything but a yes */
export async function getJson<T>(site: Pool, path: string): Promise<T> {
  const { statusCode, body } = await site.request({ path, method: 'GET' })
  if (statusCode === 200) return (await body.json()) as T
  throw new Error(`${statusCode} ${path}: ${(await body.text()).slice(0, 300)}`)
}
