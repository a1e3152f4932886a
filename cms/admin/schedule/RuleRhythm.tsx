import { useId } from 'react'
import { DayInput } from './DayInput.tsx'
import type { DraftRule } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { howOftenOf } from './how-often.ts'
import { Toggles } from './Toggles.tsx'
import { toggled } from './toggled.ts'

type Props = { rule: DraftRule; set: (values: DraftRule) => void }
const nths = ['1', '2', '3', '4', '-1'] as const
const intervals = [2, 3, 4, 5, 6, 7, 8]

/** What "every month" and "every so many weeks" still have to know. */
export function RuleRhythm({ rule, set }: Props) {
  const often = howOftenOf(rule)
  if (often === 'monthly') return <WhichOfMonth rule={rule} set={set} />
  return often === 'every-so' ? <EverySo rule={rule} set={set} /> : null
}

function WhichOfMonth({ rule, set }: Props) {
  const { words, told } = useEditor()
  // Nothing chosen is published as the first, so that is what one sees.
  const isOn = (nth: (typeof nths)[number]) => (rule.nth?.length ? rule.nth.includes(nth) : nth === '1')
  const choose = (nth: (typeof nths)[number]) => {
    const next = toggled(nths, rule.nth, nth)
    set({ nth: next })
  }
  return (
    <Toggles
      legend={words.nth}
      kind="wide"
      all={nths}
      isOn={isOn}
      onToggle={choose}
      name={(nth) => told.nth[Number(nth) as 1]}
    />
  )
}

function EverySo({ rule, set }: Props) {
  const { words } = useEditor()
  const id = useId()
  return (
    <div className="sk-pair">
      <div className="sk-field">
        <label htmlFor={id}>{words.interval}</label>
        <select
          id={id}
          value={rule.interval ?? 2}
          onChange={(event) => set({ interval: Number(event.target.value) })}
        >
          {intervals.map((weeks) => (
            <option key={weeks} value={weeks}>
              {words.weeks(weeks)}
            </option>
          ))}
        </select>
      </div>
      <DayInput label={words.countFrom} value={rule.from} onChange={(from) => set({ from })} />
    </div>
  )
}
