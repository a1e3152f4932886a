import type { Door } from '#site/door.ts'
import { toEmbeddable } from './embeddable.ts'
import { readOembed } from './read-oembed.ts'
import { cacheAge, oembedXml, writeOembed } from './write-oembed.ts'

type Asked = { params: URLSearchParams; door: Pick<Door, 'town' | 'get'>; site: string }

/**
 * Answers a consumer of oEmbed: 404 for what is not ours or not there, 501 for another format than JSON or XML, 400 for what
 * cannot be read.
 *
 * @throws SearchUnavailable when the index does not answer
 */
export async function answerOembed({ params, door, site }: Asked): Promise<Response> {
  const asked = readOembed(params)
  if ('status' in asked) return refuse(asked.status, asked.why)
  const { url, format } = asked
  // Whoever still has a link from before https means the same page.
  if (url.host !== new URL(site).host) return refuse(404, 'not a page of this site')
  const town = await door.town()
  const found = isReadable(url.pathname) ? await toEmbeddable(url, { town, get: door.get }) : null
  if (!found) return refuse(404, 'no such page')
  const answer = writeOembed(found, { ...asked, site, place: town.municipality?.name ?? '' })
  const [type, body] =
    format === 'xml' ? ['text/xml', oembedXml(answer)] : ['application/json', JSON.stringify(answer)]
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': `public, max-age=${cacheAge}`,
      'Access-Control-Allow-Origin': '*',
    },
  })
}

function isReadable(path: string): boolean {
  try {
    return Boolean(decodeURIComponent(path))
  } catch {
    return false
  }
}

const refuse = (status: number, why: string) =>
  new Response(`${why}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    },
  })
