'use client'

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { LookAlikes } from './LookAlikes.tsx'

const text = (value: unknown) => (typeof value === 'string' ? value : '')

const daysIn = (fields: FormState) =>
  Object.entries(fields)
    .filter(([path]) => /^schedule\.rules\.\d+\.days$/.test(path))
    .flatMap(([, { value }]) => (Array.isArray(value) ? (value as string[]) : []))

/** Below the title in Payload's form of a listing: what may be the same as it. What residents see already was made. */
export function LookAlikesField() {
  const [fields] = useAllFormFields()
  const { id, isTrashed, hasPublishedDoc } = useDocumentInfo()
  const isAtVenue = fields.whereabouts?.value === 'venue'
  const isNamedAnew = fields.title?.value !== fields.title?.initialValue
  if (isTrashed || (hasPublishedDoc && !isNamedAnew)) return null
  return (
    <LookAlikes
      title={text(fields.title?.value)}
      venue={(isAtVenue && text(fields.venue?.value)) || null}
      days={daysIn(fields)}
      except={id ? String(id) : null}
    />
  )
}
