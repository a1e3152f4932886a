import { stopWords } from '#search/words/stop-words.ts'
import { type FitWord, toFitWord } from '#search/words/word-fit.ts'
import { wordsIn } from '#search/words/words-in.ts'
import { organisationAddress, searchAddress } from '#site/layouts/addresses.ts'
import { nl } from '#site/text/nl.ts'
import type { Area, Theme, Town } from '#site/town.ts'
import type { Suggestion } from './suggestion.ts'

/** Words by which something is known; `said` when they are not its name. `whole` has the little words in it. */
export type Phrase = { words: FitWord[]; whole: string; said: string | null }
/** Something of the town that may be suggested. `text` is what one asks besides. */
export type Entry = {
  kind: Exclude<Suggestion['kind'], 'listing'>
  phrases: Phrase[]
  toSuggestion: (said: string | null, text: string) => Suggestion
}

/** The words that say something, or all when none does. */
export function tellingWords(text: string): FitWord[] {
  const words = wordsIn(text)
  const telling = words.filter((word) => !stopWords.has(word))
  return (telling.length > 0 ? telling : words).map(toFitWord)
}

/** A text as it is compared when it is typed from its beginning. */
export const wholeText = (text: string): string => wordsIn(text).join(' ')

export const toPhrase = (text: string, said: string | null = null): Phrase => ({
  words: tellingWords(text),
  whole: wholeText(text),
  said,
})

const kept = new WeakMap<Town, Entry[]>()

/** All that a town may suggest without asking the index; worked out once for each copy of the town. */
export function townEntries(town: Town): Entry[] {
  const known = kept.get(town)
  if (known) return known
  const entries = [
    ...themeEntries(town),
    ...needEntries(town),
    ...areaEntries(town),
    ...organisationEntries(town),
  ]
  kept.set(town, entries)
  return entries
}

const themeEntries = ({ themes }: Town): Entry[] =>
  themes.map(({ slug, label, everyday, professional, parent }) => ({
    kind: 'theme',
    phrases: [toPhrase(label), ...[...everyday, ...professional].map((said) => toPhrase(said, said))],
    toSuggestion: (said) => ({
      kind: 'theme',
      label,
      detail: said ?? themes.find((theme) => theme.slug === parent)?.label ?? '',
      href: searchAddress({ themes: [slug] }),
    }),
  }))

/** A sentence that is about several themes leads to all of them. */
function needEntries({ themes }: Town): Entry[] {
  const said = themes.flatMap((theme) => theme.needs.map((need) => ({ need, theme })))
  return [...Map.groupBy(said, ({ need }) => need)].map(([need, about]) =>
    needEntry(
      need,
      about.map(({ theme }) => theme),
    ),
  )
}

const needEntry = (need: string, themes: Theme[]): Entry => ({
  kind: 'need',
  phrases: [toPhrase(need)],
  toSuggestion: () => ({
    kind: 'need',
    label: need,
    detail: themes.map(({ label }) => label).join(' · '),
    href: searchAddress({ themes: themes.map(({ slug }) => slug).sort() }),
  }),
})

const areaEntries = ({ areas }: Town): Entry[] =>
  [...areas.values()]
    .filter(({ level }) => level !== 'municipality')
    .map((area) => ({
      kind: 'place',
      phrases: [toPhrase(area.name)],
      toSuggestion: (_, text) => ({
        kind: 'place',
        label: area.name,
        detail: areaDetail(area, areas, text),
        href: searchAddress(
          area.level === 'district'
            ? { text, districts: [area.code] }
            : { text, neighbourhoods: [area.code] },
        ),
      }),
    }))

function areaDetail({ level, parent }: Area, areas: Town['areas'], text: string): string {
  if (text) return nl.suggestions.inPlace(text)
  const around = parent === null ? undefined : areas.get(parent)
  return level === 'district' || !around ? nl.suggestions.district : nl.suggestions.partOf(around.name)
}

const organisationEntries = ({ organisations }: Town): Entry[] =>
  [...organisations.values()].map(({ slug, name }) => ({
    kind: 'organisation',
    phrases: [toPhrase(name)],
    toSuggestion: () => ({ kind: 'organisation', label: name, detail: '', href: organisationAddress(slug) }),
  }))
