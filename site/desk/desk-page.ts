import { Markup, markup, type Piece } from '#site/layouts/markup.ts'
import { pageQr } from '#site/listing/page-qr.ts'
import { nlDesk } from '#site/text/nl-desk.ts'
import { placeParameter, toDesk } from './desk-address.ts'

type Desk = { /** Of the site. */ origin: string; place: string }

const attributes = `((?:[^>"']|"[^"]*"|'[^']*')*)`
const anchors = new RegExp(`<a\\b${attributes}>([\\s\\S]*?)</a>`, 'g')
const forms = new RegExp(`<form\\b${attributes}>`, 'g')

/**
 * A page of the site as a desk shows it: links go to the same page at the desk, what leads elsewhere (telephone, mail,
 * other sites) is text with a QR code to take along, and the rest is text. It is done to the page as a whole, so that no
 * component can be forgotten.
 *
 * @param html a page of our own making: every attribute in quotes, no link in a link
 */
export function deskPage(html: string, desk: Desk): string {
  const taken = new Set<string>()
  return html
    .replace(anchors, (whole: string, about: string, inner: string) => {
      const href = attribute(about, 'href')
      return href === undefined ? whole : deskLink({ whole, about, inner, href }, desk, taken)
    })
    .replace(forms, (_: string, about: string) => deskForm(about, desk))
}

type Link = { whole: string; about: string; inner: string; href: string }

function deskLink({ whole, about, inner, href }: Link, { origin, place }: Desk, taken: Set<string>): string {
  if (href.startsWith('#')) return whole
  const url = URL.parse(href, origin)
  if (url?.origin !== origin) return awayAsText(href, inner, taken)
  const address = toDesk(url.pathname + url.search + url.hash, place)
  if (address === undefined) return `<span class="sk-desk-text">${inner}</span>`
  return `<a${about.replace(/\shref="[^"]*"/, markup` href="${address}"`.html)}>${inner}</a>`
}

/** Once on a page: the second time it is text only. */
function awayAsText(href: string, inner: string, taken: Set<string>): string {
  const said = inWords(href)
  const text = new Markup(inner)
  const isSaid = squeezed(inner.replace(/<[^>]*>/g, '')).includes(squeezed(said))
  const more: Piece = !isSaid && said && markup` <strong>${said}</strong>`
  const isNew = !taken.has(href)
  taken.add(href)
  const words = markup`<span class="sk-desk-away__text">${text}${more}</span>`
  return markup`<span class="sk-desk-away">${words}${isNew && qrOf(href, said)}</span>`.html
}

/** A number may be written with spaces and hyphens, and is the same. */
const squeezed = (text: string) => text.replace(/[\s()-]|&nbsp;/g, '').toLowerCase()

function qrOf(href: string, said: string): Markup | null {
  const qr = pageQr(href)
  if (!qr) return null
  const { size, path } = qr
  return markup`<svg class="sk-desk-away__qr" viewBox="0 0 ${size} ${size}" width="112" height="112" shape-rendering="crispEdges" role="img" aria-label="${nlDesk.qrOf(said)}"><path d="${path}"></path></svg>`
}

/** An address as one reads it out: a number, a mail address, a site. */
function inWords(href: string): string {
  if (/^tel:/.test(href)) return href.slice(4)
  if (/^mailto:/.test(href)) return decodeURIComponent(href.slice(7).replace(/\?.*/, ''))
  const url = URL.parse(href)
  return url ? (url.host + url.pathname).replace(/^www\.|\/$/g, '') : ''
}

/** Forms ask a question of the desk; any other leads to its start. */
function deskForm(about: string, { place }: Desk): string {
  const action = toDesk(attribute(about, 'action') ?? '', '') ?? '/balie'
  const rest = about.replace(/\s(action|method)="[^"]*"/g, '')
  const here: Piece = place && markup`<input type="hidden" name="${placeParameter}" value="${place}" />`
  return `<form${rest}${markup` action="${action}" method="get">${here}`.html}`
}

function attribute(about: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(about)?.[1]
  return found?.replace(/&(amp|#38|quot|#34|#39|lt|gt);/g, (_, sign: string) => signs[sign]!)
}

const signs: Record<string, string> = {
  amp: '&',
  '#38': '&',
  quot: '"',
  '#34': '"',
  '#39': "'",
  lt: '<',
  gt: '>',
}
