import type { Tag } from './block.ts'
import { blanksBeforeBack } from './booklet-sides.ts'
import { columnWidth, flow, type Placed } from './flow.ts'
import type { Paper } from './paper.ts'
import { frameOf, type PaperLook } from './paper-look.ts'
import { setAgenda } from './set-agenda.ts'
import { setBack } from './set-back.ts'
import { setFront } from './set-front.ts'
import { setThemes } from './set-themes.ts'

/** A paper with every line on its place, in the order in which it is read. */
export type SetPaper = {
  placed: Placed[]
  /** The page of each anchor, counted from 0. */
  anchors: Map<string, number>
  pages: number
  /** Pages with nothing on them, so that a booklet ends with its back. */
  blanks: Set<number>
}

/** Lays out a paper: front, week, themes and back, each beginning on a page of its own but week and themes. */
export async function setPaper(paper: Paper, look: PaperLook): Promise<SetPaper> {
  const root: Tag = { name: 'Document', within: null }
  const [wide, inColumns] = [frameOf(look, 1), frameOf(look, look.columns)]
  const column = columnWidth(inColumns)
  const front = flow(setFront(paper, root, wide, look), wide, 0)
  const inside = [
    ...(await setAgenda(paper, root, column, look)),
    ...(await setThemes(paper, root, column, look)),
  ]
  const body = flow(inside, inColumns, front.pages)
  const last = front.pages + body.pages
  const back = setBack(paper, root, wide.width, look)
  const backPages = flow(back, wide, last).pages
  const blank = look.isBooklet ? blanksBeforeBack(last + backPages) : 0
  const placedBack = flow(back, wide, last + blank)
  return {
    placed: [...front.placed, ...body.placed, ...placedBack.placed],
    anchors: new Map([...front.anchors, ...body.anchors, ...placedBack.anchors]),
    pages: last + blank + backPages,
    blanks: new Set(Array.from({ length: blank }, (_, i) => last + i)),
  }
}
