import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { newWords } from './new-words.ts'
import type { Sent } from './send-listing.ts'
import type { Undone } from './undo-sent.ts'
import { UndoSent } from './UndoSent.tsx'

type Props = { sent: Extract<Sent, { id: string }>; siteUrl: string; again: () => void }

/** After sending: where it stands now, and what one may want next. */
export function SentPanel({ sent, siteUrl, again }: Props) {
  const words = newWords(useTranslation().i18n.language)
  const heading = useRef<HTMLHeadingElement>(null)
  const [undone, setUndone] = useState<Exclude<Undone, 'failed'> | null>(null)
  useEffect(() => heading.current?.focus(), [undone])
  const sentAs = { live: words.isLive, waiting: words.isWaiting, kept: words.isKept }[sent.is]
  return (
    <section className="sk-sent">
      <h2 ref={heading} tabIndex={-1}>
        {undone ? words.undone[undone] : sentAs}
      </h2>
      <p className="sk-sent__next">
        {undone !== 'binned' && (
          <a className="sk-new__publish" href={`/admin/collections/listings/${sent.id}`}>
            {words.more}
          </a>
        )}
        {sent.is === 'live' && undone !== 'hidden' && (
          <a href={`${siteUrl}/aanbod/${sent.slug ?? sent.id}`} target="_blank" rel="noopener">
            {words.look}
          </a>
        )}
        {!undone && <UndoSent sent={sent} onUndone={setUndone} />}
        <button type="button" className="sk-small" onClick={again}>
          {words.another}
        </button>
        <a href="/admin">{words.home}</a>
      </p>
    </section>
  )
}
