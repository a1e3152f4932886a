import type { DraftFields } from './draft.ts'
import { type KnownTerm, type KnownTown, matchTerms, mentionedTerms } from './known-town.ts'
import type { RowReader } from './row-reader.ts'

type Terms = Pick<DraftFields, 'themes' | 'audiences' | 'areas' | 'ages' | 'kind'>

const names = { themes: 'Dit thema', audiences: 'Deze doelgroep', areas: 'Deze wijk of buurt' }

/** The town's own terms that a column names; the words it does not know are told, and kept. */
function readList(row: RowReader, target: keyof typeof names, terms: KnownTerm[]): string[] {
  const { ids, unknown } = matchTerms(row.text(target), terms)
  if (unknown.length > 0) {
    row.keepAll(target)
    row.warn(target, `${names[target]} kennen we hier niet: ${unknown.join(', ').slice(0, 120)}.`)
  }
  return ids
}

/** "4 t/m 12 jaar", "55+", "vanaf 18", "tot 23". */
function readAges(row: RowReader): Terms['ages'] {
  const said = row.text('ages')
  if (!said || /^(iedereen|alle leeftijden|alle)$/i.test(said)) return undefined
  const between = /^(?:van\s)?(\d{1,3})\s*(?:-|–|t\/m|tot en met|tot)\s*(\d{1,3})(?:\s*jaar)?$/i.exec(said)
  if (between) return { from: Number(between[1]), until: Number(between[2]) }
  const from = /^(?:vanaf\s*(\d{1,3})|(\d{1,3})\s*(?:\+|plus|en ouder|jaar en ouder))(?:\s*jaar)?$/i.exec(
    said,
  )
  if (from) return { from: Number(from[1] ?? from[2]), until: null }
  const until = /^(?:tot en met|t\/m)\s*(\d{1,3})(?:\s*jaar)?$/i.exec(said)
  if (until) return { from: null, until: Number(until[1]) }
  row.warn('ages', `De leeftijd “${said.slice(0, 40)}” kunnen we niet lezen. Hij staat in de notitie.`)
  row.keepAll('ages')
  return undefined
}

const support =
  /hulp|advies|spreekuur|schuld|toeslag|vergoeding|bijstand|lening|regeling|raadsman|maatschappelijk|rechtswinkel|voedselbank|maatje|coach|begeleiding|ondersteuning|voorziening|kwijtschelding/i
const place = /^(buurthuis|buurtcentrum|huis van de wijk|wijkcentrum|speeltuin|bibliotheek|dorpshuis)\b/i

function kindOf(row: RowReader): Terms['kind'] {
  const said = `${row.text('title')} ${row.text('summary')}`
  return place.test(said) ? 'place' : support.test(said) ? 'support' : 'activity'
}

/** Themes, audiences, areas and ages. Without a known theme the texts are asked which themes they speak of. */
export function readTerms(row: RowReader, town: KnownTown): Terms {
  const named = readList(row, 'themes', town.themes)
  const spoken = mentionedTerms(`${row.text('title')} ${row.text('summary')}`, town.themes)
  const themes = (named.length > 0 ? named : spoken).slice(0, 4)
  const audiences = readList(row, 'audiences', town.audiences)
  const areas = readList(row, 'areas', town.areas)
  const ages = readAges(row)
  return {
    kind: kindOf(row),
    ...(themes.length > 0 && { themes }),
    ...(audiences.length > 0 && { audiences }),
    ...(areas.length > 0 && { areas }),
    ...(ages && { ages }),
  }
}
