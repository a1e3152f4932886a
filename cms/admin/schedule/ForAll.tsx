import { useEditor } from './editor-context.ts'
import { Toggle } from './Toggle.tsx'

const switches = ['closedOnHolidays', 'closedInSchoolHols', 'byAppointment'] as const

/** What holds for all of it: not on holidays, by appointment. */
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
    </fieldset>
  )
}
