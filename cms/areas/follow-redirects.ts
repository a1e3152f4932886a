const most = 3

/** Follows at most three redirects, and only to https or to the host that sent us: an import may not be led inside. */
export async function followRedirects(
  start: URL,
  get: typeof fetch,
  signal: AbortSignal,
): Promise<{ response: Response; url: URL }> {
  let url = start
  for (let hops = 0; hops <= most; hops++) {
    const response = await get(url, {
      redirect: 'manual',
      signal,
      headers: { accept: 'application/geo+json' },
    })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || !location) return { response, url }
    await response.body?.cancel()
    url = allowed(location, url)
  }
  throw new Error(`${start.host} stuurde meer dan ${most} keer door naar een ander adres.`)
}

function allowed(location: string, from: URL): URL {
  const to = URL.parse(location, from)
  if (to && (to.protocol === 'https:' || (to.host === from.host && to.protocol === from.protocol))) return to
  throw new Error(`${from.host} stuurde door naar ${location}; dat is geen https en een andere host.`)
}
