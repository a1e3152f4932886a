import { useEditor } from './editor-context.ts'
import { LabelledInput } from './LabelledInput.tsx'
import { Period } from './Period.tsx'
import { Toggle } from './Toggle.tsx'

const switches = ['closedOnHolidays', 'closedInSchoolHols', 'byAppointment'] as const

/** What holds for all of it: holidays, by appointment, the season, a line of text. */
export function ForAll() {
  const { words, draft, set } = useEditor()
  const names = {
    closedOnHolidays: words.notOnHolidays,
    closedInSchoolHols: words.notInSchoolHolidays,
    byAppointment: words.appointment,
  }
  return (
    <fieldset className="sk-card">
      <legend>{words.always}</legend>
      <div className="sk-toggles sk-toggles--wide">
        {switches.map((name) => (
          <Toggle key={name} isOn={Boolean(draft[name])} onToggle={() => set({ [name]: !draft[name] })}>
            {names[name]}
          </Toggle>
        ))}
      </div>
      <fieldset className="sk-question">
        <legend>{words.season}</legend>
        <Period
          labels={[words.validFrom, words.validUntil]}
          from={draft.validFrom}
          until={draft.validUntil}
          onFrom={(validFrom) => set({ validFrom })}
          onUntil={(validUntil) => set({ validUntil })}
        />
      </fieldset>
      <LabelledInput
        type="text"
        label={words.note}
        value={draft.note ?? ''}
        maxLength={300}
        onChange={(note) => set({ note })}
      />
    </fieldset>
  )
}
