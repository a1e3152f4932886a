import { telephoneLink } from '#site/listing/contact-links.ts'
import { nl } from '#site/text/nl.ts'
import type { Block, Piece, Tag } from './block.ts'
import type { Paper, PaperNumber } from './paper.ts'
import type { PaperLook } from './paper-look.ts'
import { setHeading } from './set-heading.ts'
import { bodyStyle, bold, plain, setText } from './set-text.ts'

/** The back page: whom to call, and what to do when something is wrong. */
export function setBack(paper: Paper, root: Tag, width: number, look: PaperLook): Block[] {
  const { sizes } = look
  const section: Tag = { name: 'Sect', within: root }
  const everyone = [...(paper.helpline ? [paper.helpline] : []), ...paper.numbers]
  const wrong =
    paper.themes.length > 0
      ? setText(
          [bold(`${nl.paper.wrong} `), plain(nl.paper.wrongMore)],
          { name: 'P', within: section },
          width,
          bodyStyle(look),
        )
      : []
  return [
    setHeading(nl.paper.numbers, 'bellen', section, width, look, paper.accent),
    ...everyone.map((number): Block => ({
      pieces: setNumber(number, section, width, look),
      gap: sizes.text,
      isHeading: false,
    })),
    ...(wrong.length > 0 ? [{ pieces: wrong, gap: sizes.text * 2, isHeading: false }] : []),
  ]
}

function setNumber(
  { name, phone, about }: PaperNumber,
  section: Tag,
  width: number,
  look: PaperLook,
): Piece[] {
  const own: Tag = { name: 'Sect', within: section }
  const { sizes } = look
  const link: Tag = {
    name: 'Link',
    within: { name: 'P', within: own },
    href: telephoneLink(phone),
    alt: nl.paper.toNumber(phone),
  }
  return [
    ...setText([bold(name)], { name: 'H3', within: own }, width, { size: sizes.title, leading: 1.25 }),
    // 112 is called what one dials.
    ...(name === phone
      ? []
      : setText([bold(phone.replaceAll(' ', '\u00a0'))], link, width, { size: sizes.title, leading: 1.25 })),
    ...setText([plain(about)], { name: 'P', within: own }, width, bodyStyle(look)),
  ]
}
