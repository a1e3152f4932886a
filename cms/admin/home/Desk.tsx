import type { DashboardViewServerProps } from '@payloadcms/next/views'
import type { PayloadRequest } from 'payload'
import { getTranslation } from '@payloadcms/translations'
import { homeWords } from './home-words.ts'
import { readDesk } from './read-desk.ts'

type Props = Pick<DashboardViewServerProps, 'navGroups'> & { req: PayloadRequest; language: string }

/** The home of the editors: what waits, and the way to everything. */
export async function Desk({ req, navGroups, language }: Props) {
  const words = homeWords(language)
  const waiting = await readDesk(req, new Date())
  return (
    <>
      <ul className="sk-desk">
        {waiting.map(({ name, count, href }) => (
          <li key={name}>
            <a href={href}>
              <strong>{count}</strong> {words.waitingAtDesk[name]}
            </a>
          </li>
        ))}
      </ul>
      <div className="sk-desk__groups">
        {(navGroups ?? []).map(({ label, entities }) => (
          <section key={label}>
            <h2>{label}</h2>
            <ul>
              {entities.map((entity) => (
                <li key={entity.slug}>
                  <a href={`/admin/${entity.type}/${entity.slug}`}>
                    {getTranslation(entity.label, req.i18n)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
