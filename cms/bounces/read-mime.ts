/** A part of a mail: its headers in small letters, unfolded, and what stands in it, decoded. */
export type Part = { headers: Map<string, string>; body: string; parts: Part[] }

/** Deeper than a mail within a mail nothing of ours is told. */
const deepest = 6

/**
 * Reads a mail as far as one needs to understand a report about another mail: headers and parts (RFC 2045). Never throws;
 * what is broken or cut off is read as far as it goes.
 */
export function readMime(raw: string, depth = 0): Part {
  const text = raw.replace(/\r\n/g, '\n')
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n')
  const headers = readHeaders(end < 0 ? text : text.slice(0, end))
  const body = end < 0 ? '' : text.slice(end).replace(/^\n+/, '')
  const boundary = /boundary="?([^";\n]+)"?/i.exec(headers.get('content-type') ?? '')?.[1]?.trim()
  const parts =
    boundary && depth < deepest ? splitAt(body, boundary).map((one) => readMime(one, depth + 1)) : []
  return { headers, body: decode(body, headers.get('content-transfer-encoding') ?? ''), parts }
}

/** Lines as `Name: value`, also those that go on; of the same name all, one per line. */
export function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of text.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (!name) continue
    const key = name.toLowerCase()
    headers.set(key, [headers.get(key), value!.trim()].filter(Boolean).join('\n'))
  }
  return headers
}

/** What stands between the lines of the boundary. */
function splitAt(body: string, boundary: string): string[] {
  const parts: string[] = []
  let lines: string[] | null = null
  for (const line of body.split('\n')) {
    const isEnd = line.trimEnd() === `--${boundary}--`
    if (!isEnd && line.trimEnd() !== `--${boundary}`) {
      lines?.push(line)
      continue
    }
    if (lines) parts.push(lines.join('\n'))
    lines = isEnd ? null : []
    if (isEnd) return parts
  }
  return lines ? [...parts, lines.join('\n')] : parts
}

function decode(body: string, encoding: string): string {
  const how = encoding.trim().toLowerCase()
  if (how === 'base64') return Buffer.from(body, 'base64').toString('utf8').replace(/\r\n/g, '\n')
  if (how !== 'quoted-printable') return body
  return body
    .replace(/=\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
