import { createContext, useContext } from 'react'
import type { RuleWords } from '#search/time/rule-in-words.ts'
import type { EditorWords } from './editor-words.ts'
import type { ScheduleForm } from './use-schedule-form.ts'

export type Editor = ScheduleForm & { words: EditorWords; told: RuleWords; today: string }

export const EditorContext = createContext<Editor | null>(null)

/** The form and the words, for every part of the editor. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('Outside the schedule editor.')
  return editor
}
