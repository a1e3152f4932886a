'use client'

import type { ToldImport } from '../../import/asking/tell-import.ts'
import { RowList } from './RowList.tsx'
import { rowsInWords } from './say-progress.ts'
import { StepHeading } from './StepHeading.tsx'

/** After undoing: what could not be put back stands on top of the list. */
export const Undone = ({ told }: { told: ToldImport }) => (
  <>
    <section className="sk-import__card">
      <StepHeading>Alles is teruggedraaid</StepHeading>
      <p>{rowsInWords(told.states.undone ?? 0)} is weer zoals voor de import.</p>
      {told.states.kept ? (
        <p className="sk-import__warning">
          {rowsInWords(told.states.kept)} lieten we zoals het is, helemaal of voor een deel. Je ziet hieronder
          waarom.
        </p>
      ) : null}
      <a className="sk-import__go" href="/admin/importeren">
        Nieuwe import
      </a>
    </section>
    <RowList told={told} />
  </>
)
