import type { Drawing } from '#site/areas/draw-areas.ts'

/** A fact with a word before it: *Waar* Buurthuis De Brug. */
export type PaperFact = { label: string; text: string }

export type PaperListing = {
  slug: string
  title: string
  summary: string
  /** What must be known first: closed for now, a notice. */
  notices: string[]
  facts: PaperFact[]
  phone: { text: string; href: string; of: string | null } | null
  /** Of its page on the site, whole. */
  address: string
}

export type PaperTime = {
  slug: string
  title: string
  times: string
  where: string
  /** Why it does not go on this time. */
  off: string | null
}
export type PaperDay = { title: string; times: PaperTime[] }
export type PaperTheme = { title: string; anchor: string; listings: PaperListing[] }
export type PaperNumber = { name: string; phone: string; about: string }

/** All that a paper says, in words, before it has a shape. */
export type Paper = {
  /** Of the document: "Wijkkrant Binnenstad". */
  title: string
  /** Above the name: "Wijkkrant". */
  kicker: string
  name: string
  lead: string
  /** Said when it is not all, or perhaps not the newest. */
  notes: string[]
  made: string
  drawing: { drawing: Drawing; alt: string; credit: string } | null
  /** The page with the newest: whole address, and as one types it. */
  page: string
  helpline: PaperNumber | null
  agenda: { title: string; none: string; days: PaperDay[] } | null
  themes: PaperTheme[]
  numbers: PaperNumber[]
  /** `#rrggbb`, to be read on white. */
  accent: string
}
