import type { UIFieldServerProps } from 'payload'
import { calendarDay } from '../../calendar-day.ts'
import { sayDay } from './say-moment.ts'
import './calendars.css'

/** Above the times of a listing: which calendars bring dates as well, or how to let one do so. */
export async function CalendarsOfListing({ id, payload, req, user }: UIFieldServerProps) {
  if (!id) return null
  const { docs } = await payload.find({
    collection: 'calendars',
    where: { listing: { equals: id } },
    depth: 0,
    limit: 5,
    overrideAccess: false,
    user,
    req,
  })
  if (docs.length === 0)
    return (
      <p className="sk-calendar">
        Houd je al een agenda bij? <a href="/admin/collections/calendars/create">Koppel je agenda</a>, dan
        komen de datums vanzelf.
      </p>
    )
  return docs.map(({ id: calendar, name, dateCount, health, succeededAt, problem }) => (
    <p key={calendar} className="sk-calendar">
      Uit de agenda <a href={`/admin/collections/calendars/${calendar}`}>{name}</a> komen {dateCount ?? 0}{' '}
      datums
      {succeededAt && `, gelezen op ${sayDay(calendarDay(succeededAt))}`}. Hieronder staat wat je zelf invult.
      {health !== 'fine' && problem && <strong> {problem}</strong>}
    </p>
  ))
}
