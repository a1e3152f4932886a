'use client'

import { useTranslation } from '@payloadcms/ui'
import { useLayoutEffect, useRef, useState } from 'react'
import { confirmListing } from './confirm-listing.ts'
import { homeWords } from './home-words.ts'

type Props = { ids: string[]; title?: string }
type State = 'open' | 'busy' | 'done' | 'failed'

/** "Klopt nog": one press says of one listing, or of all these, that it is still right. */
export function ConfirmAll({ ids, title }: Props) {
  const { i18n } = useTranslation()
  const words = homeWords(i18n.language)
  const [state, setState] = useState<State>('open')
  const press = async () => {
    setState('busy')
    const answers = await Promise.all(ids.map(confirmListing))
    setState(answers.every(Boolean) ? 'done' : 'failed')
  }
  // The button that was pressed goes; a keyboard stays where it was.
  const told = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (state === 'done') told.current?.focus({ preventScroll: true })
  }, [state])
  const said = { open: '', busy: words.confirming, done: words.confirmed, failed: words.notConfirmed }[state]
  return (
    <span className="sk-confirm" data-state={state}>
      {state !== 'done' && (
        <button
          type="button"
          className="sk-confirm__press"
          aria-label={title && words.confirmOf(title)}
          disabled={state === 'busy'}
          onClick={press}
        >
          <span aria-hidden="true">✓</span> {ids.length > 1 ? words.confirmAll(ids.length) : words.confirm}
        </button>
      )}
      <span ref={told} role="status" tabIndex={-1}>
        {said}
      </span>
    </span>
  )
}
