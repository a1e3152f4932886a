'use client'

import { useTranslation } from '@payloadcms/ui'
import { type SyntheticEvent, useRef, useState } from 'react'
import { CopyFrom } from './CopyFrom.tsx'
import { type Draft, EveryQuestion } from './EveryQuestion.tsx'
import { firstAnswers } from './first-answers.ts'
import { newWords } from './new-words.ts'
import type { Beginning } from './read-beginning.ts'
import { type Sent, sendListing } from './send-listing.ts'
import { SentPanel } from './SentPanel.tsx'
import { type Answers, faultsIn } from './to-new-listing.ts'
import { useKeptAnswers } from './use-kept-answers.ts'
import '../schedule/schedule.css'

/** Whoever logs in after another at the same computer does not find what that one typed. */
const whoseOf = ({ organisations }: Beginning) => organisations.map(({ id }) => id).join()

/** The few questions that make a listing; the answers stay when the network fails. */
export function QuickForm({ beginning }: { beginning: Beginning }) {
  const words = newWords(useTranslation().i18n.language)
  const [answers, setAnswers, forget] = useKeptAnswers(firstAnswers(beginning), whoseOf(beginning))
  const [tried, setTried] = useState<Status | null>(null)
  const [sent, setSent] = useState<Sent | 'busy' | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const faults = tried ? hinders(answers, tried) : []
  const set = (change: Partial<Answers>) => setAnswers((now) => ({ ...now, ...change }))
  const send = async (status: Status) => {
    const found = hinders(answers, status)
    setTried(status)
    if (found.length > 0) return focusFirst(form.current, found[0]!)
    setSent('busy')
    const answer = await sendListing(answers, status)
    if ('id' in answer) forget()
    setSent(answer)
  }
  if (sent && sent !== 'busy' && 'id' in sent)
    return <SentPanel sent={sent} siteUrl={beginning.siteUrl} again={() => window.location.reload()} />
  const draft: Draft = {
    answers,
    set,
    faultOf: (name) => (faults.includes(name) ? words.faults[name] : undefined),
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void send('published')
  }
  return (
    <form ref={form} className="sk-when sk-new__form" onSubmit={submit} noValidate>
      {beginning.earlier.length > 0 && <CopyFrom earlier={beginning.earlier} />}
      <EveryQuestion draft={draft} beginning={beginning} />
      <div className="sk-new__send">
        <button type="submit" className="sk-new__publish" disabled={sent === 'busy'}>
          {sent === 'busy' ? words.busy : words.publish}
        </button>
        <button type="button" className="sk-quiet" disabled={sent === 'busy'} onClick={() => send('draft')}>
          {words.keep}
        </button>
        <p role="alert">
          {sent !== 'busy' && sent?.is === 'refused' && words.refused(sent.why)}
          {sent !== 'busy' && sent?.is === 'failed' && words.failed}
        </p>
      </div>
    </form>
  )
}

type Status = 'draft' | 'published'

/** What even a draft cannot do without. */
const isNeeded = (name: keyof Answers) => name === 'title' || name === 'organisation'

/** Which answers stand in the way; of a draft to finish later only what it cannot do without. */
const hinders = (answers: Answers, status: Status) =>
  faultsIn(answers).filter((name) => status === 'published' || isNeeded(name))

function focusFirst(form: HTMLFormElement | null, name: keyof Answers) {
  const place = form?.querySelector(`[data-answer="${name}"]`)
  const target = place?.querySelector<HTMLElement>('input, select, textarea, button')
  requestAnimationFrame(() => {
    target?.focus()
    place?.scrollIntoView({ block: 'center' })
  })
}
