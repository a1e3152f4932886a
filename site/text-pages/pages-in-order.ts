import type { Page, Town } from '#site/town.ts'

/** The pages that every town has, in the order in which people look for them; then what else the town wrote. */
const first = ['over', 'toegankelijkheid', 'privacy']
const rank = ({ slug }: Page) => (first.includes(slug) ? first.indexOf(slug) : first.length)

/** The town's own pages, for at the foot of every page. */
export const pagesInOrder = ({ pages }: Pick<Town, 'pages'>): Page[] =>
  [...pages.values()].sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'nl'))
