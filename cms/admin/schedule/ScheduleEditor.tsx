'use client'

import { GroupField, useTranslation } from '@payloadcms/ui'
import type { GroupFieldClientProps } from 'payload'
import { useState } from 'react'
import type { Schedule } from '#search/document.ts'
import { localNow } from '#search/time/local-date.ts'
import { Beginning } from './Beginning.tsx'
import { Coming } from './Coming.tsx'
import { EditorContext, useEditor } from './editor-context.ts'
import { editorWords } from './editor-words.ts'
import { ForAll } from './ForAll.tsx'
import { asOftenAs } from './how-often.ts'
import { RuleCard } from './RuleCard.tsx'
import { isBlank } from './is-blank.ts'
import { ruleWords } from './rule-words.ts'
import { Season } from './Season.tsx'
import { SingleDate } from './SingleDate.tsx'
import { useScheduleForm } from './use-schedule-form.ts'
import './schedule.css'

type Props = GroupFieldClientProps & { closed: Schedule['closed'] }

/** "Wanneer" of a listing: the questions one by one, and beside them the dates that they mean. */
export function ScheduleEditor({ closed, ...field }: Props) {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const [now] = useState(() => new Date())
  const path = field.path ?? 'schedule'
  const form = useScheduleForm(path, field.schemaPath ?? path, Boolean(field.readOnly))
  const words = editorWords[language]
  const editor = { ...form, words, told: ruleWords[language], today: localNow(now).date }
  return (
    <EditorContext value={editor}>
      <div className="sk-when" lang={language}>
        <fieldset className="sk-when__all" disabled={form.isReadOnly}>
          <div className="sk-when__ask">
            <Questions />
          </div>
          <Answers closed={closed} now={now} />
        </fieldset>
        <AllFields {...field} readOnly={form.isReadOnly} />
      </div>
    </EditorContext>
  )
}

function Questions() {
  const { draft, words, addRow } = useEditor()
  const { rules, dates } = draft
  if (isBlank(draft))
    return (
      <>
        <Beginning />
        <PutBack />
      </>
    )
  const previous = dates.at(-1)
  return (
    <>
      {rules.map((rule, i) => (
        <RuleCard key={rule.id ?? i} rule={rule} index={i} />
      ))}
      {dates.map((date, i) => (
        <SingleDate key={date.id ?? i} date={date} index={i} />
      ))}
      <PutBack />
      <div className="sk-add">
        <button type="button" className="sk-quiet" onClick={() => addRow('rules', asOftenAs('weekly'))}>
          {rules.length > 0 ? words.anotherRule : words.aRule}
        </button>
        <button
          type="button"
          className="sk-quiet"
          onClick={() => addRow('dates', { start: previous?.start ?? '', end: previous?.end ?? null })}
        >
          {dates.length > 0 ? words.anotherDate : words.aDate}
        </button>
      </div>
      <ForAll />
    </>
  )
}

function Answers(props: { closed: Schedule['closed']; now: Date }) {
  const { draft } = useEditor()
  if (isBlank(draft)) return null
  return (
    <>
      <Coming {...props} />
      <div className="sk-when__rest">
        <Season />
      </div>
    </>
  )
}

function PutBack() {
  const { removed, putBack, words } = useEditor()
  if (!removed || removed.list === 'exceptions') return null
  return (
    <p className="sk-removed" role="status">
      {words.removed}{' '}
      <button type="button" className="sk-small" onClick={putBack}>
        {words.putBack}
      </button>
    </p>
  )
}

/** The fields as Payload draws them, for who wants every one of them. */
function AllFields(props: GroupFieldClientProps) {
  const { words } = useEditor()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="sk-fields">
      <button type="button" className="sk-quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.allFields}
      </button>
      {isOpen && <GroupField {...props} />}
    </div>
  )
}
