import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { redirect } from 'next/navigation'
import { isEditor, isSomeone, organisationsOf } from '../../access/roles.ts'
import { newWords } from './new-words.ts'
import { QuickForm } from './QuickForm.tsx'
import { readBeginning } from './read-beginning.ts'
import './new.css'

/** The short way from nothing to published, at /admin/nieuw. */
export async function NewListing({ initPageResult, params, searchParams, payload }: AdminViewServerProps) {
  const { req, visibleEntities, permissions, locale } = initPageResult
  if (!isSomeone(req)) redirect('/admin/login?redirect=%2Fadmin%2Fnieuw')
  if (!isEditor(req) && organisationsOf(req).length === 0) redirect('/admin')
  const words = newWords(req.i18n.language)
  return (
    <DefaultTemplate
      {...{ visibleEntities, permissions, params, searchParams, payload }}
      {...(locale && { locale })}
      i18n={req.i18n}
      user={req.user ?? undefined}
      req={req}
    >
      <Gutter className="sk-new">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <QuickForm beginning={await readBeginning(req)} />
      </Gutter>
    </DefaultTemplate>
  )
}
