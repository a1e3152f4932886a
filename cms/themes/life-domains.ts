import { words } from '../in-words.ts'
import { termCollection } from '../term-collection.ts'

export const lifeDomains = termCollection(
  'life-domains',
  words('Levensgebied', 'Life domain'),
  words('Levensgebieden', 'Life domains'),
)
