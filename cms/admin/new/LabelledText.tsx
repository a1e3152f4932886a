type Props = {
  id: string
  label: string
  value: string
  maxLength: number
  onChange: (value: string) => void
  fault?: string | undefined
}

/** A label and room for a sentence or two, and what is wrong with it in words. */
export function LabelledText({ id, label, fault, onChange, ...rest }: Props) {
  return (
    <div className="sk-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        {...rest}
        id={id}
        rows={2}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault && (
        <p className="sk-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
