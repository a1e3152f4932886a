'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { healthWords } from '../../calendars/healths.ts'
import { DateFound } from './DateFound.tsx'
import { sayMoment } from './say-moment.ts'
import { useCalendar } from './use-calendar.ts'
import './calendars.css'

/** On the screen of a calendar: how it is, and the first dates in it, so that one sees what one is about to link. */
export function CalendarFound() {
  const { id, lastUpdateTime } = useDocumentInfo()
  if (!id) return <p className="sk-calendar">Bewaar eerst. Daarna zie je hier wat we in de agenda vinden.</p>
  // After saving: another address is read at once.
  return <Found key={lastUpdateTime} id={String(id)} />
}

function Found({ id }: { id: string }) {
  const { told, fault, order } = useCalendar(id)
  if (!told) return <p className="sk-calendar">{fault || 'Even kijken…'}</p>
  const { health, problem, succeededAt, isWaiting, dates, count, until, remarks } = told
  return (
    <section className="sk-calendar" aria-labelledby="sk-calendar-heading">
      <h2 id="sk-calendar-heading">Wat we vinden</h2>
      <p role="status">
        <strong>{isWaiting ? 'We kijken nu…' : healthWords[health].nl}</strong>
        {succeededAt && ` · voor het laatst gelezen ${sayMoment(succeededAt)}`}
      </p>
      {problem && <p className="sk-calendar__problem">{problem}</p>}
      {fault && <p className="sk-calendar__problem">{fault}</p>}
      <p className="sk-calendar__buttons">
        <button type="button" disabled={isWaiting} onClick={() => void order('read')}>
          Lees nu
        </button>
        {health === 'asking' && (
          <button type="button" disabled={isWaiting} onClick={() => void order('believe')}>
            Ja, dat klopt
          </button>
        )}
      </p>
      {count > 0 && (
        <>
          <p>
            {count === 1 ? '1 datum' : `${count} datums`}, tot en met{' '}
            {until?.split('-').toReversed().join('-')}.
            {!told.isLinked && ' Kies hieronder bij welk aanbod ze horen.'}
          </p>
          <ol>
            {dates.map((date) => (
              <DateFound key={date.key} date={date} />
            ))}
          </ol>
        </>
      )}
      {count === 0 && health === 'fine' && <p>In deze agenda staat niets voor het komende jaar.</p>}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </section>
  )
}
