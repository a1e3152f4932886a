import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

export type HostPage = {
  body: string
  head?: string
  /** Of the html element: `dir="rtl"`. */
  attributes?: string
  headers?: Record<string, string>
}

/** The site of a library: on another site than ours, with pages as its makers made them and with whatever rules they have. */
export async function openHostSite() {
  const pages = new Map<string, HostPage>()
  const server = createServer((req, res) => {
    const page = pages.get(req.url!.split('?')[0]!)
    if (!page) return void res.writeHead(404).end()
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers })
    res.end(toHtml(page))
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  // Another name than that of our site, so that to a browser they have nothing to do with each other.
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    url,
    /** Puts a page on the site and says where. */
    put(page: HostPage): string {
      const path = `/pagina-${pages.size + 1}`
      pages.set(path, page)
      return url + path
    },
    close: () => void server.close().closeAllConnections(),
  }
}

const toHtml = ({ body, head = '', attributes = 'lang="nl"' }: HostPage) => `<!doctype html>
<html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>De bibliotheek</title>${head}</head><body><main><h1>De bibliotheek</h1>
<p><a href="#voor" id="voor">Voor de kaart</a></p>${body}<p><a href="#na" id="na">Na de kaart</a></p></main></body></html>`
