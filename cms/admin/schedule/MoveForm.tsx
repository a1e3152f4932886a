import { useState } from 'react'
import type { ComingDate } from './coming-dates.ts'
import { useEditor } from './editor-context.ts'
import { Hours } from './Hours.tsx'
import { LabelledInput } from './LabelledInput.tsx'
import { isClock } from './to-preview.ts'

export type Moved = { to: string; start: string; end: string | null }
type Props = { one: ComingDate; onMove: (moved: Moved) => void; onKeep: () => void }

/** Where one time goes to: nothing changes until it is said. */
export function MoveForm({ one, onMove, onKeep }: Props) {
  const { words } = useEditor()
  const [to, setTo] = useState('')
  const [times, setTimes] = useState<{ start?: string | null; end?: string | null }>(one)
  const [isTried, setTried] = useState(false)
  const { start, end } = times
  const isWhole = Boolean(to) && isClock(start)
  const move = () => (isWhole ? onMove({ to, start: start!, end: end ?? null }) : setTried(true))
  return (
    <div className="sk-move">
      <LabelledInput
        type="date"
        label={words.newDate}
        value={to}
        onChange={setTo}
        onEnter={move}
        fault={isTried && !to ? words.faults.on : undefined}
      />
      <Hours
        start={start}
        end={end}
        onEnter={move}
        onChange={(changed) => setTimes({ ...times, ...changed } as typeof times)}
        faults={{ start: isTried && !isClock(start) ? words.faults.start : undefined }}
      />
      <div className="sk-coming__do">
        <button type="button" className="sk-small sk-small--main" onClick={move}>
          {words.doMove}
        </button>
        <button type="button" className="sk-small" onClick={onKeep}>
          {words.keep}
        </button>
      </div>
    </div>
  )
}
