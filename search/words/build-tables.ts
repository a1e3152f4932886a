import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { gatherWords } from './build/gather-words.ts'
import { learnFamilies, readLexicon } from './build/learn-families.ts'
import { packWords } from './build/pack-words.ts'
import { readDictionary } from './build/read-dictionary.ts'
import { verbStems } from './build/verb-stems.ts'

/** `npm run build:words`, by hand, when the dictionary or how we read it changes. Its output is committed. */
const { entries, formsOf } = readDictionary()
const lexicon = readLexicon(entries, formsOf)
const families = learnFamilies(lexicon)
const facts = gatherWords(lexicon, families, verbStems(entries))
const file = path.join(import.meta.dirname, 'tables/known-words.json')
const blocks = packWords(new Map([...facts].filter(([word]) => word.length >= 3)))
writeFileSync(file, `[\n${blocks.map((block) => JSON.stringify(block)).join(',\n')}\n]\n`)
console.log(`${facts.size} woorden in ${blocks.length} blokken`)
