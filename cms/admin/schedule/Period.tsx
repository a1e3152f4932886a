import { calendarDay } from '../../calendar-day.ts'
import { useEditor } from './editor-context.ts'
import { DayInput } from './DayInput.tsx'

type Moment = string | null | undefined
type Props = {
  labels: [from: string, until: string]
  from: Moment
  until: Moment
  onFrom: (moment: Moment) => void
  onUntil: (moment: Moment) => void
}

/** A first and a last day, either of them open. */
export function Period({ labels, from, until, onFrom, onUntil }: Props) {
  const { words } = useEditor()
  const isTurned = Boolean(from && until && calendarDay(until) < calendarDay(from))
  return (
    <div className="sk-pair">
      <DayInput label={labels[0]} value={from} onChange={onFrom} />
      <DayInput
        label={labels[1]}
        value={until}
        onChange={onUntil}
        fault={isTurned ? words.faults.period : undefined}
      />
    </div>
  )
}
