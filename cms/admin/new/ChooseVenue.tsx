import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { LabelledInput } from '../schedule/LabelledInput.tsx'
import { Toggles } from '../schedule/Toggles.tsx'
import { findVenues } from './find-venues.ts'
import { newWords } from './new-words.ts'
import type { Choice } from './read-beginning.ts'

type Props = { known: Choice[]; value: string; onChange: (id: string) => void; fault?: string | undefined }

const pauseMs = 300

/** Where it is: the places one usually is, and all others by their name. */
export function ChooseVenue({ known, value, onChange, fault }: Props) {
  const words = newWords(useTranslation().i18n.language)
  const [typed, setTyped] = useState('')
  const [{ found, of }, setFound] = useState<{ found: Choice[]; of: string }>({ found: [], of: '' })
  const [chosen, setChosen] = useState<Choice[]>(known)
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const venues = await findVenues(typed, stop.signal)
      if (!stop.signal.aborted) setFound({ found: venues, of: typed })
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed])
  const choose = (id: string) => {
    const fresh = found.find((one) => one.id === id)
    if (fresh && !chosen.some((one) => one.id === id)) setChosen([fresh, ...chosen])
    onChange(id)
    setTyped('')
  }
  const isAnswered = of === typed
  const offered = typed ? found : chosen
  const nameOf = (id: string) => offered.find((one) => one.id === id)?.label ?? ''
  return (
    <div className="sk-new__venue">
      {offered.length > 0 && (
        <Toggles
          legend={words.venue}
          kind="wide"
          all={offered.map(({ id }) => id)}
          isOn={(id) => value === id}
          onToggle={choose}
          name={nameOf}
        />
      )}
      {typed.trim().length > 1 && isAnswered && found.length === 0 && <p>{words.noVenue}</p>}
      {fault && <p className="sk-fault">{fault}</p>}
      <LabelledInput type="text" label={words.findVenue} value={typed} onChange={setTyped} />
      <a href="/admin/collections/venues/create" target="_blank" rel="noopener">
        {words.newVenue}
      </a>
    </div>
  )
}
