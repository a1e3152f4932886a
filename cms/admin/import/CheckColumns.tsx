'use client'

import { useState } from 'react'
import type { ToldImport } from '../../import/asking/tell-import.ts'
import type { Target } from '../../import/mapping/targets.ts'
import { StepHeading } from './StepHeading.tsx'
import { targetWords } from './target-words.ts'
import type { Order } from './use-import.ts'

type Props = { told: ToldImport; order: Order; onDone: () => void }
const choices = Object.entries(targetWords) as [Target, string][]

/** Step 2: what each column is. */
export function CheckColumns({ told: { mapping, format, remarks }, order, onDone }: Props) {
  const [targets, setTargets] = useState(() => mapping.columns.map(({ target }) => target))
  const choose = (at: number, target: Target) => setTargets(targets.with(at, target))
  return (
    <form
      className="sk-import__card"
      onSubmit={(event) => {
        event.preventDefault()
        void order('columns', { targets }).then((isTaken) => isTaken && onDone())
      }}
    >
      <StepHeading>Kloppen de kolommen?</StepHeading>
      <p>
        We hebben geraden wat elke kolom is. Verander wat niet klopt. Dat onthouden we voor de volgende keer.
        Gelezen als: {format}.
      </p>
      {remarks.map((remark) => (
        <p key={remark} className="sk-import__warning">
          {remark}
        </p>
      ))}
      <ul className="sk-import__columns">
        {mapping.columns.map(({ column, header, examples }, at) => (
          <li key={column}>
            <div>
              <label htmlFor={`sk-column-${column}`}>{header}</label>
              <p>
                {examples.length > 0 ? examples.map((one) => `“${one}”`).join(', ') : 'Deze kolom is leeg.'}
              </p>
            </div>
            <select
              id={`sk-column-${column}`}
              value={targets[at]}
              onChange={(event) => choose(at, event.target.value as Target)}
            >
              {choices.map(([target, words]) => (
                <option key={target} value={target}>
                  {words}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <button type="submit" className="sk-import__go">
        Vergelijk met wat er al is
      </button>
      <p>Er verandert nog niets.</p>
    </form>
  )
}
