import type { Field } from 'payload'
import { rhythms } from '#search/vocabulary.ts'
import { months, monthWords, options, rhythmWords, type Words, words } from '../in-words.ts'

/** How often, and before which season, we ask whether it still holds. */
export const rhythmFields = (whenEmpty: Words): Field[] => [
  {
    name: 'rhythm',
    type: 'select',
    label: words('Hoe vaak vragen we of het nog klopt?', 'How often to confirm'),
    options: options(rhythms, rhythmWords),
    admin: { description: whenEmpty },
  },
  {
    name: 'season',
    type: 'select',
    label: words('In welke maand begint het seizoen?', 'In which month does the season begin?'),
    options: options(months, monthWords),
    admin: {
      description: words(
        'Dan vragen we het ook vier weken van tevoren.',
        'Then we also ask four weeks before.',
      ),
    },
  },
]
