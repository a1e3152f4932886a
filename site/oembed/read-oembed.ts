/** What a consumer of oEmbed asks. */
export type OembedQuestion = {
  url: URL
  format: 'json' | 'xml'
  maxWidth: number
  maxHeight: number
}

/** How a question is refused: 400 when it cannot be read, 501 for a format that nobody has. */
export type OembedRefusal = { status: 400 | 501; why: string }

const isCount = (given: string) => /^[1-9]\d{0,5}$/.test(given)

/** Reads the question as the specification has it; a limit that is not given is no limit. */
export function readOembed(params: URLSearchParams): OembedQuestion | OembedRefusal {
  const given = (name: string) => params.get(name)?.trim() ?? ''
  const format = given('format') || 'json'
  if (format !== 'json' && format !== 'xml') return { status: 501, why: 'format: json or xml' }
  const url = URL.parse(given('url'))
  if (!url || !/^https?:$/.test(url.protocol)) return { status: 400, why: 'url: the address of a page' }
  const wrong = ['maxwidth', 'maxheight'].find((name) => given(name) !== '' && !isCount(given(name)))
  if (wrong) return { status: 400, why: `${wrong}: a number of pixels` }
  const most = (name: string) => Number(given(name)) || Infinity
  return { url, format, maxWidth: most('maxwidth'), maxHeight: most('maxheight') }
}
