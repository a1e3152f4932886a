import type { Block, Colour, Tag } from './block.ts'
import type { PaperLook } from './paper-look.ts'
import { bold, setRule, setText } from './set-text.ts'

/** The heading of a section: a line across the column and its name, with an entry in the bookmarks. */
export function setHeading(
  title: string,
  anchor: string,
  within: Tag,
  width: number,
  { sizes }: PaperLook,
  accent: Colour,
): Block {
  const tag: Tag = { name: 'H2', within, bookmark: { title, level: 1 } }
  const size = sizes.section
  return {
    pieces: [
      setRule(width, size * 0.12, 0, size * 0.2, accent),
      ...setText([bold(title)], tag, width, { size, leading: 1.15, colour: accent, after: size * 0.15 }),
    ],
    gap: size * 1.4,
    isHeading: true,
    anchor,
  }
}
