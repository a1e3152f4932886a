import type { Page } from '#site/town.ts'

const longest = 160

/** The first paragraph, as far as it fits under a link elsewhere; undefined when there is none. */
export function pageSummary({ body }: Page): string | undefined {
  const first = body.find((block) => block.is === 'paragraph')
  const text = first?.runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  if (!text) return undefined
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))}…`
}
