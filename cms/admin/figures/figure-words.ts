import { fewest } from '#search/usage/fewest.ts'
import { wholeTown } from '#search/usage/count-kinds.ts'
import type { Figures } from '../../usage/figures-of.ts'
import type { Trend } from './trend-of.ts'

const nl = {
  title: 'Cijfers',
  amount: (count: number) =>
    count < fewest && count > 0 ? `minder dan ${fewest}` : count.toLocaleString('nl-NL'),
  thisMonth: ({ seen, opened, contacted }: Figures): string => {
    if (seen + opened + contacted === 0) return 'Deze maand nog door niemand bekeken.'
    const told = (count: number, what: string) =>
      count === 0 ? `niet ${what}` : `${nl.amount(count)} keer ${what}`
    return `Deze maand ${told(seen, 'gezien')}, ${told(opened, 'geopend')}, ${told(contacted, 'gebeld of aangeklikt')}.`
  },
  trend: ({ of, goes }: Trend): string => {
    const what = { opened: 'geopend', seen: 'gezien' }[of]
    const how = { up: 'Vaker', down: 'Minder vaak', same: 'Ongeveer even vaak' }[goes]
    return `${how} ${what} ${goes === 'same' ? 'als' : 'dan'} vorige maand om deze tijd.`
  },
  intro:
    'Zo vaak zagen bewoners jullie aanbod. “Gezien” is: het stond in een lijst. “Geopend” is: iemand bekeek de pagina. “Gebeld of aangeklikt” is: iemand klikte op het nummer, de mail of de website.',
  introDesk: 'Zo vaak zagen bewoners het aanbod. Je ziet het aanbod dat deze maand het meest geopend is.',
  privacy:
    'We tellen alleen. We weten niet wie er keek. Minder dan 5 zeggen we niet precies. Woorden zie je pas als minstens 5 keer hetzelfde gevraagd is.',
  noListings: 'Er zijn nog geen cijfers.',
  listings: 'Per aanbod',
  months: 'Per maand',
  month: (day: string) =>
    new Date(`${day}T12:00:00Z`).toLocaleDateString('nl-NL', {
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/Amsterdam',
    }),
  columns: { month: 'Maand', seen: 'Gezien', opened: 'Geopend', contacted: 'Gebeld of aangeklikt' },
  led: 'Gevonden met deze woorden',
  ledIntro: 'Dit vroegen bewoners die daarna het aanbod openden. Over de laatste drie maanden.',
  ledNone: 'Nog geen. Woorden staan hier pas als ze minstens 5 keer gevraagd zijn.',
  ledColumns: { what: 'Gevraagd', listing: 'Geopend', amount: 'Hoe vaak' },
  unmet: 'Gevraagd in jouw buurt en niet gevonden',
  unmetDesk: 'Gevraagd en niet gevonden',
  unmetIntro:
    'Misschien kun jij dit bieden. Of bied je het al, maar met andere woorden? Over de laatste drie maanden.',
  unmetNone: 'Niets. Alles wat hier gevraagd werd, is gevonden.',
  unmetColumns: {
    what: 'Gevraagd',
    area: 'Waar',
    nothing: 'Niets gevonden',
    wider: 'Alleen iets dat erop lijkt',
  },
  widgets: 'Jouw blokken op andere sites',
  widgetsDesk: 'Blokken op andere sites',
  widgetsIntro:
    'Over de laatste 30 dagen. “Geopend” telt wat iemand in het blok zelf opende, niet wat op een andere pagina openging.',
  widgetColumns: { name: 'Blok', day: 'Dag', shown: 'Getoond', searched: 'Gezocht', opened: 'Geopend' },
  perDay: (name: string) => `Per dag: ${name}`,
  day: (date: string) =>
    new Date(`${date}T12:00:00Z`).toLocaleDateString('nl-NL', {
      day: 'numeric',
      month: 'long',
      timeZone: 'Europe/Amsterdam',
    }),
  theme: (label: string) => `Onderwerp: ${label}`,
  words: (said: string) => `“${said}”`,
  everything: 'Alles bij elkaar',
  area: (code: string, name: string | undefined) => (code === wholeTown ? 'Zonder buurt' : (name ?? code)),
  more: 'Alle cijfers',
}

const en: typeof nl = {
  title: 'Figures',
  amount: (count) => (count < fewest && count > 0 ? `fewer than ${fewest}` : count.toLocaleString('en-GB')),
  thisMonth: ({ seen, opened, contacted }) => {
    if (seen + opened + contacted === 0) return 'Not seen yet this month.'
    const told = (count: number, what: string) =>
      count === 0 ? `not ${what}` : `${en.amount(count)} times ${what}`
    return `This month ${told(seen, 'seen')}, ${told(opened, 'opened')}, ${told(contacted, 'called or clicked')}.`
  },
  trend: ({ of, goes }) => {
    const how = { up: 'more often', down: 'less often', same: 'about as often' }[goes]
    const what = { opened: 'Opened', seen: 'Seen' }[of]
    return `${what} ${how} ${goes === 'same' ? 'as' : 'than'} by this day last month.`
  },
  intro:
    'How often residents saw your listings. “Seen” is: it stood in a list. “Opened” is: someone looked at its page. “Called or clicked” is: someone used the number, the mail or the website.',
  introDesk: 'How often residents saw the listings. These were opened most this month.',
  privacy:
    'We only count. We do not know who looked. Fewer than 5 is not told exactly. Words are here only when the same was asked at least 5 times.',
  noListings: 'There are no figures yet.',
  listings: 'By listing',
  months: 'By month',
  month: (day) =>
    new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/Amsterdam',
    }),
  columns: { month: 'Month', seen: 'Seen', opened: 'Opened', contacted: 'Called or clicked' },
  led: 'Found with these words',
  ledIntro: 'What residents asked who then opened the listing, in the last three months.',
  ledNone: 'None yet. Words are here only when they were asked at least 5 times.',
  ledColumns: { what: 'Asked', listing: 'Opened', amount: 'How often' },
  unmet: 'Asked in your neighbourhood and not found',
  unmetDesk: 'Asked and not found',
  unmetIntro: 'Perhaps you can offer this, or you do already in other words. Over the last three months.',
  unmetNone: 'Nothing. All that was asked here was found.',
  unmetColumns: { what: 'Asked', area: 'Where', nothing: 'Nothing found', wider: 'Only something like it' },
  widgets: 'Your widgets on other sites',
  widgetsDesk: 'Widgets on other sites',
  widgetsIntro:
    'Over the last 30 days. “Opened” is what was opened in the widget itself, not what opened on another page.',
  widgetColumns: { name: 'Widget', day: 'Day', shown: 'Shown', searched: 'Searched', opened: 'Opened' },
  perDay: (name) => `By day: ${name}`,
  day: (date) =>
    new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      timeZone: 'Europe/Amsterdam',
    }),
  theme: (label) => `Theme: ${label}`,
  words: (said) => `“${said}”`,
  everything: 'All together',
  area: (code, name) => (code === wholeTown ? 'No neighbourhood' : (name ?? code)),
  more: 'All figures',
}

/** The words for figures, in the language of the admin. */
export const figureWords = (language: string): typeof nl => (language === 'en' ? en : nl)
