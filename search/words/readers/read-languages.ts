import { spokenLanguages } from '../../vocabulary.ts'
import { fold } from '../fold.ts'
import { type Change, type Line, type Reader, reader } from './reader.ts'

/** The languages that may be asked for. Dutch is not: nearly all is in Dutch, and who asks for it wants to learn it. */
type Tag = Exclude<(typeof spokenLanguages)[number], 'nl'>

/** How Dutch calls them. */
const inDutch: Record<Tag, string> = {
  en: 'engels',
  ar: 'arabisch',
  tr: 'turks',
  pl: 'pools',
  uk: 'oekraiens',
  ru: 'russisch',
  fa: 'farsi,perzisch,dari',
  ti: 'tigrinya,tigrynia,tigrigna',
  so: 'somalisch,somali',
  fr: 'frans',
  es: 'spaans',
  de: 'duits',
  zh: 'chinees,mandarijn,kantonees',
  pt: 'portugees',
  ro: 'roemeens',
  bg: 'bulgaars',
  ber: 'berbers,tamazight,riffijns,tarifit',
  pap: 'papiaments,papiamentu,papiamento',
  dse: 'gebarentaal,nederlandse gebarentaal,ngt',
}

/** "In my language", in that language itself. */
const inItself: Partial<Record<Tag, string>> = {
  en: 'in english,english speaking,speak english',
  ar: 'بالعربية,بالعربي,باللغة العربية',
  tr: 'türkçe,türkçe olarak',
  pl: 'po polsku',
  uk: 'українською,українською мовою',
  ru: 'порусски,на русском,російською',
  fa: 'به فارسی',
  fr: 'en français',
  es: 'en español',
  de: 'auf deutsch',
  pt: 'em português',
  ro: 'în română,in limba romana',
  bg: 'на български',
}

/** The name of a language alone: a wish when it is all that was typed, a word when there is more. */
const alone: Partial<Record<Tag, string>> = {
  en: 'english',
  ar: 'العربية',
  tr: 'türkçe',
  pl: 'polski',
  uk: 'українська',
}

const toTags = (table: Partial<Record<Tag, string>>) =>
  new Map(
    Object.entries(table).flatMap(([tag, list]) =>
      list.split(',').map((name) => [fold(name), tag as Tag] as const),
    ),
  )
const anyOf = (tags: Map<string, Tag>) => [...tags.keys()].sort((a, b) => b.length - a.length).join('|')

const dutch = toTags(inDutch)
const name = `(${anyOf(dutch)})`
const speak = '(?:spreekt?|spreken|praat|praten)'
const asDutchSays = [
  `in (?:het )?${name}(?: (?:of|en) (?:in )?(?:het )?${name})?`,
  `${name} ?(?:sprekende?|talige?)`,
  `(?:die|dat) ${name} ${speak}`,
  `(?:die|dat|ik|wij|we|ze|hij) ${speak} (?:alleen |een beetje |wel )*${name}`,
]

/** Words that say one wants to learn the language, so that it is not the language of the lesson. */
const learning =
  /(?:^| )(?:ogren\p{L}*|kurs\p{L}*|ders\p{L}*|learn\p{L}*|lessons?|class(?:es)?|course)(?: |$)/u
const unlessLearning = (line: Line, change: Change) => (learning.test(line.text) ? undefined : change)

const bare = toTags(alone)
const own = toTags(inItself)

export const readLanguages: Reader[] = [
  ...asDutchSays.map((source) =>
    reader(source, ([, ...names]) => ({
      languages: [...new Set(names.flatMap((one) => dutch.get(one ?? '') ?? []))].sort(),
    })),
  ),
  reader(`(${anyOf(own)})`, ([phrase], { line }) => unlessLearning(line, { languages: [own.get(phrase)!] })),
  reader(`(${anyOf(bare)})`, ([phrase], { line }) =>
    line.words.length === 1 ? { languages: [bare.get(phrase)!] } : undefined,
  ),
]
