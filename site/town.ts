import type { Point } from '#search/geo/point.ts'
import type { OfType, TownDocument } from '#search/town-document.ts'
import { type Needs, toNeeds } from '#search/words/need-phrases.ts'
import { type QuestionLexicon, toLexicon } from '#search/words/question-lexicon.ts'

export type Organisation = OfType<'organisation'>
export type Area = OfType<'area'>
export type Theme = OfType<'theme'>
export type Page = OfType<'page'>
export type SavedWidget = OfType<'widget'>
export type Municipality = OfType<'municipality'>

/** The town around the listings, looked up by what the address bar says. */
export type Town = {
  municipality: Municipality | undefined
  organisations: Map<string, Organisation>
  areas: Map<string, Area>
  themes: Theme[]
  audiences: OfType<'audience'>[]
  lifeDomains: OfType<'lifeDomain'>[]
  pages: Map<string, Page>
  /** What hosts saved, by id. */
  widgets: Map<string, SavedWidget>
  centreOf: (areaCode: string) => Point | undefined
  /** What a sentence may be about, and what its words may mean here. */
  needs: Needs
  lexicon: QuestionLexicon
}

const inOrder = (a: { order: number; label: string }, b: { order: number; label: string }) =>
  a.order - b.order || a.label.localeCompare(b.label, 'nl')

/** Documents of the town index in, a directory out. */
export function toTown(documents: TownDocument[]): Town {
  const all = <T extends TownDocument['type']>(type: T) =>
    documents.filter((document): document is OfType<T> => document.type === type)
  const areas = new Map(all('area').map((area) => [area.code, area]))
  return {
    municipality: all('municipality')[0],
    organisations: new Map(all('organisation').map((organisation) => [organisation.slug, organisation])),
    areas,
    themes: all('theme').sort(inOrder),
    audiences: all('audience').sort(inOrder),
    lifeDomains: all('lifeDomain').sort(inOrder),
    widgets: new Map(all('widget').map((widget) => [widget.id, widget])),
    pages: new Map(all('page').map((page) => [page.slug, page])),
    centreOf: (code) => areas.get(code)?.centre,
    needs: toNeeds(documents),
    lexicon: toLexicon(documents),
  }
}
