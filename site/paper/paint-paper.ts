import PDFDocument from 'pdfkit'
import { nl } from '#site/text/nl.ts'
import { areaOf } from './area-of.ts'
import { bookletSides } from './booklet-sides.ts'
import { giveWay } from './give-way.ts'
import type { Paper } from './paper.ts'
import type { PaperLook } from './paper-look.ts'
import { paintFurniture } from './paint-furniture.ts'
import { paintMark } from './paint-mark.ts'
import type { SetPaper } from './set-paper.ts'
import { TagWriter } from './tag-writer.ts'

/** Where a page of the paper is on the sheets: which side, and how far from its left. */
export type Spot = { side: number; left: number }

/**
 * Draws a paper as a tagged PDF. It gives way to others every few milliseconds.
 *
 * @param now becomes the date of the file
 */
export async function paintPaper(set: SetPaper, paper: Paper, look: PaperLook, now: Date): Promise<Buffer> {
  const doc = openDocument(paper, look, now)
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(Buffer.from(chunk)))
  const ended = new Promise<void>((resolve, reject) => doc.once('end', resolve).once('error', reject))
  const spots = addSides(doc, set.pages, look)
  const goTo = (page: number) => {
    const { side, left } = spots[page]!
    doc.switchToPage(side)
    return left
  }
  const tags = new TagWriter(doc)
  const turn = giveWay()
  for (const placed of set.placed) {
    const left = goTo(placed.page)
    for (const { tag, marks } of placed.piece.inked) {
      const corner = { x: left + placed.x, y: placed.y }
      const { x, y, ...size } = areaOf(marks)
      tags.write(tag, { x: corner.x + x, y: corner.y + y, ...size }, () =>
        marks.forEach((mark) => paintMark(doc, mark, corner, set.anchors)),
      )
    }
    await turn()
  }
  tags.end()
  for (let page = 1; page < set.pages; page++)
    if (!set.blanks.has(page)) paintFurniture(doc, paper, look, { page, left: goTo(page) })
  for (const [anchor, page] of set.anchors) {
    goTo(page)
    doc.addNamedDestination(anchor, 'Fit')
  }
  await closePages(doc, turn)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

/** As `end` does for all pages at once; packing one takes a few milliseconds. */
async function closePages(doc: PDFKit.PDFDocument, turn: () => Promise<void>): Promise<void> {
  const buffer = doc as unknown as {
    _pageBuffer: PDFKit.PDFPage[]
    endPageMarkings(page: PDFKit.PDFPage): void
  }
  for (const page of buffer._pageBuffer.splice(0)) {
    buffer.endPageMarkings(page)
    page.end()
    await turn()
  }
}

function openDocument(paper: Paper, look: PaperLook, now: Date): PDFKit.PDFDocument {
  const { width, height } = look.page
  // Their metadata are XML and pdfkit does not escape them.
  const title = paper.title.replace(/&/g, '+').replace(/[<>]/g, '')
  const options = {
    size: look.isBooklet ? [width * 2, height] : [width, height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: 'nl-NL',
    // None to begin with: one that is opened without a name is opened again each time it is asked for.
    font: null,
    info: { Title: title, Creator: nl.site.name, CreationDate: now },
  }
  return new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions)
}

/** Adds the sides of the sheets, and says where each page of the paper is. */
function addSides(doc: PDFKit.PDFDocument, pages: number, { page, isBooklet }: PaperLook): Spot[] {
  const spots: Spot[] = []
  const sides = isBooklet
    ? bookletSides(pages)
    : Array.from({ length: pages }, (_, i) => ({ left: i + 1, right: null }))
  for (const [side, { left, right }] of sides.entries()) {
    doc.addPage()
    if (left) spots[left - 1] = { side, left: 0 }
    if (right) spots[right - 1] = { side, left: page.width }
  }
  return spots
}
