import { foldWord } from './fold-word.ts'

type Rule = [pattern: RegExp, sound: string]

/**
 * Words from other languages that are spelled one way and heard another, as a Dutch ear would write them. Beginnings of
 * words, or any part of one.
 */
const borrowed: Rule[] = [
  [/computer|kompj?u+ter/, 'kompjoeter'],
  [/bud[gj]e|budzje|buge(?=t)/, 'budzje'],
  [/^creche/, 'kresj'],
  [/^jimn/, 'gimn'],
  [/weekend/, 'wiekent'],
  [/team/, 'tiem'],
  [/meeting/, 'mieting'],
  [/train(?=e|ing)/, 'treen'],
  [/(?<=^|[^s])coach/, 'kootsj'],
  [/chat/, 'tsjet'],
  [/^check/, 'tsjek'],
  [/repair/, 'ripeer'],
  [/laptop/, 'leptop'],
  [/tablet/, 'teblet'],
  [/^app/, 'ep'],
  [/^gym(?!n)/, 'jim'],
  [/^game/, 'geem'],
  [/^jeu/, 'zju'],
  [/^email/, 'iemeel'],
  [/journal/, 'zjoernal'],
  [/bureau/, 'buro'],
  [/eaux?(?![a-z]*l)/, 'oo'],
  [/douche/, 'doesj'],
  [/chauff/, 'sjof'],
  [/chagr/, 'sjagr'],
  [/chef/, 'sjef'],
  [/choco/, 'sjoko'],
  [/champ/, 'sjamp'],
  [/machine/, 'masjien'],
  [/charm/, 'sjarm'],
  [/genie(?=r|$)/, 'zjenie'],
  [/(?<=[aiou])ge$/, 'zje'],
  [/route/, 'roete'],
  [/rous/, 'roes'],
  [/journ/, 'zjoern'],
  [/tour/, 'toer'],
  [/oir/, 'waar'],
]

/** Letters that sound the same, one after the other. A capital is a sound of two letters that must not be read again. */
const sounds: Rule[] = [
  [/^ps(?=[iy])/, 's'],
  [/^sh/, 'sj'],
  [/^sk/, 'sg'],
  [/^y(?=[aeou])/, 'j'],
  [/(?<=[ae])j(?=[aou])|(?<=ie)j(?=[aeo])/g, ''],
  [/sch(?=$|e$|en$|er$|e?s$)/g, 's'],
  [/sch/g, 'sg'],
  [/ch|gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/[dt]t/g, 't'],
  // tie, tsie, sie, cie: politie, poliesie, financien
  [/[tc]s?i(?=e(?![fkrtnldvw])|en$|es$|[aou])|(?<=[kpn])ti(?=es|en$)/g, 'si'],
  [/[sc]i(?=[aou])/g, 'sj'],
  [/cc(?=[eiy])/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c/g, 'k'],
  [/qu/g, 'kw'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  // Vowels of two letters
  [/ij|ei|(?<=[b-df-hj-np-tv-z])ey/g, 'Y'],
  [/auw?|ouw?/g, 'W'],
  [/eeuw/g, 'eew'],
  [/ieuw/g, 'iew'],
  [/uw/g, 'u'],
  [/oe/g, 'O'],
  [/eu/g, 'E'],
  [/ui/g, 'U'],
  [/j(?=O)(?<=[pkmf]j)/g, ''],
  [/ie|y/g, 'i'],
  [/aa|ah/g, 'a'],
  [/ee|eh/g, 'e'],
  [/oo|oh/g, 'o'],
  [/uu/g, 'u'],
  // Consonants at the end of a word and in a crowd
  [/(?<=.)h/g, ''],
  [/([a-z])\1+/g, '$1'],
  [/d(?=$|[^aeiouYWOEUrjw])/g, 't'],
  [/b(?=$|[^aeiouYWOEUrlj])/g, 'p'],
  [/(?<=.)en?$/, ''],
  [/d$/, 't'],
  [/b$/, 'p'],
  [/(.)\1+/g, '$1'],
]

/** A toneless prefix, when a vowel still follows. */
const prefix = '(?:(?:[gb]e|fer|ont|her)(?=[^aeiouYWOEU]+[aeiouYWOEU]))?'
const start = new RegExp(`^${prefix}[^aeiouYWOEU]*[aeiouYWOEU]?`)

/** Which vowel it was is heard in the first stressed syllable and at the end; elsewhere an a is easily an e. */
const fadeVowels = (sound: string): string => {
  const [first = ''] = start.exec(sound) ?? []
  return first + sound.slice(first.length).replace(/[aeiou](?!$)/g, '')
}

/** The index makes no difference between capitals and others, so these become letters that no key has otherwise. */
const written: Record<string, string> = { Y: 'y', W: 'c', O: 'v', E: 'x', U: 'z' }
/** No Dutch word begins like this, so that a key is never taken for a word. */
const mark = 'q'

/**
 * How a Dutch word sounds, so that what is spelled by ear meets what is spelled by the book: fiesiotherapie and
 * fysiotherapie, buurtuis and buurthuis. Words of other scripts, and with digits, are their own key.
 */
export function soundKey(word: string): string {
  const folded = foldWord(word)
  if (!/^[a-z]+$/.test(folded)) return folded
  const apply = (text: string, rules: Rule[]) => rules.reduce((t, [from, to]) => t.replace(from, to), text)
  const heard = fadeVowels(apply(apply(folded, borrowed), sounds))
  return mark + heard.replace(/[YWOEU]/g, (sound) => written[sound]!)
}
