import type { Block, Tag } from './block.ts'
import type { Paper } from './paper.ts'
import type { PaperLook } from './paper-look.ts'
import { setHeading } from './set-heading.ts'
import { setListing } from './set-listing.ts'

/** The listings by theme. */
export const setThemes = (paper: Paper, root: Tag, width: number, look: PaperLook): Block[] =>
  paper.themes.flatMap(({ title, anchor, listings }) => {
    const section: Tag = { name: 'Sect', within: root }
    return [
      setHeading(title, anchor, section, width, look, paper.accent),
      ...listings.map((listing) => setListing(listing, section, width, look)),
    ]
  })
