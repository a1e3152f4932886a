import type { Access } from '#search/vocabulary.ts'
import type { DraftFields } from './draft.ts'
import { findAddresses } from './find-addresses.ts'
import { findTimes } from './find-times.ts'
import { fit } from './read-texts.ts'
import type { RowReader } from './row-reader.ts'

const signs: [Access, RegExp][] = [
  ['referral', /verwijzing|doorverwe|via (de |je |uw )?(huisarts|ggd|hulpverlener|wijkteam)/i],
  ['intake', /\bintake/i],
  ['sign-up', /aanmeld|opgeven|inschrijv|reserve|aanvra|inloggen|afspraak|\bbel(len|t)?\b|\bmail/i],
  [
    'walk-in',
    /binnenlopen|langsgaan|langs ?gaan|langskomen|kom(en)? langs|inloop|spreekuur|zonder afspraak/i,
  ],
]

/**
 * How one gets in, by what is said; the stricter word wins. Where nothing is said it is signing up: asking first
 * does no harm, and standing at a closed door does.
 */
export function readJoining(row: RowReader): Pick<DraftFields, 'access' | 'howToJoin'> {
  const said = row.text('joining')
  const access = signs.find(([, pattern]) => pattern.test(said))?.[0]
  if (!access)
    row.warn('joining', 'Er staat niet bij hoe je binnenkomt. We kozen “aanmelden”. Kijk of dat klopt.')
  return { access: access ?? 'sign-up', ...(said && { howToJoin: fit(row, 'joining', said, 1000) }) }
}

/** Times of their own column, else of the text about signing up when it speaks of one place only. */
export function readSchedule(row: RowReader): DraftFields['schedule'] {
  const own = row.text('times')
  const joining = row.text('joining')
  const found = findTimes(own || (findAddresses(joining).length > 1 ? '' : joining))
  const { rules, dates, byAppointment } = found
  const isUnread = Boolean(own) && !found.isAll
  if (isUnread && rules.length + dates.length === 0 && !byAppointment)
    row.warn('times', 'Deze tijden kunnen we niet als vaste tijd lezen. Ze staan er als tekst bij.')
  if (isUnread && own.length > 300) row.keepAll('times')
  const note = isUnread ? own.replace(/\s+/g, ' ').slice(0, 300) : null
  if (rules.length + dates.length === 0 && !note && !(byAppointment && own)) return undefined
  return { rules, dates, byAppointment: byAppointment && Boolean(own), note }
}
