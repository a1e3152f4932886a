import type { ImportState } from '../../import/states.ts'

const steps = ['Bestand', 'Kolommen', 'Kijken', 'Doen', 'Klaar']
const stepOf: Record<ImportState, number> = {
  columns: 1,
  comparing: 2,
  compared: 2,
  running: 3,
  stopped: 3,
  done: 4,
  undoing: 4,
  undone: 4,
  failed: 2,
}

/** The five steps, and at which one is; without a state at the first. */
export const Steps = ({ state }: { state: ImportState | undefined }) => {
  const now = state ? stepOf[state] : 0
  return (
    <ol className="sk-import__steps">
      {steps.map((step, at) => (
        <li key={step} aria-current={at === now ? 'step' : undefined}>
          {step}
        </li>
      ))}
    </ol>
  )
}
