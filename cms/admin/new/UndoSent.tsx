import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { newWords } from './new-words.ts'
import type { Sent } from './send-listing.ts'
import { type Undone, undoSent } from './undo-sent.ts'

type Props = { sent: Extract<Sent, { id: string }> }

/** Right after sending: one press takes it back. What waits for the editors is theirs to send back. */
export function UndoSent({ sent }: Props) {
  const words = newWords(useTranslation().i18n.language)
  const [state, setState] = useState<Undone | 'open' | 'busy'>('open')
  if (sent.is === 'waiting') return null
  const press = async () => {
    setState('busy')
    setState(await undoSent(sent))
  }
  return (
    <>
      {(state === 'open' || state === 'busy' || state === 'failed') && (
        <button type="button" className="sk-small" disabled={state === 'busy'} onClick={() => void press()}>
          {words.undo}
        </button>
      )}
      <span role="status">{state === 'open' || state === 'busy' ? '' : words.undone[state]}</span>
    </>
  )
}
