import type { Tag } from './block.ts'

type Element = PDFKit.PDFStructureElement & { dictionary?: unknown }
type Place = { x: number; y: number; width: number; height: number }
/** With the page on which it was last written: pdfkit takes a link to be on the page it is at when its element closes. */
type Open = { tag: Tag; element: Element; page: PDFKit.PDFPage }

/**
 * Writes what is drawn into the tree that screen readers follow. Elements open when something in them is drawn and close
 * when something outside is: so everything must come in the order in which it is read.
 */
export class TagWriter {
  private readonly open: Open[] = []
  private chapter: PDFKit.PDFOutline | null = null
  private readonly doc: PDFKit.PDFDocument

  constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc
  }

  /** Draws in this element, on the page that the document is at; without one it is for the eye only. */
  write(tag: Tag | null, place: Place, draw: () => void): void {
    const { doc } = this
    if (!tag) return this.mark(() => doc.markContent('Artifact', { type: 'Layout' }), draw)
    const element = this.enter(tag, place)
    let content: PDFKit.PDFStructureContent | undefined
    this.mark(() => (content = doc.markStructureContent(tag.name)), draw)
    element.add(content!)
    const target = this.open.findLast(({ tag }) => tag.href)
    if (target) this.link(target.tag, target.element, place)
    for (const one of this.open) one.page = doc.page
  }

  /** Closes all that is open. */
  end(): void {
    this.closeTo(0)
  }

  private closeTo(depth: number): void {
    const { page } = this.doc
    while (this.open.length > depth) {
      const last = this.open.pop()!
      this.doc.page = last.page
      last.element.end()
    }
    this.doc.page = page
  }

  private mark(begin: () => void, draw: () => void): void {
    this.doc.save()
    begin()
    draw()
    this.doc.endMarkedContent()
    this.doc.restore()
  }

  private enter(tag: Tag, place: Place): Element {
    const wanted = [...chain(tag)]
    const shared = this.open.findIndex(({ tag }, i) => tag !== wanted[i])
    if (shared !== -1) this.closeTo(shared)
    for (const next of wanted.slice(this.open.length)) this.openOne(next, place)
    return this.open.at(-1)!.element
  }

  private openOne(tag: Tag, place: Place): void {
    const { doc } = this
    const box: [number, number, number, number] = [
      place.x,
      place.y,
      place.x + place.width,
      place.y + place.height,
    ]
    const options = { ...(tag.alt && { alt: tag.alt }), ...(tag.name === 'Figure' && { bbox: box }) }
    const element = doc.struct(tag.name, options) as Element
    const above = this.open.at(-1)
    if (above) above.element.add(element)
    else doc.addStructure(element)
    if (tag.bookmark) this.bookmark(tag.bookmark, place)
    this.open.push({ tag, element, page: doc.page })
  }

  private bookmark({ title, level }: NonNullable<Tag['bookmark']>, { y }: Place): void {
    // pdfkit counts `left` from the right: this is 0.
    const options = { fit: false, top: y, left: this.doc.page.width, zoom: 0 } as { expanded?: boolean }
    const above = level === 2 && this.chapter ? this.chapter : this.doc.outline
    const made = above.addItem(title, options)
    if (level === 1) this.chapter = made
  }

  private link({ href, alt }: Tag, element: Element, { x, y, width, height }: Place): void {
    // Of pdfkit's own making: it writes a String object as text and a plain string as a name.
    const contents = new String(alt ?? href) as string
    const options = { structParent: element, Contents: contents } as PDFKit.Mixins.AnnotationOption
    if (href!.startsWith('#')) this.doc.goTo(x, y, width, height, href!.slice(1), options)
    else this.doc.link(x, y, width, height, href!, options)
  }
}

/** From the outermost element to this one. */
function chain(tag: Tag): Tag[] {
  return tag.within ? [...chain(tag.within), tag] : [tag]
}
