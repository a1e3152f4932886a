const list = (text: string) => text.split('|').map((part) => part.trim())

/** Words and half sentences to put listings together from: enough for 100,000 that are not each other's copy. */

/** What it is, by the slug of a theme of the town. */
export const nounsByTheme: Record<string, string[]> = {
  'koffie-en-inloop': list('Koffieochtend|Koffiemiddag|Inloop|Buurtkoffie|Theetafel|Open huis'),
  'samen-eten': list('Eettafel|Buurtmaaltijd|Soepmiddag|Samen koken|Ontbijttafel|Wereldkeuken'),
  spelletjes: list('Bingo|Klaverjassen|Schaken|Biljart|Rummikub|Sjoelen|Spelletjesmiddag'),
  maatje: list('Maatje|Bezoekvriend|Wandelmaatje|Telefoonmaatje|Buurtmaatje'),
  wandelen: list('Wandelgroep|Ommetje|Nordic walking|Stadswandeling|Rollatorwandeling'),
  sporten: list('Stoelgym|Walking football|Zwemmen|Zaalvoetbal|Badminton|Jeu de boules|Yoga'),
  dansen: list('Danscafé|Lijndansen|Volksdansen|Salsa|Stijldansen'),
  fietsen: list('Fietsles|Duofiets|Fietsgroep|Fietswerkplaats'),
  'zingen-en-muziek': list('Buurtkoor|Smartlappenkoor|Muziekcafé|Gitaarles|Drumcirkel|Popkoor'),
  handwerken: list('Breicafé|Haakclub|Naaiatelier|Quiltgroep|Handwerkmiddag'),
  'schilderen-en-tekenen': list('Schilderclub|Tekenles|Atelier|Aquarelgroep|Open atelier'),
  taalcafe: list('Taalcafé|Praattafel|Taalontmoeting|Spreekuur Nederlands'),
  'nederlands-leren': list('Taalles|Nederlands voor beginners|Taalmaatje|Inburgeringsles'),
  lezen: list('Leesclub|Boekenruil|Voorleesuur|Schrijfgroep|Samen lezen'),
  'computer-en-telefoon': list('Computerhulp|Digicafé|Tabletles|Telefoonspreekuur|DigiD-hulp'),
  schulden: list('Geldspreekuur|Schuldhulpmaatje|Budgetcursus|Administratiehulp'),
  'papieren-en-formulieren': list('Formulierenhulp|Papierwinkel|Brievenspreekuur|Belastinghulp'),
  'minder-geld-uitgeven': list('Weggeefwinkel|Kledingbank|Ruilkast|Voedselbank|Kringloophoek'),
  'werk-zoeken': list('Sollicitatiecafé|Werkplein|Banenmarkt|Loopbaanspreekuur'),
  'vrijwilliger-worden': list('Klusteam|Vrijwilligersspreekuur|Buurthulp|Tuinploeg'),
  spelen: list('Speelochtend|Kinderclub|Peuterinloop|Speeltuin|Speelotheek'),
  huiswerk: list('Huiswerkklas|Bijles|Studiehoek|Rekenhulp'),
  opvoeden: list('Opvoedspreekuur|Oudercafé|Ouderkring|Pubercursus'),
  'jong-zijn': list('Jongerencentrum|Jongereninloop|Meidenclub|Gamecafé'),
  'somber-of-bang': list('Praatgroep|Herstelgroep|Luisterlijn|Lotgenotengroep'),
  rouw: list('Rouwcafé|Rouwgroep|Troostwandeling'),
  dementie: list('Alzheimercafé|Geheugenspreekuur|Ontmoetingsgroep'),
  'gezond-eten': list('Kookclub|Gezond koken|Moestuin|Smaakles'),
}

export const places =
  list(`in de Huiskamer|in het Buurthuis|bij de Bibliotheek|in de Kerk|op het Plein|in de Sporthal
  |in het Wijkcentrum|op School|in de Tuin|aan het Water|in de Werkplaats|bij de Molen|in de Moskee|in de Buurtkamer`)
export const forWhom = list(`voor de hele buurt|voor wie nieuw is|voor ouderen|voor jonge ouders|voor mannen
  |voor vrouwen|voor beginners|voor wie alleen is|voor mantelzorgers|voor iedereen|`)

export const openings = list(`Je bent welkom zoals je bent.|Schuif aan waar een stoel vrij is.
  |We zitten aan een lange tafel en praten over van alles.|Een kleine groep buren heeft dit zelf opgezet.
  |Er is elke keer iets anders te doen, en je hoeft nergens aan mee te doen.
  |Onze vrijwilligers nemen de tijd voor je verhaal.|We werken in groepen van hoogstens acht mensen.
  |Je kunt hier ook terecht met een vraag waarvan je niet weet bij wie die hoort.`)
export const middles = list(`Neem gerust iemand mee: een buur, een dochter, een vriend.
  |De koffie en thee staan klaar en er is meestal iets lekkers bij.|Wie wil, helpt mee met klaarzetten en opruimen.
  |Er wordt Nederlands gesproken, en bijna altijd is er iemand die vertaalt.
  |We beginnen met een rondje namen en daarna gaat ieder zijn gang.
  |In de zomer zitten we buiten, in de winter bij de kachel.|Kinderen mogen mee; er is een hoek met speelgoed.
  |Je hoeft geen ervaring te hebben. Materiaal ligt klaar.|Na afloop kun je blijven voor een kop soep.`)
export const endings =
  list(`Twijfel je? Kom een keer kijken en beslis daarna.|Wat je vertelt, blijft in de groep.
  |Bel ons als je liever eerst iemand spreekt.|Blijf een kwartier of de hele middag, allebei is goed.
  |Is het vol, dan zoeken we samen een andere plek voor je.`)
export const joining = list(`Loop gewoon binnen.|Bel even van tevoren, dan weten we dat je komt.
  |Stuur een bericht en wij bellen je terug.|Meld je aan bij de balie of via de website.`)
export const firstVisits = list(`Iemand van de groep staat bij de deur en wijst je de weg.
  |De eerste keer drinken we samen koffie en vertellen we hoe het gaat.|Je krijgt een rondleiding en kunt alles vragen.`)

export const organisationKindNames =
  list(`Stichting|Vereniging|Buurtkring|Welzijn|Bewonersgroep|Sportclub|Werkplaats
  |Koor|Buurtploeg|Wereldhuis|Kerkgemeenschap`)
export const organisationNames =
  list(`De Brug|De Linde|Samen|De Haven|Ons Huis|De Vonk|Het Baken|De Schakel|Zonnehoek
  |De Ruimte|Nieuw Begin|De Wissel|De Kring|Het Anker|De Pelikaan|Merelhof|De Vlinder|Klaverblad|De Stolp|De Poort`)
export const venueKinds =
  list(`Buurthuis|Wijkcentrum|Huiskamer|Bibliotheek|Sporthal|Kerk|Ontmoetingshuis|Dorpshuis
  |Buurtkamer|School|Atelier|Jongerencentrum`)
export const streets =
  list(`Dorpsstraat|Kerkplein|Molenweg|Schoolstraat|Lindelaan|Beukenhof|Stationsweg|Eikenlaan
  |Julianastraat|Marktplein|Havenkade|Wilhelminastraat|Parkweg|Tuinstraat`)
