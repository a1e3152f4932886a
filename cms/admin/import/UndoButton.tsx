'use client'

import { useState } from 'react'

/** Undoing is asked twice, because it takes away. */
export function UndoButton({ onUndo }: { onUndo: () => void }) {
  const [isAsked, setIsAsked] = useState(false)
  if (!isAsked)
    return (
      <button type="button" className="sk-import__quiet" onClick={() => setIsAsked(true)}>
        Draai deze import terug
      </button>
    )
  return (
    <div className="sk-import__sure" role="group" aria-label="Weet je het zeker?">
      <p>
        Nieuw aanbod gaat weg en veranderd aanbod wordt weer zoals het was. Wat iemand daarna zelf heeft
        veranderd, blijft zo.
      </p>
      <button type="button" className="sk-import__go" onClick={onUndo}>
        Ja, draai terug
      </button>
      <button type="button" className="sk-import__quiet" onClick={() => setIsAsked(false)}>
        Nee
      </button>
    </div>
  )
}
