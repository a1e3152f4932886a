'use client'

import { useAllFormFields, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useDeferredValue, useMemo } from 'react'
import type { AskName, Typed } from '../../completeness/asks.ts'
import { completenessOf } from '../../completeness/completeness-of.ts'
import { askPlaces } from './ask-places.ts'
import { meterWords } from './meter-words.ts'
import './meter.css'

/** Above the form: how much it tells by now, and the one question that helps residents most. It stops nobody. */
export function Meter() {
  const words = meterWords(useTranslation().i18n.language)
  const [fields] = useAllFormFields()
  const late = useDeferredValue(fields)
  const { percent, missing } = useMemo(
    () => completenessOf(reduceFieldsToValues(late, true) as Typed),
    [late],
  )
  const next = missing[0]
  if (useDocumentInfo().isTrashed) return null
  return (
    <div className="sk-meter">
      <div className="sk-meter__bar">
        <meter min={0} max={100} value={percent} aria-label={words.label} />
        <span>{words.percent(percent)}</span>
      </div>
      {next ? (
        <p>
          {words.next} <strong>{words.asks[next]}</strong>{' '}
          <button type="button" aria-label={`${words.go}: ${words.asks[next]}`} onClick={() => goTo(next)}>
            {words.go}
          </button>
        </p>
      ) : (
        <p>{words.whole}</p>
      )}
    </div>
  )
}

/** Opens the tab; its fields are there a moment later. */
function goTo(name: AskName) {
  const { tab, field } = askPlaces[name]
  const tabs = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')
  tabs[tab]?.click()
  requestAnimationFrame(() => requestAnimationFrame(() => focusOn(field, tabs[tab])))
}

const typable = 'input:not([type=hidden]), textarea, select, button'

function focusOn(field: string, tab: HTMLElement | undefined) {
  const place = document.getElementById(`field-${field}`)
  const target = place?.matches(typable) ? place : place?.querySelector<HTMLElement>(typable)
  ;(target ?? tab)?.focus()
  ;(place ?? tab)?.scrollIntoView({ block: 'center' })
}
