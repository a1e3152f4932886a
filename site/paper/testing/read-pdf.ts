import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element as an independent reader of PDF sees it. */
export type ReadTag = { role: string; alt: string | null; text: string; page: number; children: ReadTag[] }
export type ReadLink = { page: number; url: string | null; dest: unknown; contents: string; rect: number[] }
export type ReadPdf = {
  title: string
  language: string | null
  metadata: string
  isTagged: boolean
  pages: number
  /** Width and height of the first page, in points. */
  size: [number, number]
  /** The elements of each page, in the order in which they are read. */
  tags: ReadTag[][]
  /** All that stands on a page, also what screen readers do not meet. */
  texts: string[]
  bookmarks: { title: string; items: { title: string }[] }[]
  links: ReadLink[]
  /** Text that is neither in an element nor marked as only there to look at. */
  loose: string[]
}

type Node = { role?: string; alt?: string; children?: Node[]; type?: string; id?: string }
type Item = { str?: string; hasEOL?: boolean; type?: string; id?: string; fontName?: string }

/** Reads a PDF with pdf.js, which has nothing in common with what made it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  const doc = await task.promise
  const pages = await Promise.all(Array.from({ length: doc.numPages }, (_, i) => doc.getPage(i + 1)))
  const read = await Promise.all(pages.map(readPage))
  const first = pages[0]!.getViewport({ scale: 1 })
  const { info, metadata } = await doc.getMetadata()
  // A Map, whatever its types say.
  const marked = (await doc.getMarkInfo()) as unknown as Map<string, boolean> | null
  const made = {
    title: String((info as { Title?: string }).Title),
    language: (info as { Language?: string }).Language ?? null,
    metadata: metadata?.getRaw() ?? '',
    isTagged: marked?.get('Marked') === true,
    pages: doc.numPages,
    size: [first.width, first.height] as [number, number],
    tags: read.map(({ tags }) => tags),
    texts: read.map(({ text }) => text),
    bookmarks: await bookmarksOf(doc),
    links: read.flatMap(({ links }) => links),
    loose: read.flatMap(({ loose }) => loose),
  }
  await task.destroy()
  return made
}

const bookmarksOf = async (doc: PDFDocumentProxy): Promise<ReadPdf['bookmarks']> =>
  (await doc.getOutline()) ?? []

async function readPage(page: PDFPageProxy) {
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const items = content.items as Item[]
  const tree = (await page.getStructTree()) as Node | null
  const texts = textById(items)
  const annotations = (await page.getAnnotations()) as Record<string, unknown>[]
  return {
    tags: (tree?.children ?? []).map((node) => toTag(node, texts, page.pageNumber)),
    text: items.map(({ str = '', hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
    links: annotations.map((one): ReadLink => ({
      page: page.pageNumber,
      url: (one.url as string) ?? null,
      dest: one.dest,
      contents: ((one.contentsObj as { str?: string })?.str ?? '') as string,
      rect: one.rect as number[],
    })),
    loose: looseIn(items),
  }
}

/** The text of each piece of marked content, by its number. */
function textById(items: Item[]): Map<string, string> {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const { type, id, str = '', hasEOL } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id)
    else if (type === 'endMarkedContent') open.pop()
    else if (open.at(-1)) texts.set(open.at(-1)!, (texts.get(open.at(-1)!) ?? '') + str + (hasEOL ? ' ' : ''))
  }
  return texts
}

function looseIn(items: Item[]): string[] {
  let depth = 0
  return items.flatMap(({ type, str = '' }) => {
    if (type?.startsWith('beginMarkedContent')) depth++
    else if (type === 'endMarkedContent') depth--
    return depth === 0 && str.trim() ? [str] : []
  })
}

function toTag(node: Node, texts: Map<string, string>, page: number): ReadTag {
  const children = (node.children ?? []).filter(({ role }) => role)
  const read = children.map((child) => toTag(child, texts, page))
  const own = (node.children ?? []).map((child) =>
    child.role ? read[children.indexOf(child)]!.text : (texts.get(child.id ?? '') ?? ''),
  )
  const text = own.join(' ').replace(/\s+/g, ' ').trim()
  return { role: node.role ?? '', alt: node.alt ?? null, text, page, children: read }
}

/** All elements of this kind, in the order in which they are read. */
export function allOf(pdf: ReadPdf, role: string): ReadTag[] {
  const inside = (tag: ReadTag): ReadTag[] => [
    ...(tag.role === role ? [tag] : []),
    ...tag.children.flatMap(inside),
  ]
  return pdf.tags.flat().flatMap(inside)
}
