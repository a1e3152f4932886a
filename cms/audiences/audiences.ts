import { words } from '../in-words.ts'
import { termCollection } from '../term-collection.ts'

export const audiences = termCollection(
  'audiences',
  words('Doelgroep', 'Audience'),
  words('Doelgroepen', 'Audiences'),
)
