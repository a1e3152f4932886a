import { DayInput } from './DayInput.tsx'
import type { DraftDate } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { Hours } from './Hours.tsx'
import { LabelledInput } from './LabelledInput.tsx'
import { isClock } from './to-preview.ts'

type Props = { date: DraftDate; index: number }

/** One date of its own. */
export function SingleDate({ date, index }: Props) {
  const editor = useEditor()
  const { words } = editor
  const set = (values: DraftDate) => editor.setRow('dates', index, values)
  const isWrong = (name: 'on' | 'start' | 'end', isEmpty: boolean) =>
    editor.faultOf(`dates.${index}.${name}`) || (editor.isSubmitted && isEmpty)
      ? words.faults[name]
      : undefined
  return (
    <fieldset className="sk-card">
      <legend>{`${words.date} ${index + 1}`}</legend>
      <DayInput
        label={words.date}
        value={date.on}
        onChange={(on) => set({ on })}
        fault={isWrong('on', !date.on)}
      />
      <Hours
        start={date.start}
        end={date.end}
        onChange={set}
        faults={{ start: isWrong('start', !isClock(date.start)), end: isWrong('end', false) }}
      />
      <LabelledInput
        type="text"
        label={words.dateNote}
        value={date.note ?? ''}
        maxLength={200}
        onChange={(note) => set({ note })}
      />
      <button type="button" className="sk-quiet" onClick={() => editor.removeRow('dates', index)}>
        {words.removeDate}
      </button>
    </fieldset>
  )
}
