import type { ContactKind } from './contact-kinds.ts'

const ways: [begin: RegExp, kind: ContactKind][] = [
  [/^tel:/i, 'called'],
  [/^mailto:/i, 'mailed'],
  [/^https:\/\/wa\.me\//i, 'chatted'],
  [/^https?:/i, 'visited'],
]

/** How one gets in touch by this address; undefined for a page of our own (`own` is its origin) or anything else. */
export function contactKindOf(href: string, own: string): ContactKind | undefined {
  if (href.startsWith(`${own}/`)) return undefined
  return ways.find(([begin]) => begin.test(href))?.[1]
}
