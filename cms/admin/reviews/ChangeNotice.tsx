'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Change } from '../../reviews/read-change.ts'
import { Marked } from './Marked.tsx'
import './reviews.css'

/** Above the form of an organisation or a venue: what of it waits for an editor, or was sent back. */
export function ChangeNotice() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const [change, setChange] = useState<Change | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const wasAsked = useRef(false)
  useEffect(() => {
    if (!id || !collectionSlug) return
    const stop = new AbortController()
    void read(`/api/review/about/${collectionSlug}/${id}`, stop.signal).then((found) => {
      if (found === undefined) return
      setChange(found)
      // After a save the field holds its old value again; who typed it far below has to see why.
      if (found && wasAsked.current)
        requestAnimationFrame(() => box.current?.scrollIntoView({ block: 'center' }))
      wasAsked.current = true
    })
    return () => stop.abort()
  }, [id, collectionSlug, lastUpdateTime])
  return (
    <div className="sk-standing" role="status" ref={box}>
      {change && <div className="sk-standing__box sk-queue-marks">{told(change)}</div>}
    </div>
  )
}

/** Undefined when nobody answered: then what stands there stays. */
async function read(path: string, signal: AbortSignal): Promise<Change | null | undefined> {
  try {
    const response = await fetch(path, { signal, credentials: 'same-origin' })
    return response.ok ? ((await response.json()) as Change | null) : undefined
  } catch {
    return undefined
  }
}

const told = (change: Change) =>
  change.state === 'refused' ? (
    <p>De redactie heeft je wijziging teruggestuurd: {change.reason}</p>
  ) : (
    <>
      <p>
        <strong>Wacht op een redacteur.</strong> Bewoners zien nog wat er al stond.
      </p>
      <ul>
        {change.differences.map(({ label, pieces }) => (
          <li key={label}>
            {label}: <Marked pieces={pieces} />
          </li>
        ))}
      </ul>
      <p>
        <a href="/admin/wacht">{change.isEditor ? 'Bekijk en beslis' : 'Bekijk, schrijf erbij of trek in'}</a>
      </p>
    </>
  )
