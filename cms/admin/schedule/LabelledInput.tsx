import { useId } from 'react'

type Props = {
  label: string
  type: 'time' | 'date' | 'text'
  value: string
  onChange: (value: string) => void
  onEnter?: () => void
  fault?: string | undefined
  maxLength?: number
}

/** A label, a field, and what is wrong with it in words. */
export function LabelledInput({ label, value, onChange, onEnter, fault, ...rest }: Props) {
  const id = useId()
  return (
    <div className={`sk-field sk-field--${rest.type}`}>
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        value={value}
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
