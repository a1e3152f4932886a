/**
 * Where a column can go. `note` is for the editor: what fits nowhere else. `stamp` tells which version our own export
 * was made of. `nothing` is left out on purpose.
 */
export const targets = [
  'id',
  'title',
  'summary',
  'description',
  'organisation',
  'venue',
  'address',
  'street',
  'number',
  'postcode',
  'town',
  'phone',
  'email',
  'website',
  'person',
  'joining',
  'themes',
  'audiences',
  'ages',
  'areas',
  'times',
  'costs',
  'note',
  'stamp',
  'nothing',
] as const
export type Target = (typeof targets)[number]

/** Several columns may go here; their texts are put after one another. */
export const shared: ReadonlySet<Target> = new Set<Target>([
  'description',
  'joining',
  'themes',
  'audiences',
  'areas',
  'times',
  'costs',
  'note',
  'nothing',
])

/** How people call a column, in Dutch and English. The first that fits best wins, so the plainest stand first. */
const known: Partial<Record<Target, string>> = {
  id:
    'id, nr, nummer, kenmerk, code, external id, extern id, volgnummer, aanbod id, sleutel, ' +
    'uuid, key, reference',
  title:
    'titel, naam aanbod, naam activiteit, activiteit, aanbod, title, naam, name, wat, activity, ' +
    'service name, event, evenement, cursus, onderwerp, naam van de activiteit, dienst, service, ' +
    'programma',
  summary:
    'samenvatting, korte omschrijving, kort, summary, wat krijg je, in een zin, ondertitel, ' +
    'korte beschrijving, intro, inleiding, short description, subtitle, teaser',
  description:
    'omschrijving, beschrijving, description, toelichting, tekst, inhoud, uitleg, informatie, ' +
    'meer informatie, details, over, lange omschrijving, content, long description, ' +
    'wat houdt het in',
  organisation:
    'organisatie, aanbieder, organisator, organisation, organization, organizer, organiser, ' +
    'instelling, stichting, vereniging, naam organisatie, uitvoerder, wie, door wie, partner, ' +
    'provider, club, georganiseerd door',
  venue: 'locatie, naam locatie, location, venue, gebouw, zaal, plek, location name, accommodatie, ' + 'waar',
  address: 'adres, address, bezoekadres, adresgegevens, locatie adres, volledig adres, vestigingsadres',
  street:
    'straat, straatnaam, street, straat en huisnummer, street address, address line 1, ' + 'adresregel 1',
  number: 'huisnummer, huisnr, house number, nummer huis, huisnummer en toevoeging',
  postcode: 'postcode, postal code, zip, zip code, zipcode, pc, postcode 6',
  town: 'plaats, woonplaats, plaatsnaam, stad, town, city, gemeente, dorp, vestigingsplaats',
  phone:
    'telefoon, telefoonnummer, tel, tel nr, telnr, phone, phone number, telephone, mobiel, ' +
    'mobile, bellen',
  email: 'e mail, email, mail, emailadres, e mailadres, email address, mailadres',
  website: 'website, url, link, web, site, webadres, homepage, webpagina, internet',
  person:
    'contactpersoon, contact person, contact name, naam contactpersoon, begeleider, docent, ' + 'coordinator',
  joining:
    'aanmelden, aanmelding, contact, contactgegevens, hoe aanmelden, opgeven, inschrijven, ' +
    'how to join, registration, reserveren, toegang, hoe doe je mee, meedoen, deelname',
  themes:
    'thema, themas, thema s, categorie, categorieen, category, categories, rubriek, onderwerpen, ' +
    'theme, themes, tags, trefwoorden, soort, type, taxonomie, domein, soort aanbod, keywords',
  audiences:
    'doelgroep, doelgroepen, voor wie, audience, audiences, target group, gezinssamenstelling, ' +
    'bestemd voor, deelnemers, eligibility',
  ages: 'leeftijd, leeftijden, age, ages, leeftijdscategorie, leeftijdsgroep, age range',
  areas:
    'wijk, buurt, stadsdeel, wijken, werkgebied, gebied, area, neighbourhood, district, regio, ' + 'kern',
  times:
    'wanneer, tijd, tijden, tijdstip, openingstijden, dag en tijd, dagen en tijden, dag, dagen, ' +
    'datum, data, when, time, times, date, schedule, opening hours, rooster, datum en tijd, ' +
    'dag tijd, frequentie, begintijd, eindtijd',
  costs:
    'kosten, prijs, tarief, eigen bijdrage, costs, cost, price, fee, fees, bijdrage, entree, ' + 'prijzen',
  // Of our own exports: nobody else calls a column so.
  stamp: 'stand bij ophalen',
  nothing: 'stand op de kaart',
  note:
    'opmerking, opmerkingen, bijzonderheden, notitie, notities, note, notes, remarks, comments, ' + 'intern',
}

/** The same, as lists. */
export const headerWords = Object.fromEntries(
  Object.entries(known).map(([target, words]) => [target, words.split(', ')]),
) as Partial<Record<Target, string[]>>
