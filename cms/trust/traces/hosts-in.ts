import { plainText } from './plain-text.ts'
import { siteOf } from './site-of.ts'

/** Without "https://" or "www." a name counts as a web address only with one of these behind it. */
const endings =
  'nl|com|org|net|eu|be|de|info|nu|online|site|amsterdam|frl|app|io|me|ly|link|shop|xyz|top|ru|cn'
/** A host and all in front of it is never longer, but in a trick. */
const longest = 300
const label = '[\\p{L}\\p{M}\\d_-]+'
const beginning = new RegExp(
  `https?:[/\\\\]*(?<said>[^\\s/\\\\?#<>]{1,${longest}})|(?<![@\\p{L}\\p{M}\\d._-])(?<bare>(?:www\\.(?:${label}\\.)+${label}|(?:${label}\\.)+(?:${endings}))(?![\\p{L}\\d@-]))`,
  'giu',
)
/** Where a host ends that stands in a sentence. */
const host = /^[^,;:()[\]{}|!'"*]+/
const port = /(?::\d+)?/y
const path = /[^\s<>"]{0,500}/y
const firstPart = /(?:\/[^\s/?#<>"']*)?/y

/**
 * The web sites that a text leads to, as one would compare them: `example.org`, and `facebook.com/koffie` where many
 * have a page. Mail addresses are none. The text may be one web address; then it leads where a browser would go.
 */
export function hostsIn(text: string): string[] {
  return [...new Set([...ofAddress(text), ...inSentences(plainText(text))])]
}

function ofAddress(text: string): string[] {
  const url = /^\s*https?:\S+\s*$/i.test(text) ? URL.parse(text) : null
  return url ? [siteOf(url)] : []
}

function inSentences(text: string): string[] {
  const found: string[] = []
  const sought = new RegExp(beginning)
  for (let match = sought.exec(text); match; match = sought.exec(text)) {
    const { said = '', bare } = match.groups!
    const authority = bare?.replace(/^[-_]+/, '') ?? said.slice(said.lastIndexOf('@') + 1)
    const name = host.exec(authority)?.[0] ?? authority
    const nameEnd = sought.lastIndex - authority.length + name.length
    const end = nameEnd + stretchAt(port, text, nameEnd).length
    found.push(siteAt(name, stretchAt(path, text, end)))
    if (isMore(authority.slice(name.length)) || said.length === longest) found.push(siteAt(authority, ''))
    sought.lastIndex = Math.max(end + stretchAt(firstPart, text, end).length, match.index + 1)
  }
  return found
}

/** Some browsers go on where a sentence would end: to "a.nl,b.example". */
const isMore = (rest: string) => /[\p{L}\d_-]\.[\p{L}\d]/u.test(rest)

function siteAt(name: string, behind: string): string {
  const bare = name.replace(/[-_.]+$/, '')
  const url = URL.parse(
    `https://${bare}${/^[/\\?#]/.test(behind) ? behind.replace(/[).,;:!?'\]}]+$/, '') : ''}`,
  )
  return url ? siteOf(url) : bare.toLowerCase()
}

function stretchAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0] ?? ''
}
