import { useTranslation } from '@payloadcms/ui'
import { weekdays } from '#search/vocabulary.ts'
import { weekdayWords } from '../../in-words.ts'
import { LabelledInput } from '../schedule/LabelledInput.tsx'
import { TimeInput } from '../schedule/TimeInput.tsx'
import { Toggles } from '../schedule/Toggles.tsx'
import { toggled } from '../schedule/toggled.ts'
import { type Draft, Question } from './EveryQuestion.tsx'
import { newWords } from './new-words.ts'
import { oftens } from './to-new-listing.ts'

/** When it is: every week, once, or by appointment. For all else there is the whole form. */
export function WhenQuestion({ draft }: { draft: Draft }) {
  const { i18n } = useTranslation()
  const words = newWords(i18n.language)
  const { answers, set } = draft
  return (
    <>
      <Toggles
        legend={words.often}
        kind="wide"
        all={oftens}
        isOn={(one) => answers.often === one}
        onToggle={(often) => set({ often })}
        name={(one) => words.oftens[one]}
      >
        <p className="sk-hint">{words.otherTimes}</p>
      </Toggles>
      {answers.often === 'weekly' && <Days draft={draft} />}
      {answers.often === 'once' && <Once draft={draft} />}
      {answers.often !== 'appointment' && <Hours draft={draft} />}
    </>
  )
}

function Days({ draft: { answers, set, faultOf } }: { draft: Draft }) {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'nl'
  return (
    <Question name="days">
      <Toggles
        legend={newWords(language).days}
        kind="days"
        all={weekdays}
        isOn={(day) => answers.days.includes(day)}
        onToggle={(day) => set({ days: toggled(weekdays, answers.days, day) })}
        name={(day) => weekdayWords[day][language]}
        short={(day) => weekdayWords[day][language].slice(0, 2)}
        fault={faultOf('days')}
      />
    </Question>
  )
}

function Once({ draft: { answers, set, faultOf } }: { draft: Draft }) {
  const words = newWords(useTranslation().i18n.language)
  return (
    <Question name="on">
      <LabelledInput
        {...{ type: 'date', label: words.on, value: answers.on }}
        onChange={(on) => set({ on })}
        fault={faultOf('on')}
      />
    </Question>
  )
}

function Hours({ draft: { answers, set, faultOf } }: { draft: Draft }) {
  const words = newWords(useTranslation().i18n.language)
  return (
    <div className="sk-pair">
      <Question name="start">
        <TimeInput
          label={words.start}
          value={answers.start}
          onChange={(start) => set({ start })}
          fault={faultOf('start')}
        />
      </Question>
      <Question name="end">
        <TimeInput
          label={words.end}
          value={answers.end}
          onChange={(end) => set({ end })}
          fault={faultOf('end')}
        />
      </Question>
    </div>
  )
}
