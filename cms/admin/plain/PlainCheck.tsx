'use client'

import { useTranslation } from '@payloadcms/ui'
import { useDeferredValue, useMemo, useState } from 'react'
import { plainerSpots, type Spot } from '../../plain-language/plainer-spots.ts'
import { withSpot } from '../../plain-language/with-spot.ts'
import { plainWords } from './plain-words.ts'
import './plain.css'

type Props = {
  text: string
  onChange: (text: string) => void
  /** The id of the field in which the text is typed. */
  fieldId: string
}

type Undo = { before: string; after: string; said: string }

/** Below a text: what in it could be plainer, each with one press to change it and one to take that back. */
export function PlainCheck({ text, onChange, fieldId }: Props) {
  const words = plainWords(useTranslation().i18n.language)
  const late = useDeferredValue(text)
  const spots = useMemo(() => plainerSpots(late), [late])
  const [undo, setUndo] = useState<Undo | null>(null)
  const [said, say] = useState('')
  const apply = (spot: Spot) => {
    const after = withSpot(text, spot)
    setUndo({ before: text, after, said: words.made(spot.instead ?? '') })
    say(words.made(spot.instead ?? ''))
    onChange(after)
  }
  const putBack = () => {
    onChange(undo!.before)
    setUndo(null)
    say(words.isBack)
    document.getElementById(fieldId)?.focus()
  }
  // Whoever types on has made it theirs: then there is nothing to take back.
  const canUndo = undo?.after === text
  return (
    <div className="sk-plain">
      {spots.length > 0 && (
        <details>
          <summary>{words.count(spots.length)}</summary>
          <ul>
            {spots.map((spot) => (
              <Row
                key={`${spot.from} ${spot.why}`}
                {...{ spot, fieldId, apply, isLate: late !== text, words }}
              />
            ))}
          </ul>
        </details>
      )}
      {canUndo && (
        <p>
          {undo.said}{' '}
          <button type="button" onClick={putBack}>
            {words.putBack}
          </button>
        </p>
      )}
      <p className="sk-plain__said" role="status">
        {said}
      </p>
    </div>
  )
}

type RowProps = {
  spot: Spot
  fieldId: string
  apply: (spot: Spot) => void
  isLate: boolean
  words: ReturnType<typeof plainWords>
}

const longest = 60
const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest).trim()}…` : text)

function Row({ spot, fieldId, apply, isLate, words }: RowProps) {
  const { text, instead } = spot
  return (
    <li>
      <button
        type="button"
        className="sk-plain__where"
        aria-label={words.show(shorten(text))}
        onClick={() => showIn(fieldId, spot)}
      >
        {shorten(text)}
      </button>
      <span>{words.why(spot)}</span>
      {instead !== null && (
        <button type="button" disabled={isLate} onClick={() => apply(spot)}>
          {words.make(instead)}
        </button>
      )}
    </li>
  )
}

function showIn(fieldId: string, { from, until }: Spot) {
  const field = document.getElementById(fieldId)
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return
  field.focus()
  field.setSelectionRange(from, until)
}
