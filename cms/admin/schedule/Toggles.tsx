import { type ReactNode, useId } from 'react'
import { Toggle } from './Toggle.tsx'

type Props<T extends string> = {
  legend: string
  kind: 'wide' | 'days' | 'months'
  all: readonly T[]
  isOn: (one: T) => boolean
  onToggle: (one: T) => void
  /** The whole word. */
  name: (one: T) => string
  /** What fits on the button; the beginning of the word. */
  short?: (one: T) => string
  fault?: string | undefined
  children?: ReactNode
}

/** A question with buttons for answers. */
export function Toggles<T extends string>({ legend, kind, all, name, short, fault, ...rest }: Props<T>) {
  const faultId = useId()
  return (
    <fieldset className="sk-question" aria-describedby={fault ? faultId : undefined}>
      <legend>{legend}</legend>
      <div className={`sk-toggles sk-toggles--${kind}`}>
        {all.map((one) => (
          <Toggle key={one} isOn={rest.isOn(one)} onToggle={() => rest.onToggle(one)}>
            {short ? <Shortened name={name(one)} to={short(one).length} /> : name(one)}
          </Toggle>
        ))}
      </div>
      {fault && (
        <p className="sk-fault" id={faultId}>
          {fault}
        </p>
      )}
      {rest.children}
    </fieldset>
  )
}

/** The beginning of a word; the rest is there to be read out, without a gap. */
const Shortened = ({ name, to }: { name: string; to: number }) => (
  <>
    {name.slice(0, to)}
    <span className="sk-rest">{name.slice(to)}</span>
  </>
)
