import { nl } from '#site/text/nl.ts'
import { type Block, heightOf, type Mark, type Piece, type Tag } from './block.ts'
import type { Frame } from './flow.ts'
import type { Paper } from './paper.ts'
import { widthOf } from './paper-fonts.ts'
import type { PaperLook } from './paper-look.ts'
import { agendaAnchor } from './set-agenda.ts'
import { setDrawing } from './set-drawing.ts'
import { bodyStyle, bold, lineColour, plain, setRule, setText, softInk, type TextStyle } from './set-text.ts'
import { telephoneLink } from '#site/listing/contact-links.ts'

/** The front page: whose paper it is, how old, where the newest is, whom to call and what is in it. */
export function setFront(paper: Paper, root: Tag, { width, height }: Frame, look: PaperLook): Block[] {
  const section: Tag = { name: 'Sect', within: root }
  const block = (pieces: Piece[], gap: number): Block => ({ pieces, gap, isHeading: false })
  const name = block(setName(paper, section, width, look), 0)
  const reach = setReach(paper, section, width, look)
  const contents = setContents(paper, section, width, look)
  const heightOfAll = (blocks: Block[]) => blocks.reduce((sum, one) => sum + one.gap + heightOf(one), 0)
  // Contents that do not fit have a page of their own, and the drawing has their room.
  const isLong = heightOfAll([name, reach, ...contents]) > height
  const room = height - heightOfAll(isLong ? [name, reach] : [name, reach, ...contents])
  const drawing = paper.drawing && setDrawing(paper.drawing, section, { width, height: room }, look)
  return [
    name,
    ...(drawing ? [drawing] : []),
    reach,
    ...contents.map((one, i) => (i === 0 && isLong ? { ...one, isOnTop: true } : one)),
  ]
}

function setName(paper: Paper, section: Tag, width: number, look: PaperLook): Piece[] {
  const { sizes } = look
  const paragraph = (): Tag => ({ name: 'P', within: section })
  const title: Tag = { name: 'H1', within: section, bookmark: { title: paper.name, level: 1 } }
  const size = fitting(paper.name, width, sizes.name, sizes.section)
  const lead: TextStyle = { size: Math.max(sizes.text * 1.25, sizes.title), leading: 1.3 }
  return [
    setRule(width, sizes.name * 0.12, 0, sizes.name * 0.2, paper.accent),
    ...setText([bold(paper.kicker)], paragraph(), width, {
      size: sizes.title * 1.15,
      leading: 1.2,
      colour: paper.accent,
    }),
    ...setText([bold(paper.name)], title, width, { size, leading: 1.08, after: size * 0.12 }),
    ...setText([plain(paper.lead)], paragraph(), width, lead),
    ...setText([plain(paper.made)], paragraph(), width, { ...lead, after: sizes.text * 0.5 }),
    ...paper.notes.flatMap((note) =>
      setText([bold(note)], paragraph(), width, { ...lead, after: sizes.text * 0.3 }),
    ),
  ]
}

/** A long name in smaller letters, until its longest word fits. */
function fitting(name: string, width: number, largest: number, smallest: number): number {
  const lines = (size: number) => widthOf(name, 'latin/bold', size) / width
  let size = largest
  while (size > smallest && (longestWord(name, size) > width || lines(size) > 2.5)) size -= 1
  return size
}
const longestWord = (name: string, size: number) =>
  Math.max(...name.split(/\s+/).map((word) => widthOf(word, 'latin/bold', size)))

