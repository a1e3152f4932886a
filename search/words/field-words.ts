import type { Known } from './known-words.ts'
import { kinds } from './word-kinds.ts'

/** Words of the field in one piece, that readily stand in compounds. Folded. */
const pieces = `
  aanbod activiteit adhd administratie advies aerobics allochtoon armoede arts asiel atelier autisme babbel
  bad bakker bakkerij ballet band bank begeleider begeleiding bejaarde beperking beroep besteding bestuur
  beweging bewind bewoner bezoek bibliotheek bijstand biljart bingo boodschap breed bridge brigade bso buddy
  budget burger buur buurt cafe cement centrum club coach coaching collectief computer contact coordinator
  crisis cultuur cursus dag dans dementie depressie dialoog dieet dienst dokter drugs echtscheiding
  eenzaamheid energie ervaring eten familie feest festival fiets film fitness fonds formulier gebed
  gebruiker gehandicapt gehandicapte geheugen geld gemeenschap gemeente gesprek gevangenis geweld gezin
  gezondheid ggd ggz gids groente groep gym gymnastiek handicap havo hbo hiv hobby hond hospice huis
  huishoudelijk hulp huur iban idee inburgering informatie inloop instuif intake integratie internet jeugd
  jongere kaart kamer kanker kapper kerk keuken kind klas kleding kleuter klus koffie koor krediet kunst
  laptop les lhbti lift loket lunch maal maaltijd maatje maatschappelijk maatschappij markt matras mbo
  mediation medicijn meldpunt mentor milieu minima mode moeder mozaiek muziek natuur netwerk nieuws nt2 oma
  ondersteuning ontbijt ontmoeting ontspanning opa opbouw opleiding oppas opvang opvoeding organisatie ouder
  oudere overlast overleg park participatie patient peuter pilates plein plek ploeg politie praktijk
  preventie project psychiatrie puber reanimatie recht regeling reis repair reparatie repetitie respijt
  revalidatie ritme rollator ruil ruimte samenwerking schaak schilder scholing school schuld scouting senior
  slaap slachtoffer soa soep soos speelgoed spel spoed sport stage statushouder steun stichting straat
  stroom studie taal tablet tafel tante team theater thee therapie toeslag toestel toezicht trainer training
  traject tuin uitkering uitleen uur uwv vaccinatie vader verkeer verslaving vervoer verzekering verzorging
  vlucht vluchteling vmbo voeding voedsel voetbal voogd voorlichting vorming vriend vrijwilliger warmte
  wasserette weekend welkom welzijn wereld werk werkgever wet wijk winkel witgoed wmo woning yoga zang
  zolder zorg zwanger
`

/** Words of the field that can be cut, and are cut from others as one: schuld-hulpverlening, mantelzorg-ondersteuning. */
const compounds = `
  aanleunwoning basisschool bewindvoering budgetbeheer buurtcentrum buurthuis buurtkamer buurttuin
  computerles crisisopvang dagbesteding daklozenopvang eetcafe eettafel fietsles hoorzitting huisarts
  huisbezoek huiskamer huiswerk hulpverlening huurtoeslag inburgeringscursus inloophuis jeugdhulp
  jeugdzorg jongerenwerk kinderopvang kledingbank leeftijd kookgroep kringloop kringloopwinkel mantelzorg
  mantelzorger moestuin nachtopvang noodopvang opbouwwerk ouderenwerk ouderenzorg
  peuterspeelzaal praatgroep rechtshulp rijles rolstoel ruilwinkel schuldhulp schuldhulpverlening scootmobiel
  speelgroep speelplein speeltuin sportschool spreekuur taalcafe taalcoach taalles taalmaatje
  taxivervoer telefooncirkel thuiszorg verpleeghuis verzorgingshuis vluchtelingenwerk voedselbank volkstuin
  vrijwilligerswerk vrouwenopvang wandelgroep weggeefwinkel werkplaats wijkcentrum wijkteam wijkverpleegkundige
  zelfhulp zelfhulpgroep zorgtoeslag zwembad zwemles
`

/** Beginnings only: stems of verbs, and plurals. Too short or too common to be trusted as an ending. */
const beginnings = `
  activiteiten allochtonen ambulant anoniem baby bejaarden beweeg bewoners boeren boodschappen brei buren
  burgers consultatie crea creatief daklozen dementerenden dieren digi digitaal eet formulieren fysio
  gehandicapten haak honden jeu jong jongeren kinder kook kraam leer lees lessen loop lotgenoten
  maatjes mama mantel meiden meisjes mensen migranten moeders moes multi naai oefen opvoed ouderen ouders
  paarden papa poli praat prik psycho rechten reizigers rouw schulden senioren sociaal speel spelletjes
  spreek statushouders studenten thuis uitjes vaders verhalen verhuis verslaafden vluchtelingen volks
  vrienden vrijwilligers vrouwen wandel was weggeef woon zieken zing zwangeren zwem
`

const entry = (word: string, first: number, last: number, kind: number): [string, Known] => [
  word,
  { first, last, kind },
]
const list = (text: string) => text.trim().split(/\s+/)

/** The field's own words. How they stand in compounds counts before what the dictionary says. */
export const fieldWords: [string, Known][] = [
  ...list(beginnings).map((word) => entry(word, 11, 0, 0)),
  ...list(compounds).map((word) => entry(word, 11, 11, kinds.lemma)),
  ...list(pieces).map((word) => entry(word, 12, 12, kinds.lemma | kinds.whole)),
]
