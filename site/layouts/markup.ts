import { escapeHtml } from './escape-html.ts'

/** HTML that may stand in a page as it is. Only `markup` makes it. */
export class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}

export type Piece = Markup | string | number | null | undefined | false | Piece[]

/**
 * Writes HTML at once, for what stands on a page by the dozen: a component for each piece costs more than all the
 * rest of the page. What is filled in is text and is escaped, unless `markup` made it; nothing and `false` leave no
 * trace.
 */
export function markup(parts: TemplateStringsArray, ...filled: Piece[]): Markup {
  let html = parts[0]!
  for (let i = 0; i < filled.length; i++) html += write(filled[i]) + parts[i + 1]!
  return new Markup(html)
}

function write(piece: Piece): string {
  if (typeof piece === 'string') return escapeHtml(piece)
  if (piece instanceof Markup) return piece.html
  if (Array.isArray(piece)) return piece.map(write).join('')
  return typeof piece === 'number' ? String(piece) : ''
}
