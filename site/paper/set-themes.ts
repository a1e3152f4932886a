import type { Block, Tag } from './block.ts'
import { giveWay } from './give-way.ts'
import type { Paper } from './paper.ts'
import type { PaperLook } from './paper-look.ts'
import { setHeading } from './set-heading.ts'
import { setListing } from './set-listing.ts'

/** The listings by theme. */
export async function setThemes(paper: Paper, root: Tag, width: number, look: PaperLook): Promise<Block[]> {
  const turn = giveWay()
  const blocks: Block[] = []
  for (const { title, anchor, listings } of paper.themes) {
    const section: Tag = { name: 'Sect', within: root }
    blocks.push(setHeading(title, anchor, section, width, look, paper.accent))
    for (const listing of listings) {
      blocks.push(setListing(listing, section, width, look))
      await turn()
    }
  }
  return blocks
}
