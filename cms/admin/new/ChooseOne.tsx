import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { newWords } from './new-words.ts'
import type { Choice } from './read-beginning.ts'

type Props = {
  label: string
  choices: Choice[]
  value: string
  onChange: (id: string) => void
  fault?: string | undefined
  /** What stands there while nothing is chosen. */
  none?: string
}

/** One of a list, in the way the phone itself shows lists. */
export function ChooseOne({ label, choices, value, onChange, fault, none }: Props) {
  const id = useId()
  const words = newWords(useTranslation().i18n.language)
  return (
    <div className="sk-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{none ?? words.choose}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
      {fault && (
        <p className="sk-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
