import type { PageBlock, PageRun } from '#search/town-document.ts'
import { type Markup, markup } from '#site/layouts/markup.ts'

/** The text of a page of the town as HTML. It is made of blocks, never of HTML that someone else wrote. */
export const pageBlocks = (blocks: PageBlock[]): Markup => markup`${blocks.map(toBlock)}`

function toBlock(block: PageBlock): Markup {
  if (block.is === 'paragraph') return markup`<p>${toText(block.runs)}</p>`
  if (block.is === 'heading') return toHeading(block.level, toText(block.runs))
  const items = block.items.map((runs) => markup`<li>${toText(runs)}</li>`)
  return block.ordered ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`
}

/** The title of the page is the first heading, so these begin at the second. */
function toHeading(level: number, text: Markup): Markup {
  if (level <= 2) return markup`<h2>${text}</h2>`
  return level === 3 ? markup`<h3>${text}</h3>` : markup`<h4>${text}</h4>`
}

/** Runs that lead to the same place are one link: who hears the page should not hear it in pieces. */
function toText(runs: PageRun[]): Markup {
  const pieces: { href: string | null; runs: PageRun[] }[] = []
  for (const run of runs) {
    const last = pieces.at(-1)
    if (last && last.href === run.href) last.runs.push(run)
    else pieces.push({ href: run.href, runs: [run] })
  }
  return markup`${pieces.map(({ href, runs: some }) => {
    const text = markup`${some.map(toRun)}`
    return href !== null && isSafe(href) ? markup`<a href="${href}">${text}</a>` : text
  })}`
}

/** The cms lets no other through either; what a page leads to is not left to one lock. */
const isSafe = (href: string) => /^(https?:|mailto:|tel:|\/(?![/\\]))/i.test(href)

function toRun({ text, bold, italic }: PageRun): Markup {
  const lines = text.split('\n')
  const broken = markup`${lines.map((line, i) => (i === 0 ? line : markup`<br>${line}`))}`
  const strong = bold ? markup`<strong>${broken}</strong>` : broken
  return italic ? markup`<em>${strong}</em>` : strong
}
