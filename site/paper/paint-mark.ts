import { nl } from '#site/text/nl.ts'
import type { Mark } from './block.ts'
import { openFont, type FontName, widthOf } from './paper-fonts.ts'
import { qrOperators } from './qr-operators.ts'
import type { Fragment } from './set-lines.ts'

type Corner = { x: number; y: number }

/** Draws one mark; `corner` is where its piece begins. */
export function paintMark(
  doc: PDFKit.PDFDocument,
  mark: Mark,
  corner: Corner,
  anchors: Map<string, number>,
): void {
  const [x, y] = [corner.x + mark.x, corner.y + mark.y]
  switch (mark.is) {
    case 'text':
      for (const part of mark.line.fragments) paintFragment(doc, part, { ...mark, x: x + part.x, y })
      return
    case 'pageNumber':
      return paintPageNumber(doc, mark, { x, y }, anchors)
    case 'rule':
      return void doc.rect(x, y, mark.width, mark.height).fill(mark.colour)
    case 'frame':
      return void doc.lineWidth(1.2).roundedRect(x, y, mark.width, mark.height, 6).stroke(mark.colour)
    case 'clip':
      return void doc.rect(x, y, mark.width, mark.height).clip()
    case 'qr':
      return paintQr(doc, mark.address, x, y, mark.size)
    case 'path':
      return paintPath(doc, mark, x, y)
  }
}

/** Arabic letters change with their neighbours: what they say goes along as text. */
function paintFragment(doc: PDFKit.PDFDocument, { text, font }: Fragment, look: TextLook): void {
  if (!font.startsWith('arabic/')) return paintText(doc, text, font, look)
  doc.markContent('Span', { actual: text })
  paintText(doc, text, font, look)
  doc.endMarkedContent()
}

type TextLook = { x: number; y: number; size: number; colour: string }

/** Text on its line, in one font. */
export function paintText(doc: PDFKit.PDFDocument, text: string, font: FontName, look: TextLook): void {
  doc.font(openFont(font) as unknown as PDFKit.Mixins.PDFFontSource, font, look.size)
  // What is set may be wider than the rest of the page by a hair; it is never broken here.
  doc.fillColor(look.colour).text(text, look.x, look.y, { lineBreak: false, baseline: 'alphabetic' })
}

function paintPageNumber(
  doc: PDFKit.PDFDocument,
  { of, size, colour }: Extract<Mark, { is: 'pageNumber' }>,
  { x, y }: Corner,
  anchors: Map<string, number>,
): void {
  const page = anchors.get(of)
  if (page === undefined) return
  const text = `${nl.paper.page} ${page + 1}`
  paintText(doc, text, 'latin/regular', { x: x - widthOf(text, 'latin/regular', size), y, size, colour })
}

function paintQr(doc: PDFKit.PDFDocument, address: string, x: number, y: number, size: number): void {
  const qr = qrOperators(address)
  if (!qr) return
  const { size: squares, operators } = qr
  doc
    .save()
    .translate(x, y)
    .scale(size / squares)
    .fillColor('#000000')
  doc.addContent(operators)
  doc.restore()
}

function paintPath(doc: PDFKit.PDFDocument, mark: Extract<Mark, { is: 'path' }>, x: number, y: number): void {
  const { d, scale, fill, stroke, thickness } = mark
  doc
    .save()
    .translate(x, y)
    .scale(scale)
    .lineWidth(thickness / scale)
    .lineJoin('round')
    .path(d)
  if (fill && stroke) doc.fillAndStroke(fill, stroke, 'even-odd')
  else if (fill) doc.fill(fill, 'even-odd')
  else if (stroke) doc.stroke(stroke)
  doc.restore()
}
