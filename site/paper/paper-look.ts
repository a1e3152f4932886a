import type { Frame } from './flow.ts'
import type { PaperForm } from './paper-form.ts'

const mm = (count: number) => (count * 72) / 25.4

/** Sizes of letters in points. */
export type Sizes = {
  name: number
  section: number
  title: number
  text: number
  small: number
  /** From line to line, for one point of size. */
  leading: number
}

/** How a form of the paper looks: one page of it, before it is laid on a sheet. */
export type PaperLook = {
  page: { width: number; height: number }
  margin: { side: number; top: number; foot: number }
  /** For listings; front and back have one column. */
  columns: number
  contentColumns: number
  gutter: number
  sizes: Sizes
  qr: number
  isBooklet: boolean
}

const a4 = { width: mm(210), height: mm(297) }
const a5 = { width: mm(148.5), height: mm(210) }

/** Of large print nothing is smaller than 18 points. */
export const paperLooks: Record<PaperForm, PaperLook> = {
  a4: {
    page: a4,
    margin: { side: mm(16), top: mm(15), foot: mm(19) },
    columns: 2,
    contentColumns: 2,
    gutter: mm(8),
    sizes: { name: 40, section: 19, title: 11.5, text: 9.75, small: 8.75, leading: 1.3 },
    qr: mm(15),
    isBooklet: false,
  },
  boekje: {
    page: a5,
    margin: { side: mm(13), top: mm(12), foot: mm(16) },
    columns: 1,
    contentColumns: 2,
    gutter: mm(6),
    sizes: { name: 30, section: 17, title: 11.5, text: 9.75, small: 8.75, leading: 1.3 },
    qr: mm(15),
    isBooklet: true,
  },
  groot: {
    page: a4,
    margin: { side: mm(17), top: mm(16), foot: mm(24) },
    columns: 1,
    contentColumns: 1,
    gutter: 0,
    sizes: { name: 48, section: 28, title: 21, text: 18, small: 18, leading: 1.35 },
    qr: mm(24),
    isBooklet: false,
  },
}

/** Where text stands on a page of this look. */
export const frameOf = ({ page, margin, gutter }: PaperLook, columns: number): Frame => ({
  left: margin.side,
  top: margin.top,
  width: page.width - margin.side * 2,
  height: page.height - margin.top - margin.foot,
  columns,
  gutter,
})
