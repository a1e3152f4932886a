'use client'

import { useState } from 'react'
import type { ToldImport } from '../../import/asking/tell-import.ts'
import { CheckColumns } from './CheckColumns.tsx'
import { Done } from './Done.tsx'
import { DryRun } from './DryRun.tsx'
import { StepHeading } from './StepHeading.tsx'
import { Steps } from './Steps.tsx'
import { Undone } from './Undone.tsx'
import { type Order, useImport } from './use-import.ts'
import { Working } from './Working.tsx'

/** An import at the step where the database has it. */
export function OpenedImport({ id }: { id: string }) {
  const { told, fault, order } = useImport(id)
  const [isAtColumns, setIsAtColumns] = useState(false)
  return (
    <>
      <Steps state={isAtColumns ? 'columns' : (told?.state ?? 'columns')} />
      {told && (
        <p>
          {told.fileName}, van {told.source}. <a href="/admin/importeren">Ander bestand</a>
        </p>
      )}
      {fault && (
        <p className="sk-import__fault" role="alert">
          {fault}
        </p>
      )}
      {told && <Step key={told.state} {...{ told, order, isAtColumns, setIsAtColumns }} />}
    </>
  )
}

type Props = { told: ToldImport; order: Order; isAtColumns: boolean; setIsAtColumns: (is: boolean) => void }

function Step({ told, order, isAtColumns, setIsAtColumns }: Props) {
  const { state } = told
  const columns = <CheckColumns told={told} order={order} onDone={() => setIsAtColumns(false)} />
  if (state === 'columns' || (isAtColumns && (state === 'compared' || state === 'failed'))) return columns
  if (state === 'compared') return <DryRun told={told} order={order} onColumns={() => setIsAtColumns(true)} />
  if (state === 'done' || state === 'stopped') return <Done told={told} order={order} />
  if (state === 'undone') return <Undone told={told} />
  if (state !== 'failed') return <Working told={told} order={order} />
  return (
    <section className="sk-import__card">
      <StepHeading>Dit lukte niet</StepHeading>
      <p className="sk-import__fault">{told.fault}</p>
      <button type="button" className="sk-import__quiet" onClick={() => setIsAtColumns(true)}>
        Terug naar de kolommen
      </button>
    </section>
  )
}
