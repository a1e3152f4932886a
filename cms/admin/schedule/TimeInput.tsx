import { useState } from 'react'
import { LabelledInput } from './LabelledInput.tsx'
import { parseClock } from './parse-clock.ts'

type Props = {
  label: string
  value: string
  onChange: (time: string) => void
  onEnter?: (() => void) | undefined
  fault?: string | undefined
}

const isFull = /^\d{1,2}[:.]\d{2}$|^\d{4}$/

/**
 * A time on the clock of 24 hours, whatever the language of the browser: typed as one likes, kept as "09:30". What is
 * no time is kept as it is typed, so that nothing is lost and the fault can be said.
 */
export function TimeInput({ value, onChange, onEnter, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const settle = (text: string) => {
    const time = parseClock(text) ?? text.trim()
    if (time !== value) onChange(time)
  }
  const type = (text: string) => {
    setTyped(text)
    if (isFull.test(text) || text === '') settle(text)
  }
  const leave = () => {
    if (typed !== null) settle(typed)
    setTyped(null)
  }
  return (
    <LabelledInput
      {...rest}
      type="text"
      kind="time"
      value={typed ?? value}
      onChange={type}
      onBlur={leave}
      onEnter={
        onEnter &&
        (() => {
          leave()
          onEnter()
        })
      }
    />
  )
}
