import { type Markup, markup } from '#site/layouts/markup.ts'
import { nl } from '#site/text/nl.ts'
import { frameAddressOf, framePage, type ListingLink, listingLinkFor } from './frame-addresses.ts'
import { formatLook } from './widget-address.ts'
import type { WidgetChoices, WidgetLook } from './widget-choices.ts'

/** Any tag; what stands in quotation marks may hold anything. */
const tags = /<(\/?[a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi

type Around = { choices: WidgetChoices; site: string }

/**
 * Keeps everything in a page in its frame, where our other pages may not come: searching and leafing stay in it in the same
 * look, a listing opens where the host wants, all else opens in a new window and says so.
 *
 * @param html as we make it ourselves: well-formed, without links in links
 * @param around.site our origin, for addresses that leave the frame
 */
export function keepInFrame(html: string, around: Around): string {
  let isLeaving = false
  return html.replace(tags, (whole, name: string, tag: string) => {
    if (name === 'form') return toForm(whole, tag, around)
    if (name === '/a') return (isLeaving ? told : '') + whole
    if (name !== 'a') return whole
    const link = leadTo(read(tag, 'href'), around)
    isLeaving = link?.target === '_blank'
    return link ? toLink(tag, link) : whole
  })
}

const told = markup`<span class="sk-hidden"> ${nl.widget.newWindow}</span>`.html

function toLink(tag: string, { href, target }: ListingLink): string {
  const rest = without(tag, target === '_blank' ? ['href', 'target', 'rel'] : ['href', 'target'])
  const rel =
    target === '_blank' && attribute('rel', [read(tag, 'rel'), 'noopener'].filter(Boolean).join(' '))
  const where = target && attribute('target', target)
  return `<a${rest}${markup`${attribute('href', href)}${where}${rel}`.html}>`
}

/** Where a link leads in the frame; undefined when it may stay as it is. */
function leadTo(href: string | undefined, { choices, site }: Around): ListingLink | undefined {
  if (href === undefined || href.startsWith('#')) return undefined
  const url = URL.parse(href, site)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const { pathname, search, origin, hash } = url
  if (origin !== site) return { href, target: '_blank' }
  if (pathname.startsWith('/widget/')) return undefined
  const inside = insideLook(pathname, choices.look)
  if (inside) return { href: frameAddressOf(search, inside) + hash, target: null }
  const [, slug] = /^\/aanbod\/([^/]+)$/.exec(pathname) ?? []
  if (slug && !hash) return listingLinkFor(decodeURIComponent(slug), choices, site)
  return { href: url.href, target: '_blank' }
}

/** What shows the words of this page in the frame. */
function insideLook(path: string, look: WidgetLook): WidgetLook | undefined {
  if (path === '/agenda') return { ...look, form: 'agenda' }
  if (path === '/zoeken') return look.form === 'agenda' ? { ...look, form: 'list' } : look
  return undefined
}

function toForm(whole: string, tag: string, { choices }: Around): string {
  const look = insideLook(read(tag, 'action') ?? '', choices.look)
  if (!look) return whole
  const fields = [...formatLook(look)].map(
    ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`,
  )
  return `<form${without(tag, ['action'])} action="${framePage}">${markup`${fields}`.html}`
}

const attribute = (name: string, value: string): Markup => markup` ${name}="${value}"`

const pattern = (name: string) => new RegExp(`\\s${name}\\s*=\\s*("([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')

function read(tag: string, name: string): string | undefined {
  const found = pattern(name).exec(tag)
  return found ? toText(found[2] ?? found[3] ?? found[4] ?? '') : undefined
}

const without = (tag: string, names: string[]) =>
  names.reduce((left, name) => left.replace(pattern(name), ''), tag)

const toText = (value: string) =>
  value
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
