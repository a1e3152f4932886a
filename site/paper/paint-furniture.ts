import { nl } from '#site/text/nl.ts'
import { paintText } from './paint-mark.ts'
import { widthOf } from './paper-fonts.ts'
import type { Paper } from './paper.ts'
import type { PaperLook } from './paper-look.ts'
import { setLines } from './set-lines.ts'
import { lineColour, softInk } from './set-text.ts'

/** The foot of a page: whose paper, how old, whom to call and the number of the page. No screen reader meets it. */
export function paintFurniture(
  doc: PDFKit.PDFDocument,
  paper: Paper,
  { page, margin, sizes }: PaperLook,
  at: { page: number; left: number },
): void {
  const [left, right] = [at.left + margin.side, at.left + page.width - margin.side]
  const y = page.height - margin.foot + sizes.small * 2
  const number = `${nl.paper.page} ${at.page + 1}`
  const numberWidth = widthOf(number, 'latin/bold', sizes.small)
  const look = { y, size: sizes.small, colour: softInk }
  doc.markContent('Artifact', { type: 'Pagination' })
  doc.rect(left, y - sizes.small * 1.3, right - left, 0.5).fill(lineColour)
  const room = right - left - numberWidth - sizes.small
  const [line] = setLines([{ text: footOf(paper, room, sizes.small) }], room, sizes.small)
  for (const part of line?.fragments ?? [])
    paintText(doc, part.text, part.font, { ...look, x: left + part.x })
  paintText(doc, number, 'latin/bold', { ...look, x: right - numberWidth })
  doc.endMarkedContent()
}

/** As much as there is room for on one line. */
function footOf({ title, made, helpline }: Paper, room: number, size: number): string {
  const call = helpline ? [nl.paper.toNumber(helpline.phone.replaceAll(' ', '\u00a0'))] : []
  const date = made.replace(/\.$/, '')
  const choices = [[title, date, ...call], [title, ...call], [date, ...call], call].map((parts) =>
    parts.join('  ·  '),
  )
  return choices.find((text) => widthOf(text, 'latin/regular', size) <= room) ?? ''
}
