import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { newWords } from './new-words.ts'
import type { Sent } from './send-listing.ts'
import { UndoSent } from './UndoSent.tsx'

type Props = { sent: Extract<Sent, { id: string }>; siteUrl: string; again: () => void }

/** After sending: where it stands now, and what one may want next. */
export function SentPanel({ sent, siteUrl, again }: Props) {
  const words = newWords(useTranslation().i18n.language)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const said = { live: words.isLive, waiting: words.isWaiting, kept: words.isKept }[sent.is]
  return (
    <section className="sk-sent">
      <h2 ref={heading} tabIndex={-1}>
        {said}
      </h2>
      <p className="sk-sent__next">
        <a className="sk-new__publish" href={`/admin/collections/listings/${sent.id}`}>
          {words.more}
        </a>
        {sent.is === 'live' && (
          <a href={`${siteUrl}/aanbod/${sent.slug ?? sent.id}`} target="_blank" rel="noopener">
            {words.look}
          </a>
        )}
        <UndoSent sent={sent} />
        <button type="button" className="sk-small" onClick={again}>
          {words.another}
        </button>
        <a href="/admin">{words.home}</a>
      </p>
    </section>
  )
}
