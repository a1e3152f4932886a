/**
 * More words for the themes, of residents and of who works in the field in any municipality: comma between. Written for
 * this project; a municipality edits them in the cms.
 */
const lists: Record<string, string> = {
  ontmoeten:
    'ontmoeten, ontmoetingsplek, eenzaam, gezelschap, mensen leren kennen, nieuwe mensen, vriendschap, vrienden, buurthuis, wijkcentrum, buurtcentrum, sociale contacten, onder de mensen, sociale cohesie, sociaal isolement, dagbesteding, welzijn op recept, lotgenoten',
  'koffie-en-inloop':
    'inloopochtend, kletsen, open huis, huiskamer, buurthuiskamer, huiskamer van de wijk, buurtkamer, inloophuis, buurthuis, praten met anderen, collectieve voorziening',
  'samen-eten':
    'eten, warm eten, avondeten, buurtmaaltijd, buurtrestaurant, wijkrestaurant, open eettafel, samen koken, kookgroep, ontbijt, brunch, maaltijdvoorziening, tafeltje dekje, maaltijd aan huis, iftar',
  spelletjes:
    'spel, spelletje, bordspel, spelletjesmiddag, spelavond, klaverjassen, rikken, bridge, kienen, dammen, sjoelen, biljarten, darten, kaartclub, puzzelen, rummikub, denksport',
  maatje:
    'maatjesproject, maatje, bezoekmaatje, bezoekvrijwilliger, bezoek aan huis, huisbezoek, wandelmaatje, belmaatje, telefooncirkel, belcirkel, luisterend oor, vriendendienst, coach, mentor, vrijwilliger aan huis, gezelschap',
  bewegen:
    'bewegen, beweging, sport, gymnastiek, beweeggroep, fit blijven, fitter worden, ontspannen, valtraining, vallen, stoelgym, stoelyoga, tai chi, beweegtuin, buurtsportcoach, beweegcoach, gecombineerde leefstijlinterventie, fysiotherapie, beweegmakelaar',
  wandelen:
    'wandeling, lopen, wandelclub, samen wandelen, blokje om, rondje lopen, nordic walking, frisse lucht, wandelcoach',
  sporten:
    'sport, sportvereniging, zwemles, voetbalclub, voetballen, tennis, tafeltennis, badminton, basketbal, judo, boksen, hardlopen, krachttraining, aangepast sporten, gehandicaptensport, sportschool, trainen, walking football',
  dansen: 'dans, danscursus, stijldansen, volksdansen, zumba, line dance, streetdance, disco, salsa',
  fietsen:
    'fiets, fietsen leren, fietstocht, fietsclub, fietsmaatje, tandem, e-bike, elektrische fiets, fietsvaardigheid',
  creatief:
    'creatief, kunst, cultuur, muziek, zingen, schilderen, tekenen, handwerken, toneel, houtbewerking, fotografie, workshop, creatieve middag, cultuurcoach',
  'zingen-en-muziek':
    'muziek, muziek maken, zangkoor, meezingen, gitaar, piano, trommelen, instrument leren, orkest, zangles, optreden, harmonie, fanfare',
  handwerken:
    'breiclub, naailes, naaiatelier, borduren, quilten, wol, stof, naaicursus, kleermaker, kleding herstellen, handwerkclub, breicafé, textiel',
  'schilderen-en-tekenen':
    'schilderen, schilderclub, aquarel, tekenles, keramiek, boetseren, klei, beeldend, atelier',
  theater:
    'toneelclub, toneelspelen, verhalen vertellen, schrijfcursus, levensverhaal, poëzie, improviseren, voorstelling',
  'taal-en-leren':
    'taal, lezen en schrijven, taalpunt, taalhuis, volwassenenonderwijs, volwasseneneducatie, opleiding, computercursus, studeren, non-formele educatie',
  taalcafe:
    'taal oefenen, taalmaatje, taalcoach, conversatieles, praatgroep Nederlands, Nederlands praten, spreken oefenen, taalvrijwilliger',
  'nederlands-leren':
    'Nederlandse les, Nederlands leren, taalcursus, taallessen, cursus Nederlands, inburgeringscursus, inburgeringsexamen, examen Nederlands, NT2, staatsexamen, taalschool, taal leren, alfabetisering',
  lezen:
    'leren lezen, leren schrijven, laaggeletterdheid, analfabeet, boekenclub, boeken lenen, voorlezen, taalpunt, taalhuis, spelling, dyslexie, basisvaardigheden, NT1',
  'computer-en-telefoon':
    'computer, telefoon, smartphone, mobiel, ipad, mailen, printen, WhatsApp, inloggen, computercursus, digitale vaardigheden, digihulp, digitale hulp, digitaal spreekuur, Informatiepunt Digitale Overheid, IDO, MijnOverheid, internetbankieren, beeldbellen, digitaal',
  geld: 'geld, geldzorgen, geldproblemen, inkomen, uitkering, bijstand, bijzondere bijstand, minima, armoede, zorgtoeslag, huurtoeslag, kwijtschelding, sociaal raadslieden, schulden, budget, financiën, geldloket, minimaregelingen, individuele inkomenstoeslag, bestaanszekerheid, Participatiewet, vroegsignalering, stadspas',
  schulden:
    'schuld, schuldenaar, geldproblemen, achterstand, betalingsregeling, dwangbevel, loonbeslag, beslag, afbetalen, krediet, kredietbank, betaalachterstand, niet kunnen betalen, schuldhulpverlening, schuldhulpmaatje, budgetmaatje, budgetbeheer, budgetcoach, schuldsanering, schuldregeling, Wsnp, Msnp, bewindvoering, bewindvoerder, beschermingsbewind, saneringskrediet, NVVK, vroegsignalering, financieel beheer',
  'papieren-en-formulieren':
    'papieren, formulier, formulieren, formulierenbrigade, papierwerk, thuisadministratie, invulhulp, toeslagen aanvragen, uitkering aanvragen, envelop, officiële brief, belastingdienst, toeslag, sociaal raadslieden, sociaal raadsvrouw, belasting, DigiD, ordenen',
  'minder-geld-uitgeven':
    'voedselpakket, voedselhulp, kringloopwinkel, weggeven, ruilen, ruilkast, spullen, kleren, winterjas, meubels, huisraad, speelgoed, speelgoedbank, babyspullen, luiers, korting, stadspas, Leergeld, jeugdfonds, noodfonds, sociale supermarkt, armoede, minimabeleid, bespaartips',
  werk: 'werk, arbeid, vrijwilligerswerk, meedoen, dagbesteding, iets omhanden, werkervaring, werkervaringsplek, arbeidsparticipatie, sociaal ontwikkelbedrijf, beschut werk, werkbedrijf, stage, activering, re-integratietraject',
  'werk-zoeken':
    'werk, werk zoeken, baan zoeken, werkzoekend, vacatures, solliciteren, sollicitatiebrief, sollicitatiegesprek, werkloosheid, ontslagen, jobcoach, loopbaan, beroepskeuze, UWV, werkcafé, leerwerktraject, leerwerkbedrijf, werkervaring, omscholen, regionaal mobiliteitsteam, leerwerkloket',
  'vrijwilliger-worden':
    'vrijwilliger worden, vrijwilligers, helpen, iets terugdoen, vacaturebank, vrijwilligerscentrale, vrijwilligerspunt, vrijwillige inzet, maatschappelijke diensttijd, tegenprestatie',
  opgroeien:
    'kinderen, jeugd, ouders, gezin, opvoeding, opvoeden, school, moeder, vader, peuter, kleuter, tiener, pubers, zwanger, kinderopvang, jeugdzorg, jeugdhulp, centrum voor jeugd en gezin, CJG, jeugdgezondheidszorg, JGZ, consultatiebureau, gezinshulp, kansrijke start',
  spelen:
    'kinderactiviteiten, speelmiddag, buiten spelen, speelplek, kinderclub, kinderfeest, vakantieactiviteiten, vakantie kinderen, peuterspeelzaal, peuterochtend, speelinloop, speel-o-theek, scouting, jeugdclub, kinderwerk',
  huiswerk:
    'huiswerk, huiswerk maken, huiswerkklas, leren voor school, rekenen, examentraining, studieruimte, studiebegeleiding, mentor, schoolwerk, leerachterstand, weekendschool, voorleesexpress',
  opvoeden:
    'opvoeding, opvoedspreekuur, opvoedhulp, opvoedondersteuning, baby, slaapproblemen baby, moeders, vaders, jonge moeder, alleenstaande moeder, ouder zijn, ouderschap, kraamzorg, consultatiebureau, driftbui, puberteit, schoolproblemen, pesten, gezinscoach, pedagoog, jeugdverpleegkundige, scheiding en kinderen, Home-Start, steunouder',
  'jong-zijn':
    'jongeren, jeugd, tieners, jongerenplek, jeugdhonk, jongerenwerker, jongerencoach, meidengroep, meidenwerk, ambulant jongerenwerk, game, straathoekwerk, hangjongeren, jongereninloop, jongerenloket',
  gezondheid:
    'gezond, gezondheid, huisarts, dokter, moe, slapen, pijn, ziekte, ontspanning, zwanger, verpleegkundige, wijkverpleging, thuiszorg, positieve gezondheid, leefstijlcoach, lotgenoten, ervaringsdeskundige, herstelgroep, GGZ-inloop, zelfhulp, mentale gezondheid',
  'somber-of-bang':
    'depri, somberheid, neerslachtig, bang, angstig, angststoornis, overspannen, burn-out, stress, slecht slapen, psychische klachten, psychische hulp, trauma, dwang, huilen, in de war, crisis, therapie, praatgroep, mentale klachten, POH-GGZ, praktijkondersteuner, GGZ, herstelgroep, zelfregie, herstelacademie, psychiater, zelfhulpgroep, EPA, suïcidaal',
  rouw: 'rouwen, verdriet, dood, overleden, weduwnaar, iemand verloren, gemis, rouwgroep, rouwcafé, rouwverwerking, verliesverwerking, uitvaart, begrafenis, levend verlies, miskraam',
  dementie:
    'dement, vergeet, geheugenproblemen, vergeetachtigheid, casemanager dementie, dagopvang, Alzheimer Café, ontmoetingscentrum, odensehuis, verdwalen, trainer dementie, dementievriendelijk, mild cognitive impairment',
  verslaving:
    'verslavingszorg, te veel drinken, minder drinken, stoppen met drinken, stoppen met roken, sigaretten, wiet, cocaïne, medicijnen, gamen, gokverslaving, AA, anonieme alcoholisten, drugsgebruik, alcoholist, ontwenning, clean, middelengebruik, ambulante verslavingszorg',
  'gezond-eten':
    'gezonde voeding, voeding, te zwaar, te dik, dieet, gewicht, gezond koken, kookles, kookcursus, diabetes, suikerziekte, voedingsadvies, leefstijl, obesitas',
  zorgen:
    'verzorgen, zorg voor een ander, mantelzorgers, overbelast, zieke partner, naaste, naasten, jonge mantelzorger, mantelzorgwaardering, mantelzorgmakelaar, informele zorg',
  mantelzorg:
    'mantelzorger, mantelzorgers, jonge mantelzorger, mantelzorgconsulent, mantelzorgondersteuning, mantelzorgmakelaar, steunpunt mantelzorg, naasten, informele zorg, overbelaste mantelzorger',
  respijt:
    'oppas aan huis, zorg overnemen, even weg, logeerhuis, logeeropvang, dagbesteding, dagbehandeling, kortdurend verblijf, tijdelijke opvang, logeerzorg, mantelzorgvervanging, vervangende zorg',
  wonen:
    'woning, verhuizen, thuis wonen, hulp in huis, huishoudelijke hulp, thuiszorg, tuin, burenhulp, boodschappen doen, begeleid wonen, beschermd wonen, zelfstandig wonen, woningaanpassing, Wmo-voorziening, huishoudelijke ondersteuning, ambulante begeleiding',
  'klussen-en-repareren':
    'klusdienst, klussen, klusje, klusjes, klushulp, reparatie, stuk, fietsenmaker, fietsreparatie, lekke band, fietswerkplaats, lamp ophangen, elektrisch apparaat, timmeren, gereedschap lenen, boormachine, buurtwerkplaats, repaircafé',
  huisvesting:
    'huis zoeken, woonruimte, huurhuis, huurwoning, dakloze, daklozen, daklozenopvang, op straat, slaapplek, briefadres, huurachterstand, ontruiming, urgentie, woningcorporatie, huurbaas, noodopvang, maatschappelijke opvang, crisisopvang, winteropvang, thuisloos, uit huis gezet, begeleid wonen, beschermd wonen, woonspreekuur, woningnood, housing first',
  'energie-besparen':
    'energie, gas en licht, stroom, verwarming, tocht, isoleren, energiearmoede, energiehulp, energieklusser, energiefixer, energiebox, fixteam, energiekosten, energieloket, warmte, radiatorfolie',
  groen:
    'groen, tuinieren, buiten werken, bloemen, bomen, buurtmoestuin, zwerfafval, milieu, duurzaam, buurtinitiatief, vogels, bewonersparticipatie, natuurwandeling, klimaatadaptatie',
  tuinieren:
    'tuin, tuinen, zaaien, groente, groenten kweken, planten, stekjes, bloemen, wieden, stadslandbouw, tuingroep, schooltuin, pluktuin, voedselbos',
  dieren: 'boerderij, geiten, konijn, dierenarts, dierenvoedselbank, paarden, vogels',
  'buurt-verbeteren':
    'zwerfafval, schoonmaken straat, straatfeest, buurtbarbecue, burendag, bewonersgroep, buurtvereniging, wijkraad, idee voor de buurt, buurtinitiatief, buurtpreventie, subsidie buurt, wijkbudget, bewonersparticipatie, geveltuin, leefbaarheid, meedenken',
  'geloof-en-zin':
    'geloof, geloven, God, gebed, bijbel, koran, viering, imam, dominee, tempel, kapel, bezinning, levensvragen, geestelijk verzorger, diaconie, pastoraat, ramadan, levensbeschouwing',
  vervoer:
    'rijden, vervoersdienst, taxivervoer, regiotaxi, deeltaxi, ziekenhuis, brengen en halen, automaatje, buurtbus, buurtauto, belbus, rolstoelbus, leren reizen, scootmobiel, vervoersvoorziening, Valys',
  'nieuw-in-nederland':
    'nieuwkomer, nieuwkomers, vluchtelingen, asielzoeker, IND, verblijf, verblijfspapieren, zonder papieren, ongedocumenteerd, migrant, arbeidsmigrant, expat, buitenlander, gezinshereniging, VluchtelingenWerk, wegwijs, statushouders, Oekraïne, Polen, inburgering, inburgeringswet, PIP, tolk, ontheemden',
  veiligheid:
    'veilig, onveilig, mishandeling, slaan, geslagen, bedreigd, bedreiging, stalking, misbruik, seksueel geweld, verkrachting, aanranding, partnergeweld, ruzie thuis, crisis, noodnummer, politie, wijkagent, loverboy, kindermishandeling, ouderenmishandeling, vrouwenopvang, blijf-van-mijn-lijfhuis, slachtofferhulp, slachtoffer, eergerelateerd geweld, meldpunt, zorgmijder, OGGZ, zorgen om iemand, mensenhandel, dader',
  recht:
    'recht, rechten, jurist, juridisch, juridisch loket, juridische hulp, juridisch spreekuur, rechtswinkel, rechtsbijstand, scheiding, echtscheiding, alimentatie, ontslag, arbeidsrecht, arbeidsconflict, huurrecht, bezwaar maken, bezwaarschrift, beroep, rechter, klacht, discriminatie, besluit, conflict, buurtbemiddeling, burenruzie, mediation, testament, onafhankelijke cliëntondersteuner, vertrouwenspersoon, ombudsman, sociaal raadslieden',
}

/** By the slug of a theme; none for what is not in the list. */
export const themeWords = (slug: string): string[] => lists[slug]?.split(', ') ?? []
