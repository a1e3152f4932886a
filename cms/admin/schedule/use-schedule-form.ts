import { useFormProcessing, useFormSubmitted, useWatchForm } from '@payloadcms/ui'
import { useRef } from 'react'
import type { Draft, DraftList } from './draft.ts'
import { readDraft } from './read-draft.ts'
import { withValues } from './with-values.ts'

type Values = Record<string, unknown>
type Removed = { list: DraftList; index: number; row: Values } | null

export type ScheduleForm = ReturnType<typeof useScheduleForm>

/** The part of Payload's form that is the schedule: reading it, and the few ways to change it. */
export function useScheduleForm(path: string, schemaPath: string, isReadOnly: boolean) {
  const form = useWatchForm()
  const isBusy = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const removed = useRef<Removed>(null)
  const draft: Draft = readDraft(form.fields, path)

  const addRow = (list: DraftList, row: Values, index = draft[list].length) =>
    form.addFieldRow({
      path: `${path}.${list}`,
      schemaPath: `${schemaPath}.${list}`,
      rowIndex: index,
      subFieldState: toFields(row),
    })
  const set = (values: Values) => {
    const here = Object.entries(values).map(([name, value]) => [`${path}.${name}`, value])
    const state = withValues(form.getFields(), Object.fromEntries(here) as Values)
    form.dispatchFields({ type: 'REPLACE_STATE', optimize: false, state })
    form.setModified(true)
  }
  return {
    draft,
    // A form that is being sent is disabled for a moment too, and must not lose the focus for that.
    isReadOnly: isReadOnly || (form.disabled && !isBusy),
    isSubmitted,
    set,
    setRow: (list: DraftList, index: number, values: Values) =>
      set(
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => [`${list}.${index}.${name}`, value]),
        ),
      ),
    addRow,
    removeRow: (list: DraftList, index: number) => {
      removed.current = { list, index, row: draft[list][index] as Values }
      form.removeFieldRow({ path: `${path}.${list}`, rowIndex: index })
    },
    removed: removed.current,
    putBack: () => {
      const last = removed.current
      removed.current = null
      if (last) addRow(last.list, last.row, Math.min(last.index, draft[last.list].length))
    },
    /** What Payload found wrong with a field. */
    faultOf: (name: string): string | undefined => {
      const field = form.fields[`${path}.${name}`]
      return field?.valid === false ? field.errorMessage : undefined
    },
  }
}

const toFields = (row: Values) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      { value, initialValue: value, valid: true, passesCondition: true, isModified: true },
    ]),
  )
