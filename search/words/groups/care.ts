/** Illness, the body, care at home, caring for another, growing old, disability. */
export const care = `
huisdokter, huisarts zoeken, geen huisarts, dokter nodig, dokterspost, weekendarts, dokter zonder verzekering,
  straatdokter > huisarts, dokter
ziekte, niet lekker, ziek zijn, ziek geworden, gezondheidsklachten, chronisch ziek, chronische aandoening,
  ongeneeslijk > ziek, gezondheid, huisarts
pleister, brandwond, verslikken, ongeluk thuis, spoedeisende hulp, reanimeren, hartmassage, aed
  > eerste hulp, ehbo, reanimatie
bloeddruk, bloeddruk meten, bloedprikken, gezondheidscheck, keuring, gezondheidsmeting, cholesterol, zuster spreken,
  vraag aan verpleegkundige > wijkverpleegkundige, gezondheid, spreekuur
tandpijn, kiespijn, gaatje, tanden, tandenpoetsen, mondhygiënist > tandarts
geen geld voor tandarts, tandarts betalen, tandarts te duur > tandarts, bijzondere bijstand, minima
te dik, te zwaar, dik, gewicht, gewicht verliezen, lijnen, afslanken, kilo's kwijt, dieet, diëten, op dieet, buikje,
  weight watchers, obesitas, gezond gewicht, kind te dik, dik kind, kind te zwaar, mollig, ongezond eten, snoepen,
  bmi > overgewicht, afvallen, gezond eten, diëtist, leefstijl, bewegen
gezonder eten, voeding, voedingsadvies, groente eten, dieetadvies, vitamines, suikervrij, vegetarisch,
  eten met diabetes, voedingscentrum > gezond eten, diëtist, gezond koken, kookles
suiker, suikerziekte, diabeet, suikerpatiënt, insuline > diabetes, gezond eten, diëtist
kankerpatiënt, borstkanker, chemo, bestraling, oncologisch, toon hermanshuis, leven met kanker, prostaat
  > kanker, inloophuis, lotgenoten
fit worden, sterker worden, aansterken, revalideren, revalidatie, weer op krachten, na een operatie, na ziekte,
  fysio, spieren, spierkracht, oefentherapie, cesar, mensendieck, stijf, stramme spieren, soepel blijven, lenig
  > fysiotherapie, bewegen, oefenen, conditie
val, gevallen, bang om te vallen, valangst, valrisico, evenwicht, balans oefenen, stevig staan, duizelig,
  struikelen, in balans, wankel > valpreventie, vallen, bewegen, balans
rugpijn, rug, nek, knie, heup, gewrichten, pijn in mijn rug, spierpijn, hoofdpijn, migraine, slijtage
  > pijn, fysiotherapie, bewegen
incontinentie, plassen, plasproblemen, bekkenbodem, prostaatklachten > huisarts, fysiotherapie
wijkzuster, zuster aan huis, verzorging, zorg aan huis, zorg thuis, hulp bij wassen, hulp bij aankleden,
  hulp bij douchen, wassen thuis, aankleden, kousen aantrekken, steunkousen, elastieken kousen, medicijnen geven,
  wond verzorgen, zorg nodig, ontslag uit ziekenhuis, uit het ziekenhuis
  > thuiszorg, wijkverpleging, verpleging aan huis, verpleging
huishouden, hulp in huis, huishoudhulp, poetshulp, poetsvrouw, schoonmaakster, werkster, schoonmaken lukt niet,
  huis schoonmaken, huis schoonhouden, stofzuigen, dweilen, ramen wassen, ramen zemen, bedden verschonen, strijken,
  hulp bij schoonmaken, poetsen, interieurverzorgster, alfahulp, kan huis niet schoonhouden
  > huishoudelijke hulp, hulp bij het huishouden, schoonmaken
vies huis, huis is vies, vervuild, vervuiling, vervuilde woning, rommel, rommelig huis, huis vol spullen,
  opruimhulp, opruimcoach, hoarder, verzamelaar, verzamelwoede, huis ontspullen, ontspullen, opruimmaatje,
  uitmesten, te veel spullen, woningvervuiling > opruimen, huishoudelijke hulp, schoonmaken, bemoeizorg
boodschappen doen, boodschappen voor mij doen, boodschappen halen, boodschappenhulp, boodschappenservice,
  boodschappenmaatje, zware tassen, kan geen boodschappen doen, naar de winkel, naar de supermarkt
  > boodschappen, boodschappendienst, boodschappenbus
maaltijd thuis, eten thuisbezorgd, eten laten brengen, warm eten thuis, maaltijden aan huis, kan niet koken,
  koken lukt niet, maaltijdvoorziening, tafeltje-dek-je, tafeltje dekje, apetito
  > maaltijdservice, maaltijd aan huis, samen eten
zorg voor mijn vrouw, zorg voor mijn man, zorg voor mijn moeder, zorg voor mijn vader, zorg voor mijn ouders,
  zorg voor mijn kind, zorg voor mijn broer, zorg voor mijn zus, zorgen voor iemand, zorgen voor ouders,
  zorgen voor een ander, zorg voor partner, verzorg mijn moeder, verzorg mijn man, zieke man, zieke vrouw,
  zieke moeder, zieke vader, zieke partner, moeder ziek, vader ziek, man ziek, vrouw ziek, familiezorg
  > mantelzorg, mantelzorger, respijtzorg
mantelzorgsteunpunt, steunpunt mantelzorg, mantelzorgconsulent, mantelzorgadviseur, mantelzorgcafé, mantelzorgcoach,
  hulp voor mantelzorgers, steun voor mantelzorgers, ontlasten mantelzorger, mantelzorg te zwaar,
  mantelzorg wordt te veel, mantelzorg valt zwaar, mantelzorgondersteuning
  > mantelzorg, mantelzorgondersteuning, mantelzorgers
mantelzorgpas, mantelzorgcompliment, bedankje mantelzorger, mantelzorgbonus, mantelzorgforfait, zorgverlof
  > mantelzorg, mantelzorgwaardering
zorg voor zieke moeder jong, ouder ziek, zieke ouders, zieke broer, brusjes, brusje, opgroeien met zorg,
  broer met een beperking, zorgen thuis kind, zorg voor mijn zieke moeder, zorg voor zieke vader
  > jonge mantelzorger, mantelzorg, kinderen
respijt, oppas voor mijn man, oppas voor mijn vrouw, oppas voor mijn moeder, oppas voor vader, oppas bij dementie,
  oppas voor ouderen, oppas volwassenen, zorg overnemen, neemt zorg over, even weg, er even tussenuit, dagje vrij,
  weekend vrij, even rust, adempauze, op adem komen, logeerzorg, logeeropvang, logeerweekend, logeerhuis,
  logeren met zorg, ergens logeren, tijdelijk opnemen, handen in huis, nachtzorg, kan haar niet alleen laten,
  kan hem niet alleen laten, respijtzorg, vervangende mantelzorg
  > respijtzorg, logeren, oppas, vervangende mantelzorg, mantelzorg
dement, dementerend, dementerenden, kinds, seniel, vergeetachtig, vergeet alles, vergeet veel, vergeet steeds,
  geheugenverlies, geheugenproblemen, geheugenpoli, vergeetziekte, in de war oudere, weg kwijt, raakt de weg kwijt,
  weet de weg niet, herkent mij niet, verdwaalt, dwaalt, vasculair, lewy body, beginnende dementie, jong dement
  > dementie, geheugen, alzheimer, vergeten
casemanager dementie, dementieconsulent, trajectbegeleider, dementieverpleegkundige
  > casemanager, dementie, begeleiding
dementiecafé, ontmoetingscentrum dementie, odensehuis, dementievriendelijk, geheugentraining, geheugenspel,
  hersengym, breintraining, geheugenwerkplaats > geheugencafé, alzheimercafé, dementie, geheugen
dagbehandeling, dagcentrum, dagplek, dagactiviteit, naar de dagbesteding, dagje opvang oudere, groepsbegeleiding,
  arbeidsmatige dagbesteding, creatieve dagbesteding, zorgboerderij > dagbesteding, dagopvang, dagverzorging
thuis blijven wonen, zelfstandig blijven wonen, zelfstandig wonen, veilig thuis wonen ouder, levensloopbestendig,
  comfortabel wonen, domotica, alarm om mijn nek, alarmknop, personenalarm, noodknop, sleutelkastje, langer thuis,
  personenalarmering > langer thuis, personenalarmering, woningaanpassing, ouderen
traplift, drempel, drempelhulp, beugel, beugels, aangepaste badkamer, verhoogd toilet, aangepast huis,
  aangepaste woning, trap niet meer op, trappen lopen, hulpmiddel, scootmobiel aanvragen, rolstoel aanvragen,
  woningaanpassing > woningaanpassing, hulpmiddelen, wmo
bejaarden, bejaard, oudje, oudjes, oude mensen, ouwe mensen, ouden van dagen, opa, oma, opa en oma, grijs,
  vijftigplus, vijftigplusser, zestigplus, zestigplusser, zestiger, zeventiger, tachtiger, op leeftijd, hoogbejaard,
  ouderdom, ouder worden, oud worden, 55-plus, 65-plus, 70+, 75+, 80+, aow'er, aowers, medioren > ouderen, senioren
ouderenadvies, seniorenadviseur, ouderenconsulent, cliëntadviseur ouderen, huisbezoek ouderen, huisbezoek 75+,
  seniorenconsulent, vrijwillige ouderenadviseur, voa, ouderenadviseur > ouderenadviseur, ouderen, huisbezoek
bejaardenhuis, bejaardentehuis, tehuis, oudemannenhuis, oudeliedenhuis, rusthuis, zorgcentrum, verpleegtehuis,
  verzorgingshuis, zorgcomplex, wachtlijst verpleeghuis > woonzorgcentrum, verpleeghuis, ouderen
handicap, gehandicapten, invalide, invaliden, minder valide, mindervaliden, beperkt, met een beperking,
  lichamelijk gehandicapt, lichamelijke handicap, chronisch zieken, functiebeperking, motorische beperking,
  rolstoelgebruiker, in een rolstoel, kreupel, spastisch, ms, spierziekte, reuma
  > beperking, gehandicapt, lichamelijke beperking
verstandelijk gehandicapt, licht verstandelijk, lvb, downsyndroom, moeilijk leren, achterstand in ontwikkeling,
  zwakzinnig, vrijetijdsbesteding beperking, soos verstandelijke beperking, geestelijk gehandicapt
  > verstandelijke beperking, beperking
autist, autistisch, autismecafé, asperger, pddnos, auti, autiteam, prikkels, prikkelarm > autisme
druk kind, drukke kinderen, hyperactief, hyper, ritalin, concentreren, concentratie, aandachtsstoornis
  > adhd, opvoeden
slechtzienden, ogen, slecht zien, zie niet goed, bijna blind, braille, visio, bartiméus, geleidehond,
  gesproken boek, vergrootglas, macula > slechtziend, blind, beperking
doof zijn, dove, doven, slechthorenden, hoor niet goed, hoor slecht, gehoorproblemen, gehoorapparaat, gebaren,
  gebarentolk, tolk gebarentaal, gebarencafé, hoort niet, tinnitus, oorsuizen
  > doof, slechthorend, gebarentaal, ringleiding
stotteren, moeilijk praten, spraak, spraaktaalprobleem, afasiecafé, afasiekoor, niet meer kunnen praten
  > logopedie, afasie
voorbehoedmiddel, voorbehoedsmiddelen, condooms, de pil, morning-afterpil, spiraaltje, soatest, soa test, chlamydia,
  sense, seksuele gezondheid, geslachtsziekte > seksualiteit, soa, ggd
vaccineren, inentingen, griepprik, prikken, coronaprik, hpv, rijksvaccinatieprogramma, prik halen > vaccinatie, ggd
per ongeluk zwanger, abortus, ongepland zwanger, zwanger en jong, tienerzwanger, zwanger wat nu, nu niet zwanger,
  twijfel zwangerschap > ongewenst zwanger, zwanger, tienermoeder
in verwachting, zwangerschap, zwangere, zwangeren, aanstaande moeder, bijna moeder, bevallen, bevalling, geboorte,
  zwangerschapscursus, zwangerschapsyoga, zwangerschapsgym, kraamzorg, vroedvrouw, kraamtijd, borstvoeding,
  borstvoeding geven, lactatiekundige, voorzorg, moeders van moeders, kansrijke start
  > zwanger, verloskundige, baby, moeders
opvliegers, menopauze, hormonen, overgangsklachten, overgangsconsulent > overgang, vrouwen
zonder papieren ziek, geen verzekering, onverzekerd ziek, dokters van de wereld, ziek zonder verblijf
  > straatdokter, ongedocumenteerd, huisarts
`
