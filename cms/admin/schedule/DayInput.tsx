import { atNoon, calendarDay } from '../../calendar-day.ts'
import { LabelledInput } from './LabelledInput.tsx'

type Props = {
  label: string
  value: string | null | undefined
  onChange: (moment: string | null) => void
  fault?: string | undefined
}

/** A calendar day, kept as the moment that the cms keeps for it. */
export const DayInput = ({ value, onChange, ...rest }: Props) => (
  <LabelledInput
    {...rest}
    type="date"
    value={value ? calendarDay(value) : ''}
    onChange={(day) => onChange(day ? atNoon(day) : null)}
  />
)
