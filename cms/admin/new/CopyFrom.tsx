import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { ChooseOne } from './ChooseOne.tsx'
import { newWords } from './new-words.ts'
import type { Choice } from './read-beginning.ts'
import { copyListing } from './send-listing.ts'

/** "Neem over van …": a copy of an earlier listing, opened in the whole form. */
export function CopyFrom({ earlier }: { earlier: Choice[] }) {
  const words = newWords(useTranslation().i18n.language)
  const [from, setFrom] = useState('')
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open')
  const copy = async () => {
    setState('busy')
    const id = await copyListing(from)
    if (id) window.location.assign(`/admin/collections/listings/${id}`)
    else setState('failed')
  }
  return (
    <details className="sk-new__copy">
      <summary>{words.copyFrom}</summary>
      <ChooseOne
        label={words.copyWhich}
        none={words.copyNone}
        choices={earlier}
        value={from}
        onChange={setFrom}
      />
      <button type="button" className="sk-small" disabled={!from || state === 'busy'} onClick={copy}>
        {state === 'busy' ? words.busy : words.copy}
      </button>
      <p role="alert">{state === 'failed' && words.failed}</p>
    </details>
  )
}
