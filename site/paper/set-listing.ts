import { nl } from '#site/text/nl.ts'
import type { Block, Piece, Tag } from './block.ts'
import type { PaperListing } from './paper.ts'
import type { PaperLook } from './paper-look.ts'
import { bodyStyle, bold, plain, setText } from './set-text.ts'

export const anchorOf = (slug: string): string => `stuk-${slug}`

/** One listing: text on the left, the way to its page on the right, never apart. */
export function setListing(listing: PaperListing, within: Tag, width: number, look: PaperLook): Block {
  const { title, summary, notices, facts, phone, slug } = listing
  const { sizes, qr } = look
  const room = width - qr - sizes.text
  const own: Tag = { name: 'Sect', within }
  const heading: Tag = { name: 'H3', within: own }
  const style = bodyStyle(look)
  const paragraph = (): Tag => ({ name: 'P', within: own })
  const pieces: Piece[] = [
    ...setText([bold(title)], heading, room, { size: sizes.title, leading: 1.2, after: sizes.text * 0.15 }),
    ...setText([plain(summary)], paragraph(), room, { ...style, after: sizes.text * 0.3 }),
    ...notices.flatMap((notice) => setText([bold(notice)], paragraph(), room, style)),
    ...facts.flatMap(({ label, text }) =>
      setText([bold(`${label}: `), plain(text)], paragraph(), room, style),
    ),
    ...setPhone(phone, own, room, look),
  ]
  return {
    pieces,
    gap: sizes.text * 1.5,
    isHeading: false,
    beside: setQr(listing, own, width - qr, look),
    anchor: anchorOf(slug),
  }
}

function setPhone(phone: PaperListing['phone'], own: Tag, room: number, look: PaperLook): Piece[] {
  if (!phone) return []
  const paragraph: Tag = { name: 'P', within: own }
  const { text, href, of } = phone
  const link: Tag = { name: 'Link', within: paragraph, href, alt: nl.paper.toNumber(text) }
  // A number is not to be broken: it is read digit by digit.
  const runs = [
    bold(`${nl.paper.phone} ${unbroken(text)}`),
    ...(of ? [plain(` ${nl.paper.phoneOf(of)}`)] : []),
  ]
  return setText(runs, link, room, bodyStyle(look))
}

const unbroken = (phone: string) => phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')

function setQr({ title, address }: PaperListing, own: Tag, x: number, { qr }: PaperLook): Piece {
  const link: Tag = { name: 'Link', within: own, alt: nl.paper.toPage(title), href: address }
  const figure: Tag = { name: 'Figure', within: link, alt: nl.paper.qr(title) }
  return { height: qr, inked: [{ tag: figure, marks: [{ is: 'qr', x, y: 0, size: qr, address }] }] }
}