/** A frame with the number to call and the way to the newest. */
function setReach(paper: Paper, section: Tag, width: number, look: PaperLook): Block {
  const { sizes } = look
  const pad = sizes.text
  const qr = look.qr * 1.25
  const style = { ...bodyStyle(look), indent: pad }
  const room = width - qr - pad * 3
  const pieces = [
    ...(paper.helpline ? setCall(paper.helpline, section, room, look, pad) : []),
    ...setText([bold(nl.paper.newest)], { name: 'P', within: section }, room + pad, {
      ...style,
      size: sizes.title,
    }),
    ...setText([plain(nl.paper.scan)], { name: 'P', within: section }, room + pad, style),
    ...setText(
      [plain(paper.page.replace(/^https?:\/\//, ''))],
      { name: 'Link', within: { name: 'P', within: section }, href: paper.page, alt: paper.page },
      room + pad,
      style,
    ),
  ]
  const height =
    Math.max(
      pieces.reduce((sum, piece) => sum + piece.height, 0),
      qr,
    ) +
    pad * 1.6
  const frame: Mark = { is: 'frame', x: 0, y: 0, width, height, colour: paper.accent }
  const top: Piece = { height: pad * 0.8, inked: [{ tag: null, marks: [frame] }] }
  const link: Tag = { name: 'Link', within: section, alt: paper.page, href: paper.page }
  const figure: Tag = { name: 'Figure', within: link, alt: nl.paper.qrNewest }
  const mark: Mark = { is: 'qr', x: width - qr - pad, y: (height - qr) / 2, size: qr, address: paper.page }
  return {
    pieces: [top, ...pieces],
    gap: sizes.text * 1.4,
    isHeading: false,
    beside: { height, inked: [{ tag: figure, marks: [mark] }] },
  }
}

function setCall(
  { phone, about }: NonNullable<Paper['helpline']>,
  section: Tag,
  room: number,
  look: PaperLook,
  pad: number,
) {
  const { sizes } = look
  const style = { ...bodyStyle(look), indent: pad }
  const link: Tag = {
    name: 'Link',
    within: { name: 'P', within: section },
    href: telephoneLink(phone),
    alt: nl.paper.toNumber(phone),
  }
  return [
    ...setText([bold(nl.paper.call)], { name: 'P', within: section }, room + pad, {
      ...style,
      size: sizes.title,
    }),
    ...setText([bold(phone.replaceAll(' ', '\u00a0'))], link, room + pad, {
      ...style,
      size: sizes.section,
      leading: 1.2,
    }),
    ...setText([plain(about)], { name: 'P', within: section }, room + pad, {
      ...style,
      after: sizes.text * 0.8,
    }),
  ]
}

/** What is in it, and on which page. */
function setContents(paper: Paper, section: Tag, width: number, look: PaperLook): Block[] {
  const { sizes, contentColumns: columns, gutter } = look
  const entries = [
    ...(paper.agenda ? [{ title: paper.agenda.title, anchor: agendaAnchor }] : []),
    ...paper.themes,
  ]
  if (entries.length === 0) return []
  const heading: Tag = { name: 'H2', within: section }
  const list: Tag = { name: 'L', within: section }
  const titled = setText([bold(nl.paper.contents)], heading, width, {
    size: sizes.title * 1.15,
    leading: 1.25,
    colour: paper.accent,
  })
  const room = (width - gutter * (columns - 1)) / columns
  const lines = entries.map(({ title, anchor }) => setEntry(title, anchor, list, room, look))
  const head: Block = { pieces: titled, gap: sizes.text * 1.6, isHeading: true }
  if (columns === 1) return [head, ...lines.map((pieces) => ({ pieces, gap: 0, isHeading: false }))]
  return [head, { pieces: [besideEachOther(lines, columns, room + gutter)], gap: 0, isHeading: false }]
}

/** Entries in columns as one piece, read column after column. */
function besideEachOther(entries: Piece[][], columns: number, step: number): Piece {
  const rows = Math.ceil(entries.length / columns)
  const stacked = Array.from({ length: columns }, (_, i) => entries.slice(i * rows, (i + 1) * rows).flat())
  const heights = stacked.map((pieces) => pieces.reduce((sum, { height }) => sum + height, 0))
  const inked = stacked.flatMap((pieces, i) => {
    let y = 0
    return pieces.flatMap((piece) => {
      const at = y
      y += piece.height
      return piece.inked.map(({ tag, marks }) => ({
        tag,
        marks: marks.map((mark) => ({ ...mark, x: mark.x + i * step, y: mark.y + at })),
      }))
    })
  })
  return { height: Math.max(...heights), inked }
}

function setEntry(title: string, anchor: string, list: Tag, width: number, look: PaperLook): Piece[] {
  const { sizes } = look
  const tag: Tag = {
    name: 'Link',
    within: { name: 'LBody', within: { name: 'LI', within: list } },
    href: `#${anchor}`,
    alt: nl.paper.inPaper(title),
  }
  const [first, ...others] = setText([plain(title)], tag, width - sizes.text * 4, bodyStyle(look))
  const text = first?.inked[0]?.marks[0]
  if (!first || text?.is !== 'text') return []
  const number: Mark = {
    is: 'pageNumber',
    of: anchor,
    x: width,
    y: text.y,
    size: sizes.text,
    colour: softInk,
  }
  const rule = setRule(width, 0.5, sizes.text * 0.15, sizes.text * 0.1, lineColour)
  return [rule, { ...first, inked: [{ tag, marks: [text, number] }] }, ...others]
}
