import { useEffect, useRef, useState } from 'react'
import type { Point } from '#search/geo/point.ts'
import { hasNothingDrawn } from './has-nothing-drawn.ts'
import type { PinMap } from './open-pin-map.ts'
import type { PinWords } from './pin-words.ts'
import type { PinMapData } from './use-pin-map.ts'

type Props = {
  data: PinMapData
  point: Point | null
  isReadOnly: boolean
  words: PinWords
  onMove: (point: Point) => void
}

/** The map, fetched when the form is there. Without it everything else goes on working. */
export function PinMapFrame({ data, point, isReadOnly, words, onMove }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const map = useRef<PinMap>(null)
  const move = useRef(onMove)
  const shown = useRef(point)
  const [trouble, setTrouble] = useState<'simple' | 'noMap' | null>(null)
  useEffect(() => {
    move.current = onMove
    shown.current = point
    map.current?.show(point)
  })
  useEffect(() => {
    let isGone = false
    const open = async () => {
      const { openPinMap } = await import('./open-pin-map.ts')
      if (isGone) return
      const onSimple = () => isGone || setTrouble('simple')
      map.current = openPinMap(frame.current!, data, {
        ...{ onMove: (next) => move.current(next), onSimple, words },
      })
      map.current.show(shown.current)
    }
    open().catch(() => isGone || setTrouble('noMap'))
    return () => {
      isGone = true
      map.current?.close()
      map.current = null
    }
  }, [data, words])
  const hasMap = trouble !== 'noMap'
  return (
    <div className="sk-pin__on-map">
      <div className="sk-pin__map" ref={frame} hidden={!hasMap} inert={isReadOnly} />
      {hasMap && !isReadOnly && <p className="sk-hint">{point ? words.move : words.put}</p>}
      {hasMap && !point && !isReadOnly && (
        <button
          type="button"
          className="sk-pin__button"
          onClick={() => onMove(map.current?.centre() ?? data.centre)}
        >
          {words.putHere}
        </button>
      )}
      <p role="status" className="sk-hint">
        {trouble ? words[trouble] : hasNothingDrawn(data) && words.bare}
      </p>
    </div>
  )
}
