import { useEffect, useState } from 'react'
import type { FoundAddress, Suggestion } from '../../geocoder/geocoder.ts'
import { LabelledInput } from '../schedule/LabelledInput.tsx'
import { askCms } from './ask-cms.ts'
import type { PinWords } from './pin-words.ts'

type Props = { words: PinWords; onChoose: (address: FoundAddress) => void }

const pauseMs = 350
const shortest = 3

/** Type an address and choose what is meant; or say that it is secret, and nothing is sent. */
export function AddressSearch({ words, onChoose }: Props) {
  const [isSecret, setIsSecret] = useState(false)
  return (
    <div className="sk-pin__search">
      {!isSecret && <Search words={words} onChoose={onChoose} />}
      <label className="sk-pin__secret">
        <input type="checkbox" checked={isSecret} onChange={() => setIsSecret(!isSecret)} />
        {words.secret}
      </label>
      <p role="status" className="sk-hint">
        {isSecret && words.secretSaid}
      </p>
    </div>
  )
}

function Search({ words, onChoose }: Props) {
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const suggestions = useSuggestions(typed, words, setSaid)
  const finish = (address: FoundAddress | null, fault: string) => {
    setSaid(address?.kind === 'street' ? words.street : fault)
    if (!address) return
    setTyped('')
    onChoose(address)
  }
  const choose = async (path: string, question: object) => {
    const told = await askCms<{ address: FoundAddress | null }>(path, question, words.failed)
    if ('fault' in told) finish(null, told.fault)
    else finish(told.answer.address, told.answer.address ? '' : words.none)
  }
  return (
    <>
      <LabelledInput
        type="text"
        label={words.search}
        value={typed}
        maxLength={120}
        onChange={setTyped}
        onEnter={() => {
          if (typed.trim().length >= shortest) void choose('/api/geocoder/find', { text: typed })
        }}
      />
      <p className="sk-hint">{words.searchHint}</p>
      {suggestions.length > 0 && (
        <ul className="sk-pin__found">
          {suggestions.map(({ id, label }) => (
            <li key={id}>
              <button type="button" onClick={() => void choose('/api/geocoder/lookup', { id })}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="sk-hint">
        {said}
      </p>
    </>
  )
}

/** Asks when typing pauses; an answer to what is no longer there is dropped. */
function useSuggestions(typed: string, words: PinWords, say: (words: string) => void): Suggestion[] {
  const [found, setFound] = useState<{ of: string; all: Suggestion[] }>({ of: '', all: [] })
  useEffect(() => {
    const text = typed.trim()
    if (text.length < shortest) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const told = await askCms<{ suggestions: Suggestion[] }>(
        ...(['/api/geocoder/suggest', { text }, words.failed, stop.signal] as const),
      )
      if (stop.signal.aborted) return
      const all = 'fault' in told ? [] : told.answer.suggestions
      setFound({ of: text, all })
      say('fault' in told ? told.fault : all.length > 0 ? words.found(all.length) : words.none)
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed, words, say])
  return typed.trim().length >= shortest ? found.all : []
}
