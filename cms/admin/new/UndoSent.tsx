import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { newWords } from './new-words.ts'
import type { Sent } from './send-listing.ts'
import { type Undone, undoSent } from './undo-sent.ts'

type Props = { sent: Extract<Sent, { id: string }>; onUndone: (undone: Exclude<Undone, 'failed'>) => void }

/** Right after sending: one press takes it back. What waits for the editors is theirs to send back. */
export function UndoSent({ sent, onUndone }: Props) {
  const words = newWords(useTranslation().i18n.language)
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open')
  if (sent.is === 'waiting') return null
  const press = async () => {
    setState('busy')
    const undone = await undoSent(sent)
    if (undone === 'failed') setState(undone)
    else onUndone(undone)
  }
  return (
    <>
      <button type="button" className="sk-small" disabled={state === 'busy'} onClick={() => void press()}>
        {words.undo}
      </button>
      <span role="status">{state === 'failed' && words.undone.failed}</span>
    </>
  )
}
