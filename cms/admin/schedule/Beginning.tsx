import { useEditor } from './editor-context.ts'
import { asOftenAs, howOftens } from './how-often.ts'

/** The first question, while nothing is filled in: five answers in plain words. */
export function Beginning() {
  const { words, addRow, set } = useEditor()
  const answer = (label: string, choose: () => void) => (
    <button key={label} type="button" className="sk-toggle" onClick={choose}>
      {label}
    </button>
  )
  return (
    <fieldset className="sk-card sk-card--begin">
      <legend>{words.begin}</legend>
      <div className="sk-toggles sk-toggles--begin">
        {howOftens.map((one) => answer(words.often[one], () => addRow('rules', asOftenAs(one))))}
        {answer(words.onlyDates, () => addRow('dates', {}))}
        {answer(words.appointment, () => set({ byAppointment: true }))}
      </div>
    </fieldset>
  )
}
