'use client'

import type { ToldImport } from '../../import/asking/tell-import.ts'
import { RowList } from './RowList.tsx'
import { progressOf, rowsInWords, sayMade, sayWork } from './say-progress.ts'
import { StepHeading } from './StepHeading.tsx'
import { UndoButton } from './UndoButton.tsx'
import type { Order } from './use-import.ts'

type Props = { told: ToldImport; order: Order }

const toList = (source: string) => {
  const and = 'where[or][0][and]'
  return `/admin/collections/listings?${new URLSearchParams({
    [`${and}[0][source.name][equals]`]: source,
    [`${and}[1][_status][equals]`]: 'draft',
  })}`
}

/** Step 5: what was done, or how far it came; and the way back. */
export function Done({ told, order }: Props) {
  const { state, source, made, states } = told
  const { done, all } = progressOf(told)
  return (
    <>
      <section className="sk-import__card">
        <StepHeading>{state === 'stopped' ? 'Gestopt' : 'Klaar'}</StepHeading>
        {state === 'stopped' && (
          <p>
            {done} van {all} rijen zijn gedaan. Je kunt verder gaan waar je was.
          </p>
        )}
        {state === 'done' && <p>{sayWork(told)}</p>}
        {states.failed ? (
          <p className="sk-import__fault">
            {rowsInWords(states.failed)} lukte niet. Je ziet hieronder waarom.
          </p>
        ) : null}
        <Made made={made} />
        <div className="sk-import__buttons">
          {state === 'stopped' && (
            <button type="button" className="sk-import__go" onClick={() => void order('go-on')}>
              Ga verder
            </button>
          )}
          <a className="sk-import__go" href={toList(source)}>
            Bekijk de concepten
          </a>
          <UndoButton onUndo={() => void order('undo')} />
        </div>
      </section>
      <RowList told={told} />
    </>
  )
}

function Made({ made }: Pick<ToldImport, 'made'>) {
  const said = sayMade(made)
  if (!said) return null
  return (
    <details>
      <summary>Ook gemaakt: {said}</summary>
      <ul>
        {[...made.organisations, ...made.venues].map((name, at) => (
          <li key={at}>{name}</li>
        ))}
      </ul>
    </details>
  )
}
