import { localNow } from '#search/time/local-date.ts'
import { writeNote } from '#site/note/note-code.ts'

export type PublicPage = [name: string, path: string]

type Listing = { slug: string; whereabouts: { at: string }; organisations: { slug: string }[] }

/** One of every kind of page that residents see, and of the states that have an address of their own. */
export async function publicPages(site: string): Promise<PublicPage[]> {
  const { listings } = (await (await fetch(`${site}/api/v1/aanbod?zoek=koffie`)).json()) as {
    listings: Listing[]
  }
  const placed = listings.find(({ whereabouts }) => whereabouts.at === 'venue')!
  const today = localNow(new Date()).date
  const note = (madeOn: string) => writeNote({ slugs: [placed.slug, 'dit-is-er-niet-meer'], madeOn })
  return [
    ['home', '/'],
    ['results', '/zoeken'],
    ['results with words and choices', '/zoeken?zoek=koffie&soort=activiteit&kosten=gratis'],
    ['results for a need, step by step', '/zoeken?thema=ontmoeten&nabij=BU07721110&pagina=2'],
    ['results near a neighbourhood', '/zoeken?nabij=BU07721110&straal=2000&sorteer=afstand'],
    ['nothing found', '/zoeken?zoek=xqzjkwv&soort=plek&leeftijd=3'],
    ['faults in the address', '/zoeken?soort=onzin&pagina=-4'],
    ['a listing', `/aanbod/${placed.slug}`],
    ['a safe place', '/aanbod/veilige-plek-voor-vrouwen'],
    ['an organisation', `/organisaties/${placed.organisations[0]!.slug}`],
    ['what is wrong with a listing', `/aanbod/${placed.slug}/klopt-niet`],
    ['the time of a listing is wrong', `/aanbod/${placed.slug}/klopt-niet?wat=tijd`],
    ['what is wrong with a safe place', '/aanbod/veilige-plek-voor-vrouwen/klopt-niet?wat=plek'],
    ['what is wrong with an organisation', `/organisaties/${placed.organisations[0]!.slug}/klopt-niet`],
    ['whose organisation it is', `/organisaties/${placed.organisations[0]!.slug}/van-jou`],
    ['adding something', '/iets-toevoegen'],
    ['something wrong with the site', '/klopt-niet?wat=anders'],
    ['thanks for helping', '/bedankt?voor=melding'],
    ['districts', '/wijken'],
    ['a district', '/wijken/wk077211'],
    ['a neighbourhood', '/wijken/bu07721110'],
    ['a neighbourhood with nothing in it', '/wijken/bu07722180'],
    ['the agenda', '/agenda'],
    ['the agenda with choices', '/agenda?zoek=koffie&thema=ontmoeten&kosten=gratis&soort=hulp'],
    ['the agenda of no such day', '/agenda?vanaf=2020-13-99'],
    ['the agenda with nothing in it', '/agenda?zoek=xqzjkwv&doelgroep=niemand'],
    ['an empty note', '/briefje'],
    ['a note in the address', `/briefje?lijst=${note(today)}&zoek=koffie`],
    ['a note that was given', `/briefje/gekregen?lijst=${note(today)}`],
    ['a note that ran out', `/briefje/gekregen?lijst=${note('2026-01-01')}`],
    ['a note that is broken', '/briefje/gekregen?lijst=1'],
    ['about', '/over'],
    ['accessibility', '/toegankelijkheid'],
    ['privacy', '/privacy'],
    ['for webmasters', '/widget'],
    ['making a widget', '/widget-maken?thema=ontmoeten&kleur=ffdd00&aanbod-erbij=koffie'],
    ['making a widget with faults', '/widget-maken?kleur=geel&open=eigen&adres=bieb'],
    ['nowhere', '/bestaat-niet'],
  ]
}
