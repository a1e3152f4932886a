'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { fetchJson } from './use-import.ts'

export type Recent = { id: string; fileName: string; source: string; state: string; on: string }
type Props = { sources: string[]; recent: Recent[] }

/** Step 1: which file, and of whom. */
export function ChooseFile({ sources, recent }: Props) {
  const router = useRouter()
  const [fault, setFault] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const file = form.get('file') as File
    const about = new URLSearchParams({ source: String(form.get('source')), name: file.name })
    setIsBusy(true)
    const { answer, message } = await fetchJson<{ id: string }>(`/api/imports/upload?${about}`, {
      method: 'POST',
      body: file,
    })
    setIsBusy(false)
    setFault(message)
    if (answer) router.push(`/admin/importeren?import=${answer.id}`)
  }

  return (
    <>
      <form className="sk-import__card" onSubmit={(event) => void send(event)}>
        <h2>Kies een bestand</h2>
        {fault && (
          <p className="sk-import__fault" role="alert">
            {fault}
          </p>
        )}
        <div className="sk-import__field">
          <label htmlFor="sk-file">CSV- of Excel-bestand</label>
          <input id="sk-file" name="file" type="file" required accept=".csv,.txt,.tsv,.xlsx" />
          <p>Hoogstens 20 MB. Je hoeft er niets aan te veranderen.</p>
        </div>
        <div className="sk-import__field">
          <label htmlFor="sk-source">Van wie is deze lijst?</label>
          <input id="sk-source" name="source" list="sk-sources" required maxLength={80} autoComplete="off" />
          <datalist id="sk-sources">
            {sources.map((source) => (
              <option key={source} value={source} />
            ))}
          </datalist>
          <p>Schrijf het elke keer hetzelfde. Dan weten we wat er al is, en wat de kolommen zijn.</p>
        </div>
        <button type="submit" className="sk-import__go" disabled={isBusy}>
          {isBusy ? 'We lezen het bestand…' : 'Lees het bestand'}
        </button>
        <p>Er verandert nog niets. Je ziet eerst wat er zou gebeuren.</p>
      </form>
      {recent.length > 0 && <RecentImports recent={recent} />}
    </>
  )
}

const RecentImports = ({ recent }: Pick<Props, 'recent'>) => (
  <section className="sk-import__card">
    <h2>Eerdere imports</h2>
    <ul className="sk-import__recent">
      {recent.map(({ id, fileName, source, state, on }) => (
        <li key={id}>
          <a href={`/admin/importeren?import=${id}`}>{fileName}</a> van {source}, {on}. {state}.
        </li>
      ))}
    </ul>
  </section>
)
