import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** All that a reader of PDF finds in it: text, what is read instead of it, titles, addresses and properties. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const doc = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise
  const said: unknown[] = [await doc.getMetadata(), await doc.getOutline()]
  for (let n = 1; n <= doc.numPages; n++) {
    const page = await doc.getPage(n)
    const { items } = await page.getTextContent()
    said.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    said.push(await page.getStructTree(), await page.getAnnotations())
  }
  await doc.loadingTask.destroy()
  return said.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join('\n')
}
