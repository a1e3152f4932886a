'use client'
import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { PreviewDialog } from './PreviewDialog.tsx'

/** What was typed is kept as a draft within a second and a half; a little longer, and it has arrived. In milliseconds. */
const untilKept = 2_500

/** Beside the form of a listing: what was typed, as residents would see it. */
export function PreviewButton() {
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  if (!id) return null
  const before = () => new Promise<void>((resolve) => setTimeout(resolve, isModified ? untilKept : 0))
  return <PreviewDialog listing={String(id)} before={before} />
}
