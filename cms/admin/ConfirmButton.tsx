'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

const words = {
  nl: {
    button: 'Klopt nog',
    busy: 'Even wachten…',
    done: 'Bevestigd. Dank je wel.',
    failed: 'Dat lukte niet. Probeer het nog eens.',
  },
  en: {
    button: 'Still right',
    busy: 'One moment…',
    done: 'Confirmed. Thank you.',
    failed: 'That failed. Please try again.',
  },
}

/** Beside a listing that residents see: one press says that it still holds. */
export function ConfirmButton() {
  const { id, hasPublishedDoc, isTrashed } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [state, setState] = useState<'button' | 'busy' | 'done' | 'failed'>('button')
  const said = words[i18n.language === 'en' ? 'en' : 'nl']
  if (!id || !hasPublishedDoc || isTrashed) return null
  async function confirm() {
    setState('busy')
    const answer = await fetch(`/api/listings/${String(id)}/confirm`, { method: 'POST' }).catch(() => null)
    setState(answer?.ok ? 'done' : 'failed')
  }
  return (
    <div>
      <button
        type="button"
        className="btn btn--style-secondary btn--size-medium"
        disabled={state === 'busy'}
        onClick={() => void confirm()}
      >
        {said.button}
      </button>
      <p role="status">{state !== 'button' && said[state]}</p>
    </div>
  )
}
