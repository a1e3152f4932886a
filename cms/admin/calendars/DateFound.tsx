import type { FedDate } from '../../calendars/fed-date.ts'
import { sayDay } from './say-moment.ts'

const hours = (start: string, end: string | null) => (end ? `${start}–${end}` : start)

/** One date of a calendar, and what became of it. */
export function DateFound({ date }: { date: FedDate }) {
  const isOff = date.is !== 'on'
  return (
    <li>
      <span className={isOff ? 'sk-calendar__off' : undefined}>
        {sayDay(date.on)}, {hours(date.start, date.end)}
      </span>{' '}
      {date.is === 'cancelled' && <em>gaat niet door</em>}
      {date.is === 'moved' && (
        <em>
          wordt {sayDay(date.to.on)}, {hours(date.to.start, date.to.end)}
        </em>
      )}{' '}
      <span className="sk-calendar__title">{date.title}</span>
    </li>
  )
}
