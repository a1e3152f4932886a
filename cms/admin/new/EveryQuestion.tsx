import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { listingKinds } from '#search/vocabulary.ts'
import { LookAlikes } from '../look-alikes/LookAlikes.tsx'
import { PlainCheck } from '../plain/PlainCheck.tsx'
import { LabelledInput } from '../schedule/LabelledInput.tsx'
import { Toggles } from '../schedule/Toggles.tsx'
import { ChooseOne } from './ChooseOne.tsx'
import { ChooseVenue } from './ChooseVenue.tsx'
import { LabelledText } from './LabelledText.tsx'
import { newWords } from './new-words.ts'
import type { Beginning } from './read-beginning.ts'
import { type Answers, placeKinds } from './to-new-listing.ts'
import { WhenQuestion } from './WhenQuestion.tsx'

/** The answers so far, how to change them, and what is wrong with one once that has been asked. */
export type Draft = {
  answers: Answers
  set: (change: Partial<Answers>) => void
  faultOf: (name: keyof Answers) => string | undefined
}

export const Question = ({ name, children }: { name: keyof Answers; children: ReactNode }) => (
  <div data-answer={name}>{children}</div>
)

const costs = ['free', 'paid', 'donation', 'unknown'] as const

/** All questions of the short form, in the order in which one tells it. */
export function EveryQuestion({ draft, beginning }: { draft: Draft; beginning: Beginning }) {
  return (
    <>
      <WhatQuestions draft={draft} beginning={beginning} />
      <WhenQuestion draft={draft} />
      <WhereQuestion draft={draft} beginning={beginning} />
      <CostQuestion draft={draft} />
      <ContactQuestion draft={draft} />
    </>
  )
}

function WhatQuestions({ draft, beginning }: { draft: Draft; beginning: Beginning }) {
  const words = newWords(useTranslation().i18n.language)
  const { answers, set, faultOf } = draft
  return (
    <>
      {beginning.organisations.length > 1 && (
        <Question name="organisation">
          <ChooseOne
            label={words.organisation}
            choices={beginning.organisations}
            value={answers.organisation}
            onChange={(organisation) => set({ organisation })}
            fault={faultOf('organisation')}
          />
        </Question>
      )}
      <Toggles
        legend={words.kind}
        kind="wide"
        all={listingKinds}
        isOn={(one) => answers.kind === one}
        onToggle={(kind) => set({ kind })}
        name={(one) => words.kinds[one]}
      />
      <Question name="title">
        <LabelledInput
          {...{ type: 'text', label: words.name, value: answers.title, maxLength: 120 }}
          onChange={(title) => set({ title })}
          fault={faultOf('title')}
        />
      </Question>
      <LookAlikes
        title={answers.title}
        venue={answers.place === 'venue' ? answers.venue || null : null}
        days={answers.often === 'weekly' ? answers.days : []}
        except={null}
      />
      <Question name="summary">
        <LabelledText
          {...{ id: 'new-summary', label: words.summary, value: answers.summary, maxLength: 300 }}
          onChange={(summary) => set({ summary })}
          fault={faultOf('summary')}
        />
        <PlainCheck text={answers.summary} onChange={(summary) => set({ summary })} fieldId="new-summary" />
      </Question>
      <Question name="theme">
        <ChooseOne
          label={words.theme}
          choices={beginning.themes}
          value={answers.theme}
          onChange={(theme) => set({ theme })}
          fault={faultOf('theme')}
        />
      </Question>
    </>
  )
}

function WhereQuestion({ draft, beginning }: { draft: Draft; beginning: Beginning }) {
  const words = newWords(useTranslation().i18n.language)
  const { answers, set, faultOf } = draft
  return (
    <>
      <Toggles
        legend={words.place}
        kind="wide"
        all={placeKinds}
        isOn={(one) => answers.place === one}
        onToggle={(place) => set({ place })}
        name={(one) => words.places[one]}
      />
      {answers.place === 'venue' && (
        <Question name="venue">
          <ChooseVenue
            known={beginning.venues}
            value={answers.venue}
            onChange={(venue) => set({ venue })}
            fault={faultOf('venue')}
          />
        </Question>
      )}
    </>
  )
}

function CostQuestion({ draft: { answers, set, faultOf } }: { draft: Draft }) {
  const words = newWords(useTranslation().i18n.language)
  return (
    <>
      <Toggles
        legend={words.cost}
        kind="wide"
        all={costs}
        isOn={(one) => answers.cost === one}
        onToggle={(cost) => set({ cost })}
        name={(one) => words.costs[one]}
      />
      {answers.cost === 'paid' && (
        <Question name="euros">
          <LabelledInput
            {...{ type: 'text', label: words.euros, value: answers.euros }}
            onChange={(euros) => set({ euros })}
            fault={faultOf('euros')}
          />
        </Question>
      )}
    </>
  )
}

function ContactQuestion({ draft: { answers, set } }: { draft: Draft }) {
  const words = newWords(useTranslation().i18n.language)
  return (
    <fieldset className="sk-question">
      <legend>{words.contact}</legend>
      <div className="sk-pair sk-new__contact">
        <LabelledInput
          {...{ type: 'tel', label: words.phone, value: answers.phone }}
          onChange={(phone) => set({ phone })}
        />
        <LabelledInput
          {...{ type: 'email', label: words.email, value: answers.email }}
          onChange={(email) => set({ email })}
        />
      </div>
    </fieldset>
  )
}
