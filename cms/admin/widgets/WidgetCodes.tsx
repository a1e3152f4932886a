import type { UIFieldServerProps } from 'payload'
import { env } from '../../env.ts'
import { setCodes } from './set-codes.ts'
import { widgetWords } from './widget-words.ts'
import './widgets.css'

/** On the screen of a saved widget: the way to its choices, and what to paste once it is saved. */
export function WidgetCodes({ id, data, i18n }: UIFieldServerProps) {
  const words = widgetWords(i18n.language)
  const { choices } = (data ?? {}) as { choices?: string }
  const codes = setCodes(env.siteUrl, String(id ?? ''), choices ?? '')
  return (
    <section className="sk-widgets" aria-labelledby="sk-widgets-heading">
      <p>
        <a className="sk-widgets__link" href={codes.builder} target="_blank" rel="noopener">
          {words.choose}
        </a>
      </p>
      <h2 id="sk-widgets-heading">{words.codes}</h2>
      {!id && <p>{words.saveFirst}</p>}
      {id && (
        <>
          <p>{words.once}</p>
          <label htmlFor="sk-widgets-element">{words.element}</label>
          <textarea id="sk-widgets-element" rows={4} readOnly value={codes.element} />
          <label htmlFor="sk-widgets-frame">{words.frame}</label>
          <textarea id="sk-widgets-frame" rows={3} readOnly value={codes.frame} />
        </>
      )}
    </section>
  )
}
