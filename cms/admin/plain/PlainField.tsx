'use client'

import { useField, useLocale } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'
import { PlainCheck } from './PlainCheck.tsx'

/** The check of plain language below a text of Payload's form; other languages than Dutch are left alone. */
export function PlainField({ path }: TextareaFieldClientProps) {
  const { code } = useLocale()
  const field = useField<string>({ potentiallyStalePath: path })
  if (code !== 'nl') return null
  const fieldId = `field-${field.path.replaceAll('.', '__')}`
  return <PlainCheck text={field.value ?? ''} onChange={field.setValue} fieldId={fieldId} />
}
