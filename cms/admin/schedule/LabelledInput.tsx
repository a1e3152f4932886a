import { useId } from 'react'

type Props = {
  label: string
  type: 'date' | 'text' | 'tel' | 'email'
  /** A time is typed with digits. */
  kind?: 'time'
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  onEnter?: (() => void) | undefined
  fault?: string | undefined
  maxLength?: number
}

/** A label, a field, and what is wrong with it in words. */
export function LabelledInput({ label, kind, onChange, onEnter, fault, ...rest }: Props) {
  const id = useId()
  return (
    <div className="sk-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        {...(kind && { inputMode: 'numeric', placeholder: '10:00', autoComplete: 'off' })}
        id={id}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !onEnter) return
          event.preventDefault()
          onEnter()
        }}
      />
      {fault && (
        <p className="sk-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
