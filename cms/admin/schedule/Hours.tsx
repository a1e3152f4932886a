import { useEditor } from './editor-context.ts'
import { TimeInput } from './TimeInput.tsx'

type Times = { start?: string | null | undefined; end?: string | null | undefined }
type Props = Times & {
  onChange: (times: Times) => void
  faults: { start?: string | undefined; end?: string | undefined }
  onEnter?: () => void
}

/** From and until, side by side. */
export function Hours({ start, end, onChange, faults, ...rest }: Props) {
  const { words } = useEditor()
  const isPastMidnight = Boolean(start && end && end < start && end !== '00:00')
  return (
    <>
      <div className="sk-pair">
        <TimeInput
          {...rest}
          label={words.start}
          value={start ?? ''}
          fault={faults.start}
          onChange={(value) => onChange({ start: value })}
        />
        <TimeInput
          {...rest}
          label={words.end}
          value={end ?? ''}
          fault={faults.end}
          onChange={(value) => onChange({ end: value || null })}
        />
      </div>
      {isPastMidnight && <p className="sk-hint">{words.pastMidnight}</p>}
    </>
  )
}
