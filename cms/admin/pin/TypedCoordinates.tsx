import { useState } from 'react'
import type { Point } from '#search/geo/point.ts'
import { LabelledInput } from '../schedule/LabelledInput.tsx'
import { formatCoordinates, parseCoordinates } from './parse-coordinates.ts'
import type { PinWords } from './pin-words.ts'

type Props = { point: Point | null; words: PinWords; onPlace: (point: Point) => void }

/** The point as two numbers: for who has them, and for who has no map. */
export function TypedCoordinates({ point, words, onPlace }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = Boolean(typed?.trim()) && !parseCoordinates(typed!)
  const finish = () => {
    const read = typed === null ? null : parseCoordinates(typed)
    if (read) onPlace(read)
    if (read || !typed?.trim()) setTyped(null)
  }
  return (
    <>
      <LabelledInput
        type="text"
        label={words.coordinates}
        value={typed ?? (point ? formatCoordinates(point) : '')}
        onChange={setTyped}
        onBlur={finish}
        onEnter={finish}
        maxLength={60}
        fault={isWrong ? words.notHere : undefined}
      />
      <p className="sk-hint">{words.coordinatesHint}</p>
    </>
  )
}
