import { useState } from 'react'
import type { Schedule } from '#search/document.ts'
import { localNow } from '#search/time/local-date.ts'
import { hasTimes } from '#search/time/occurrences.ts'
import { calendarDay } from '../../calendar-day.ts'
import { comingDates, strayExceptions } from './coming-dates.ts'
import { ComingRow } from './ComingRow.tsx'
import { useEditor } from './editor-context.ts'
import { toPreview } from './to-preview.ts'

const step = 12
type Props = { closed: Schedule['closed']; now: Date }

/** The times that the schedule means, each with a button to take it out. */
export function Coming({ closed, now }: Props) {
  const { draft, words } = useEditor()
  const [most, setMost] = useState(step)
  const [said, say] = useState('')
  const { schedule, exceptionRows } = toPreview(draft, closed)
  const dates = comingDates(schedule, localNow(now), most)
  return (
    <section className="sk-card sk-card--coming">
      <h2>{words.preview}</h2>
      <Always schedule={schedule} hasSchoolHolidays={Boolean(draft.closedInSchoolHols)} />
      {dates.length > 0 && <h3>{words.comingDates}</h3>}
      <p className="sk-unseen" role="status">
        {said}
      </p>
      <ol className="sk-list">
        {dates.map((one) => (
          <ComingRow
            key={`${one.date} ${one.start} ${one.is === 'moved-here'}`}
            one={one}
            row={one.exception === null ? null : exceptionRows[one.exception]!}
            say={say}
          />
        ))}
      </ol>
      {dates.length === most && (
        <button type="button" className="sk-quiet" onClick={() => setMost(most + step)}>
          {words.more}
        </button>
      )}
      <Strays rows={strayExceptions(schedule, localNow(now).date).map((i) => exceptionRows[i]!)} />
    </section>
  )
}

function Always({ schedule, hasSchoolHolidays }: { schedule: Schedule; hasSchoolHolidays: boolean }) {
  const { draft, words } = useEditor()
  const isEmpty = draft.rules.length === 0 && draft.dates.length === 0
  const said = [
    isEmpty && !schedule.byAppointment && words.nothingYet,
    schedule.rules.length < draft.rules.length && words.unfinished,
    schedule.byAppointment && words.appointmentSaid,
    hasTimes(schedule) && schedule.closedOnPublicHolidays && words.notOnHolidaysSaid,
    hasTimes(schedule) && hasSchoolHolidays && words.notInSchoolHolidaysSaid,
    schedule.note,
  ].filter(Boolean)
  return <p>{said.join(' ')}</p>
}

/** Exceptions that fit nothing any more: shown, and taken out only by hand. */
function Strays({ rows }: { rows: number[] }) {
  const { draft, words, told, today, removeRow } = useEditor()
  if (rows.length === 0) return null
  return (
    <div className="sk-strays">
      <p>{words.strays}:</p>
      <ul className="sk-list">
        {rows.map((row) => {
          const day = told.date(calendarDay(draft.exceptions[row]!.on!), today)
          return (
            <li key={row} className="sk-coming">
              {day}
              <button
                type="button"
                className="sk-small"
                aria-label={`${words.removeStray}: ${day}`}
                onClick={() => removeRow('exceptions', row)}
              >
                {words.removeStray}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
