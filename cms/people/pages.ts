import { escapeHtml } from '../escape-html.ts'
import { plainPage } from '../plain-page.ts'
import type { Claiming, Here, Invited } from './people-here.ts'
import type { Change, Refusal } from './to-people.ts'

/** Who is in an organisation, and what one may do about it. */

type Organisation = { id: string; name: string }
type Shown = {
  organisation: Organisation
  people: Here[]
  invited: Invited[]
  claiming: Claiming[]
  asker: { id: string; mayChange: boolean; isEditor: boolean }
}

const roleWords: Record<Here['role'], string> = { owner: 'eigenaar', member: 'medewerker' }
const refusals: Record<Refusal, string> = {
  'not yours': 'Dit mag alleen een eigenaar.',
  'not here': 'Deze persoon hoort hier niet bij.',
  'last owner': 'Er moet een eigenaar blijven. Maak eerst iemand anders eigenaar, of vraag de redactie.',
}

const send = (organisation: Organisation, change: Change | 'ask' | 'take-back', label: string, about = {}) =>
  `<form method="post" action="/api/people">
<input type="hidden" name="organisation" value="${escapeHtml(organisation.id)}">
${Object.entries(about)
  .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(String(value))}">`)
  .join('')}
<button type="submit" name="change" value="${change}">${label}</button>
</form>`

function personHtml({ organisation, people, asker }: Shown, person: Here): string {
  const isSelf = person.id === asker.id
  const about = { person: person.id }
  const buttons = [
    person.role === 'member' && send(organisation, 'owner', 'Maak eigenaar', about),
    person.role === 'owner' && !isSelf && send(organisation, 'member', 'Maak medewerker', about),
    !isSelf && isIn(people, asker.id) && send(organisation, 'hand-over', 'Draag alles over', about),
    !isSelf && send(organisation, 'remove', 'Haal weg', about),
  ]
  const shown = asker.mayChange ? buttons.filter(Boolean).join('\n') : ''
  return `<article><h2>${escapeHtml(person.name)}${isSelf ? ' (jij)' : ''}</h2>
<p>${roleWords[person.role]}${asker.mayChange ? `, ${escapeHtml(person.email)}` : ''}</p>
${shown}</article>`
}

const isIn = (people: Here[], id: string) => people.some((person) => person.id === id)

const claimsHtml = ({ claiming }: Shown) =>
  claiming
    .map(
      ({ id, name }) =>
        `<p><a href="/api/claim?id=${escapeHtml(id)}">${escapeHtml(name)} zegt hierbij te horen. Bekijk het</a></p>`,
    )
    .join('\n')

const invitedHtml = ({ organisation, invited }: Shown) =>
  invited
    .map(
      ({ name, email }) =>
        `<article><h2>${escapeHtml(name)}</h2><p>uitgenodigd, ${escapeHtml(email)}</p>
${send(organisation, 'take-back', 'Trek de uitnodiging in', { email })}</article>`,
    )
    .join('\n')

export function peoplePage(shown: Shown, refused?: Refusal): Response {
  const { organisation, people, asker } = shown
  const isMember = isIn(people, asker.id)
  const invite = `<p><a href="/api/invite?organisation=${escapeHtml(organisation.id)}">Nodig iemand uit</a></p>`
  const body = `${refused ? `<p role="alert"><strong>${refusals[refused]}</strong></p>` : ''}
${refused === 'last owner' ? send(organisation, 'ask', 'Vraag de redactie om hulp') : ''}
${claimsHtml(shown)}
${asker.mayChange ? invite : ''}
${people.length === 0 ? '<p>Nog niemand houdt dit bij.</p>' : people.map((person) => personHtml(shown, person)).join('\n')}
${invitedHtml(shown)}
${isMember ? `<article><h2>Stoppen</h2><p>Je houdt dan niets meer bij voor deze organisatie.</p>${send(organisation, 'leave', 'Ik stop ermee')}</article>` : ''}
<p><a href="/admin">Naar het beheer</a></p>`
  return plainPage(`Wie hoort bij ${organisation.name}`, body, refused ? 409 : 200)
}

export const leftPage = ({ name }: Organisation) =>
  plainPage(
    'Je bent gestopt',
    `<p>Je houdt ${escapeHtml(name)} niet meer bij. Dank je wel voor alles.</p><p><a href="/admin">Naar het beheer</a></p>`,
  )

export const askedPage = () =>
  plainPage(
    'De redactie weet ervan',
    '<p>De redactie zoekt met je mee. Tot die tijd blijf je eigenaar.</p><p><a href="/admin">Naar het beheer</a></p>',
  )

export const seePeople = ({ id }: Organisation) =>
  new Response(null, {
    status: 303,
    headers: { location: `/api/people?organisation=${id}`, 'cache-control': 'no-store' },
  })
