/** Compounds that would be cut elsewhere or not at all, written with the cut. Folded. */
const cut = `
  buurt-huis buurt-huizen eet-tafel eet-cafe repair-cafe moes-tuin na-schoolse voor-schoolse over-blijf-moeder bij-les bij-praten aan-leun-woning
  school-zwemmen kop-zorgen hang-plek hang-jongeren zij-instromer poli-kliniek kwart-slagen kwart-slag massage-bed dak-raam val-kuil bom-melding
  politie-klacht buren-ruzie volks-dansen volks-dans bel-bus bel-maatje bel-cirkel duo-fiets duo-fietsen tafel-tennis aqua-gym kien-avond kien-middag
  skate-baan skate-park internet-bankieren
`

/**
 * Words that look like a compound and are none, or whose parts lead astray: a vrijwilliger is not a williger, and who
 * looks for best rijden does not want to bestrijden.
 */
const whole = `
  aandacht aandeel aardappel aardig achterban achterstand belang belangrijk belangstelling bestrijden burgemeester
  daadwerkelijk deelnemer eigenlijk gemeenschappelijk goedkoop goedkoper handlanger hoofdzakelijk hoofdzaak
  leerling levenslang maaltijd maatregel maatschappelijk maatschappij mededeling medewerker medewerking
  merkwaardig nieuwsgierig noodzakelijk onderwijs onderzoek openhartig overleggen overlijden overschot overzicht
  regelmatig samenhang slachtoffer slotermeer standaard standpunt tegenstelling verpakking verspillen verstand
  verwarring vrijwillig vrijwilliger waardering waardevol wethouder wetenschap wetenschappelijk tijdstip
  eigenaardig rechtvaardig geloofwaardig nieuwjaar halfjaar halfuur vierkant kwaliteit kilometer
  donderdag vrijdag zondag maandag zaterdag woensdag dinsdag paragraaf automaat baarmoeder
  nederland nederlands leeftijd prehistorisch discover adventure architecture beethoven wandelingetje
  digitaal digital goedenavond goedenacht frankrijk edelachtbaar woensel tongelre gestel eindhoven amsterdam rotterdam overvecht kanaleneiland
  huiswerk spreekuur huisarts tandarts voetbal speelgoed regenboog wachtwoord rijbewijs handwerk handwerken boodschap nachtmerrie nachtmerries
`

const list = (text: string) => text.trim().split(/\s+/)

/** Compound → its parts, decided by hand. */
export const knownSplits: ReadonlyMap<string, string[]> = new Map(
  list(cut).map((word) => [word.replaceAll('-', ''), word.split('-')]),
)
/** Words, and what is inflected of them, that are not to be split. */
export const unsplittable: ReadonlySet<string> = new Set(list(whole))
