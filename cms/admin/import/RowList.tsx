'use client'

import { useEffect, useState } from 'react'
import type { ToldImport } from '../../import/asking/tell-import.ts'
import type { ToldRows } from '../../import/asking/tell-rows.ts'
import { outcomes, outcomeWords } from './outcome-words.ts'
import { OneRow } from './OneRow.tsx'
import { fetchJson } from './use-import.ts'

type Props = { told: Pick<ToldImport, 'id' | 'state' | 'outcomes'> }

/** The rows one by one, a page at a time, what is wrong first; the buttons pick one kind. */
export function RowList({ told: { id, state, outcomes: counts } }: Props) {
  const [kind, setKind] = useState('')
  const [page, setPage] = useState(1)
  const [told, setTold] = useState<ToldRows>()
  const [fault, setFault] = useState('')
  useEffect(() => {
    let isOld = false
    void fetchJson<ToldRows>(`/api/imports/${id}/rows?kind=${kind}&page=${page}`).then(
      ({ answer, message }) => {
        if (isOld) return
        setTold(answer)
        setFault(message)
      },
    )
    return () => void (isOld = true)
  }, [id, state, kind, page])
  const pick = (next: string) => {
    setKind(next)
    setPage(1)
  }
  return (
    <section className="sk-import__card">
      <h2>Rij voor rij</h2>
      <div className="sk-import__kinds" role="group" aria-label="Wat wil je zien?">
        <button type="button" aria-pressed={kind === ''} onClick={() => pick('')}>
          Alles
        </button>
        {outcomes
          .filter((one) => counts[one])
          .map((one) => (
            <button key={one} type="button" aria-pressed={kind === one} onClick={() => pick(one)}>
              {outcomeWords[one].label} <b>{counts[one]}</b>
            </button>
          ))}
      </div>
      {kind && <p>{outcomeWords[kind as keyof typeof outcomeWords].why}</p>}
      {fault && <p className="sk-import__fault">{fault}</p>}
      <ol className="sk-import__rows">
        {told?.rows.map((row) => (
          <OneRow key={row.id} row={row} />
        ))}
      </ol>
      {told && told.pages > 1 && (
        <nav className="sk-import__pages" aria-label="Bladeren door de rijen">
          <button type="button" disabled={page === 1} onClick={() => setPage(page - 1)}>
            Vorige
          </button>
          <span role="status">
            Pagina {page} van {told.pages}
          </span>
          <button type="button" disabled={page === told.pages} onClick={() => setPage(page + 1)}>
            Volgende
          </button>
        </nav>
      )}
    </section>
  )
}
