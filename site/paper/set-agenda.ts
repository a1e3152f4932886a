import { nl } from '#site/text/nl.ts'
import type { Block, Mark, Piece, Tag } from './block.ts'
import { giveWay } from './give-way.ts'
import type { Paper, PaperDay, PaperTime } from './paper.ts'
import type { PaperLook } from './paper-look.ts'
import { widthOf } from './paper-fonts.ts'
import { setHeading } from './set-heading.ts'
import { anchorOf } from './set-listing.ts'
import { bodyStyle, bold, lineColour, plain, setRule, setText, softInk } from './set-text.ts'

export const agendaAnchor = 'deze-week'

/** The week, day by day, each line with the page on which the rest stands. */
export async function setAgenda(paper: Paper, root: Tag, width: number, look: PaperLook): Promise<Block[]> {
  const { agenda, accent } = paper
  if (!agenda) return []
  const section: Tag = { name: 'Sect', within: root }
  const heading = setHeading(agenda.title, agendaAnchor, section, width, look, accent)
  const none = setText([plain(agenda.none)], { name: 'P', within: section }, width, bodyStyle(look))
  if (agenda.days.length === 0) return [heading, { pieces: none, gap: look.sizes.text, isHeading: false }]
  const turn = giveWay()
  const blocks = [heading]
  for (const day of agenda.days) {
    blocks.push(...setDay(day, section, width, look))
    await turn()
  }
  return blocks
}

function setDay({ title, times }: PaperDay, section: Tag, width: number, look: PaperLook): Block[] {
  const { sizes } = look
  const day: Tag = { name: 'Sect', within: section }
  const heading: Tag = { name: 'H3', within: day, bookmark: { title, level: 2 } }
  const list: Tag = { name: 'L', within: day }
  const titled: Block = {
    pieces: setText([bold(title)], heading, width, { size: sizes.title, leading: 1.25 }),
    gap: sizes.title * 1.1,
    isHeading: true,
  }
  return [titled, ...times.map((time) => setTime(time, list, width, look))]
}

/** "10.00 – 12.00 Koffie in de buurt … blz. 7", and where it is, or why it does not go on. */
function setTime(time: PaperTime, list: Tag, width: number, look: PaperLook): Block {
  const { text, small } = look.sizes
  const body: Tag = { name: 'LBody', within: { name: 'LI', within: list } }
  const link: Tag = {
    name: 'Link',
    within: body,
    href: `#${anchorOf(time.slug)}`,
    alt: nl.paper.inPaper(time.title),
  }
  const hours = widthOf('00.00 – 00.00 ', 'latin/bold', text) + text * 0.5
  const room = width - widthOf(`${nl.paper.page} 888`, 'latin/regular', small) - text
  const style = { ...bodyStyle(look), indent: hours }
  const about = [
    ...setText([plain(time.where)], body, width, { ...style, colour: softInk }),
    ...(time.off ? setText([bold(time.off)], body, width, style) : []),
  ]
  const titled = setText([bold(time.title)], link, room, style)
  const [when] = setText([bold(time.times)], body, hours, bodyStyle(look))
  return {
    pieces: [
      setRule(width, 0.5, text * 0.3, text * 0.25, lineColour),
      ...besideHours(titled, when, link, time, width, small),
      ...about,
    ],
    gap: 0,
    isHeading: false,
  }
}

/** On the first line of the title stand the hours before it and the number of the page behind it. */
function besideHours(
  [first, ...others]: Piece[],
  hours: Piece | undefined,
  link: Tag,
  { slug }: PaperTime,
  width: number,
  size: number,
): Piece[] {
  const title = first?.inked[0]?.marks[0]
  if (!first || title?.is !== 'text') return hours ? [hours] : []
  const number: Mark = { is: 'pageNumber', of: anchorOf(slug), x: width, y: title.y, size, colour: softInk }
  return [{ ...first, inked: [...(hours?.inked ?? []), { tag: link, marks: [title, number] }] }, ...others]
}
