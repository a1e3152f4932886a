import type { PageBlock, PageRun } from '#search/town-document.ts'
import type { Page } from '../payload-types.ts'

/** Nodes of the editor, as far as we know them; what is not named here is not shown. */
type Node = {
  type: string
  tag?: string
  listType?: string
  text?: string
  format?: number | string
  fields?: { url?: string }
  children?: Node[]
}

const bold = 1
const italic = 2

/** A link that may be followed from a public page, or null. */
export function safeHref(raw: string | undefined): string | null {
  if (!raw) return null
  if (raw.startsWith('/') && !raw.startsWith('//') && !raw.includes('\\')) return raw
  const url = URL.parse(raw)
  return url && ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : null
}

function toRuns(nodes: Node[] | undefined, href: string | null = null): PageRun[] {
  return (nodes ?? []).flatMap((node): PageRun[] => {
    if (node.type === 'link' || node.type === 'autolink')
      return toRuns(node.children, safeHref(node.fields?.url))
    if (node.type === 'linebreak') return [{ text: '\n', bold: false, italic: false, href }]
    if (node.type !== 'text') return []
    const format = typeof node.format === 'number' ? node.format : 0
    return [{ text: node.text ?? '', bold: (format & bold) > 0, italic: (format & italic) > 0, href }]
  })
}

function toBlock(node: Node): PageBlock[] {
  if (node.type === 'heading') {
    const level = Math.min(4, Math.max(2, Number(node.tag?.slice(1)) || 2))
    return [{ is: 'heading', level, runs: toRuns(node.children) }]
  }
  if (node.type === 'list')
    return [
      {
        is: 'list',
        ordered: node.listType === 'number',
        items: (node.children ?? []).map((item) => toRuns(item.children)),
      },
    ]
  const runs = toRuns(node.children)
  return node.type === 'paragraph' && runs.length > 0 ? [{ is: 'paragraph', runs }] : []
}

/** The editor's tree in, plain blocks out: no HTML is ever stored or passed on. */
export const toPageBlocks = (body: Page['body'] | undefined): PageBlock[] =>
  ((body?.root.children ?? []) as unknown as Node[]).flatMap(toBlock)
