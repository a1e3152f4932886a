import { ruleInWords } from '#search/time/rule-in-words.ts'
import { weekdays } from '#search/vocabulary.ts'
import { months } from '../../in-words.ts'
import type { DraftRule } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { asOftenAs, howOftenOf, howOftens } from './how-often.ts'
import { Hours } from './Hours.tsx'
import { Period } from './Period.tsx'
import { RuleRhythm } from './RuleRhythm.tsx'
import { ruleFaults } from './rule-faults.ts'
import { shortMonth } from './short-month.ts'
import { Toggles } from './Toggles.tsx'
import { toPreviewRule } from './to-preview.ts'
import { toggled } from './toggled.ts'

type Props = { rule: DraftRule; index: number }

/** One rule: how often, which days, what time, which months not; and at once what that means. */
export function RuleCard({ rule, index }: Props) {
  const editor = useEditor()
  const { words, told, draft } = editor
  const set = (values: DraftRule) => editor.setRow('rules', index, values)
  const faults = ruleFaults(rule)
  const faultAt = (name: 'days' | 'start' | 'end') =>
    editor.faultOf(`rules.${index}.${name}`) || (editor.isSubmitted && faults.includes(name))
      ? words.faults[name]
      : undefined
  const hasPeriod = draft.rules.length > 1 || Boolean(rule.from || rule.until)
  return (
    <fieldset className="sk-card">
      <legend>{words.ruleTitle(index + 1, draft.rules.length)}</legend>
      <Toggles
        legend={words.howOften}
        kind="wide"
        all={howOftens}
        isOn={(one) => howOftenOf(rule) === one}
        onToggle={(one) => set(asOftenAs(one, rule))}
        name={(one) => words.often[one]}
      />
      <RuleRhythm rule={rule} set={set} />
      <Toggles
        legend={words.days}
        kind="days"
        all={weekdays}
        isOn={(day) => Boolean(rule.days?.includes(day))}
        onToggle={(day) => set({ days: toggled(weekdays, rule.days, day) })}
        name={(day) => told.weekdays[day]}
        short={(day) => told.weekdays[day].slice(0, 2)}
        fault={faultAt('days')}
      />
      <fieldset className="sk-question">
        <legend>{words.hours}</legend>
        <Hours
          start={rule.start}
          end={rule.end}
          onChange={set}
          faults={{ start: faultAt('start'), end: faultAt('end') }}
        />
      </fieldset>
      <Toggles
        legend={words.notInMonths}
        kind="months"
        all={months}
        isOn={(month) => Boolean(rule.notInMonths?.includes(month))}
        onToggle={(month) => set({ notInMonths: toggled(months, rule.notInMonths, month) })}
        name={(month) => told.month(Number(month))}
        short={(month) => shortMonth(told.month(Number(month)))}
      />
      {hasPeriod && (
        <Period
          labels={[words.from, words.until]}
          from={rule.from}
          until={rule.until}
          onFrom={(from) => set({ from })}
          onUntil={(until) => set({ until })}
        />
      )}
      <RuleSentence rule={rule} />
      <button type="button" className="sk-quiet" onClick={() => editor.removeRow('rules', index)}>
        {words.removeRule}
      </button>
    </fieldset>
  )
}

/** Read out whenever it changes: what the buttons together mean. */
function RuleSentence({ rule }: { rule: DraftRule }) {
  const { words, told, today } = useEditor()
  const whole = toPreviewRule(rule)
  const needed = ruleFaults(rule).map((fault) => words.needed[fault])
  return (
    <p className={`sk-sentence${whole ? '' : ' sk-sentence--open'}`} role="status">
      {whole ? `${ruleInWords(whole, today, told)}.` : words.stillNeeded(told.list(needed))}
    </p>
  )
}
