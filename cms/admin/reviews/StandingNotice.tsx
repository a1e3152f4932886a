'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Standing } from '../../reviews/read-standing.ts'
import './reviews.css'

/** Above the form of a listing: whether something of it waits and why, was sent back, or is hidden. */
export function StandingNotice() {
  const { id, lastUpdateTime, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const [standing, setStanding] = useState<Standing | null>(null)
  useEffect(() => {
    if (!id) return
    const stop = new AbortController()
    void read(String(id), stop.signal).then((found) => found !== undefined && setStanding(found))
    return () => stop.abort()
  }, [id, lastUpdateTime])
  // After "publish" the form takes it that residents see it.
  useEffect(() => {
    if (!standing?.waiting) return
    setUnpublishedVersionCount((count) => Math.max(1, count))
    if (!standing.waiting.isLive) setHasPublishedDoc(false)
  }, [standing, setHasPublishedDoc, setUnpublishedVersionCount])
  const lines = standing ? linesOf(standing) : []
  const keepers = standing?.keptBy ?? []
  return (
    <div className="sk-standing" role="status">
      {keepers.length > 0 && <ProposeTo keepers={keepers} listing={String(id)} />}
      {lines.length > 0 && (
        <div className="sk-standing__box">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {(standing?.waiting || standing?.sentBack !== null) && (
            <p>
              <a href="/admin/wacht">Bekijk wat er anders is</a>
            </p>
          )}
        </div>
      )}
    </div>
  )
}

type ProposeProps = { keepers: string[]; listing: string }

/** To an editor: whose words these are, and the way to put other ones before them. */
const ProposeTo = ({ keepers, listing }: ProposeProps) => (
  <div className="sk-standing__box">
    <p>
      <strong>Dit is van {keepers.join(' en ')}. Stel een wijziging voor.</strong> Je kunt wel de
      thema&rsquo;s en de buurten verbeteren, en het aanbod verbergen met een reden.
    </p>
    <p>
      <a className="btn btn--style-primary btn--size-medium" href={`/admin/voorstel/${listing}`}>
        Stel een wijziging voor
      </a>
    </p>
  </div>
)

/** Undefined when nobody answered: then what stands there stays. */
async function read(id: string, signal: AbortSignal): Promise<Standing | null | undefined> {
  try {
    const response = await fetch(`/api/review/of/${id}`, { signal, credentials: 'same-origin' })
    return response.ok ? ((await response.json()) as Standing | null) : undefined
  } catch {
    return undefined
  }
}

function linesOf({ waiting, sentBack, hidden, binnedBy, isEditor }: Standing): string[] {
  const stays = waiting?.isLive ? 'Bewoners zien nog wat er al stond.' : 'Bewoners zien dit aanbod nog niet.'
  return [
    ...(binnedBy === 'desk' && !isEditor
      ? ['De redactie heeft dit weggegooid. Alleen de redactie kan het terughalen. Vraag het hen.']
      : []),
    ...(waiting ? [`Dit wacht op de redactie, want: ${waiting.reasons.join('; ')}.`, stays] : []),
    ...(waiting && isEditor
      ? ['Wat je hieronder ziet, wacht. Als jij het publiceert, keur je het goed.']
      : []),
    ...(sentBack === null ? [] : [`De redactie heeft dit teruggestuurd: ${sentBack}`]),
    ...(hidden === null ? [] : [`De redactie heeft dit aanbod verborgen: ${hidden}`]),
  ]
}
