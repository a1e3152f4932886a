'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { LookAlike } from '../../look-alikes/find-look-alikes.ts'
import { askLookAlikes, type About } from './ask-look-alikes.ts'
import './look-alikes.css'

const words = {
  nl: { ask: 'Is dit hetzelfde?', own: 'van jullie', hint: 'Dan hoef je het niet nog eens te maken.' },
  en: { ask: 'Is this the same?', own: 'yours', hint: 'Then there is no need to make it again.' },
}
const pauseMs = 600

/** While typing: up to three listings that may be the same. They are shown, and stop nobody. */
export function LookAlikes(about: About) {
  const { i18n } = useTranslation()
  const said = words[i18n.language === 'en' ? 'en' : 'nl']
  const alike = useLookAlikes(about)
  return (
    <div role="status">
      {alike.length > 0 && (
        <div className="sk-alike">
          <p>
            <strong>{said.ask}</strong> {said.hint}
          </p>
          <ul>
            {alike.map(({ id, title, organisation, isOwn, href }) => (
              <li key={id}>
                <a href={href} target="_blank" rel="noopener">
                  {title}
                </a>{' '}
                ({isOwn ? said.own : organisation})
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** Asks when typing pauses; an answer to what is no longer there is dropped. */
function useLookAlikes({ title, venue, days, except }: About): LookAlike[] {
  const [alike, setAlike] = useState<LookAlike[]>([])
  const dayList = days.join()
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const found = await askLookAlikes({ title, venue, days: dayList.split(','), except }, stop.signal)
      if (!stop.signal.aborted) setAlike(found)
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [title, venue, dayList, except])
  return alike
}
