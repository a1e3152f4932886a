import { useEditor } from './editor-context.ts'
import { LabelledInput } from './LabelledInput.tsx'
import { Period } from './Period.tsx'

/** When all of it begins and stops, and a line of text. */
export function Season() {
  const { words, draft, set } = useEditor()
  return (
    <fieldset className="sk-card">
      <legend>{words.season}</legend>

      <Period
        labels={[words.validFrom, words.validUntil]}
        from={draft.validFrom}
        until={draft.validUntil}
        onFrom={(validFrom) => set({ validFrom })}
        onUntil={(validUntil) => set({ validUntil })}
      />
      <LabelledInput
        type="text"
        label={words.note}
        value={draft.note ?? ''}
        maxLength={300}
        onChange={(note) => set({ note })}
      />
    </fieldset>
  )
}
