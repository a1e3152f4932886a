import { useState } from 'react'
import { timesInWords } from '#search/time/rule-in-words.ts'
import { atNoon, calendarDay } from '../../calendar-day.ts'
import type { ComingDate } from './coming-dates.ts'
import { useEditor } from './editor-context.ts'
import { LabelledInput } from './LabelledInput.tsx'
import { MoveForm, type Moved } from './MoveForm.tsx'

type Props = {
  one: ComingDate
  /** The row of the form that did this. */
  row: number | null
  /** Says aloud what was done. */
  say: (what: string) => void
}

/** One time: a click takes it out, another brings it back. */
export function ComingRow({ one, row, say }: Props) {
  const editor = useEditor()
  const { words, told, today } = editor
  const [isMoving, setMoving] = useState(false)
  const day = told.date(one.date, today)
  const except = (values: object) => {
    editor.addRow('exceptions', { on: atNoon(one.date), ...(one.at && { at: one.at }), ...values })
    setMoving(false)
  }
  const cancel = () => {
    except({ what: 'cancelled' })
    say(words.didCancel(day))
  }
  const restore = () => {
    if (row !== null) editor.removeRow('exceptions', row)
    say(words.didRestore(day))
  }
  const move = ({ to, start, end }: Moved) => {
    except({ what: 'moved', to: atNoon(to), start, end })
    say(words.didMove(day, told.date(to, today)))
  }
  const isChanged = row !== null
  const doing = isChanged ? words.restore : words.cancel
  const isOff = one.is !== 'on' && one.is !== 'moved-here'
  return (
    <li className="sk-coming">
      <div className="sk-coming__when">
        <span className={isOff ? 'sk-coming__off' : undefined}>
          <strong>{day}</strong> <span>{timesInWords(one.start, one.end, told)}</span>
        </span>
        <Fate one={one} row={row} />
      </div>
      {one.is !== 'closed' && !isMoving && (
        <div className="sk-coming__do">
          <button
            type="button"
            className="sk-small"
            aria-label={`${doing}: ${day}`}
            onClick={isChanged ? restore : cancel}
          >
            {doing}
          </button>
          {!isChanged && (
            <button
              type="button"
              className="sk-small"
              aria-label={`${words.move}: ${day}`}
              onClick={() => setMoving(true)}
            >
              {words.move}
            </button>
          )}
        </div>
      )}
      {isMoving && <MoveForm one={one} onMove={move} onKeep={() => setMoving(false)} />}
      {row !== null && one.is !== 'moved-here' && (
        <LabelledInput
          type="text"
          label={words.why}
          value={editor.draft.exceptions[row]?.reason ?? ''}
          maxLength={200}
          onChange={(reason) => editor.setRow('exceptions', row, { reason })}
        />
      )}
    </li>
  )
}

function Fate({ one, row }: Pick<Props, 'one' | 'row'>) {
  const { words, told, today, draft } = useEditor()
  const exception = row === null ? undefined : draft.exceptions[row]
  const dayOf = (moment: string | null | undefined) => (moment ? told.date(calendarDay(moment), today) : '')
  if (one.is === 'cancelled') return <em>{words.isCancelled}</em>
  if (one.is === 'closed') return <em>{words.isClosed(one.reason ?? '')}</em>
  if (one.is === 'moved-away') return <em>{words.isMovedTo(dayOf(exception?.to))}</em>
  if (one.is === 'moved-here') return <em>{words.isMovedFrom(dayOf(exception?.on))}</em>
  return one.note ? <span>{one.note}</span> : null
}
