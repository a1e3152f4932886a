'use client'

import { useState } from 'react'
import type { ToldImport } from '../../import/asking/tell-import.ts'
import { RowList } from './RowList.tsx'
import { progressOf, sayWork } from './say-progress.ts'
import { StepHeading } from './StepHeading.tsx'
import type { Order } from './use-import.ts'

type Props = { told: ToldImport; order: Order; onColumns: () => void }

/** Step 3: what would happen. */
export function DryRun({ told, order, onColumns }: Props) {
  const [publish, setPublish] = useState(false)
  const { all } = progressOf(told)
  return (
    <>
      <section className="sk-import__card">
        <StepHeading>Dit gaat er gebeuren</StepHeading>
        <p>
          <strong>{sayWork(told)}</strong> Er is nog niets gedaan. Wat iemand hier zelf heeft veranderd,
          blijft zo.
        </p>
        {told.outcomes.new ? (
          <label className="sk-import__check">
            <input type="checkbox" checked={publish} onChange={() => setPublish(!publish)} />
            <span>
              Zet nieuw aanbod meteen op de kaart.{' '}
              <small>Anders wordt het een concept dat je nog kunt nakijken.</small>
            </span>
          </label>
        ) : null}
        <div className="sk-import__buttons">
          <button
            type="button"
            className="sk-import__go"
            disabled={all === 0}
            onClick={() => void order('run', { publish })}
          >
            Zet het erin
          </button>
          <button type="button" className="sk-import__quiet" onClick={onColumns}>
            Terug naar de kolommen
          </button>
        </div>
      </section>
      <RowList told={told} />
    </>
  )
}
