import type { FieldName } from './comparing/merge-fields.ts'

/** The fields of an import as a person calls them, in the middle of a sentence. */
export const fieldNames: Record<FieldName, string> = {
  title: 'titel',
  summary: 'korte omschrijving',
  description: 'omschrijving',
  kind: 'soort aanbod',
  themes: 'thema’s',
  audiences: 'doelgroep',
  areas: 'wijk of buurt',
  ages: 'leeftijd',
  organisation: 'organisatie',
  venue: 'locatie',
  schedule: 'tijden',
  access: 'hoe je binnenkomt',
  howToJoin: 'hoe je meedoet',
  cost: 'kosten',
  phone: 'telefoon',
  email: 'e-mail',
  website: 'website',
  note: 'notitie van de redactie',
}
