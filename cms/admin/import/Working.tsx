'use client'

import type { ToldImport } from '../../import/asking/tell-import.ts'
import { progressOf, undoProgressOf } from './say-progress.ts'
import { StepHeading } from './StepHeading.tsx'
import type { Order } from './use-import.ts'

type Props = { told: ToldImport; order: Order }
type Bar = { done: number; all: number }

const headings = {
  comparing: 'We vergelijken de lijst',
  running: 'De lijst komt erin',
  undoing: 'We draaien alles terug',
}

const HowFar = ({ done, all }: Bar) => (
  <>
    <progress max={all} value={done} aria-label="Hoe ver het is" />
    <p role="status">
      {done} van {all} rijen.
    </p>
  </>
)

/** While there is work: how far it is. One may leave this page, for it goes on. */
export function Working({ told, order }: Props) {
  const state = told.state as keyof typeof headings
  return (
    <section className="sk-import__card">
      <StepHeading>{headings[state]}</StepHeading>
      {state === 'comparing' ? (
        <>
          <progress aria-label="Bezig" />
          <p role="status">Dit duurt meestal een paar tellen.</p>
        </>
      ) : (
        <HowFar {...(state === 'running' ? progressOf(told) : undoProgressOf(told))} />
      )}
      <p>Je mag deze pagina sluiten. Het gaat gewoon door.</p>
      {state === 'running' && (
        <button type="button" className="sk-import__quiet" onClick={() => void order('stop')}>
          Stop
        </button>
      )}
    </section>
  )
}
