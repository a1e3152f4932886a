/**
 * Terms of laws, schemes, methods and professions of the Dutch social field: Wmo, Jeugdwet, Participatiewet, debt help,
 * public health, community work. On the right what residents read.
 */
export const fieldTerms = `
begeleiding individueel, individuele begeleiding, begeleiding wmo, ambulante begeleiding, ambulante hulp, specialistische begeleiding,
  thuisbegeleiding, praktische gezinsondersteuning > begeleiding, begeleid wonen, wijkteam
begeleiding groep, groepsbegeleiding, dagbesteding, dagactiviteiten, dagprogramma, dagstructurering, dagverzorging
  > dagbesteding, dagopvang, dagclub, begeleiding
arbeidsmatige dagbesteding, werkmatige dagbesteding, beschut werk, beschutte werkplek, sociale werkvoorziening, wsw, meedoenplek,
  loonwaarde, proefplaatsing, jobcarving, participatiecoach, werkfit, werkfittraject, trajectbegeleiding, arbeidstoeleiding
  > leerwerkplek, werkervaring, werken in het groen, weer aan het werk
inloopdagbesteding, vrije inloop, open inloop, inlooppunt, buurtinloop, wijkinloop, ontmoetingsruimte, ontmoetingsplaats, ontmoetingsplek,
  ontmoetingsactiviteit, ontmoetingsgroep > inloop, koffie, ontmoeten, huiskamer
beschermd thuis, beschut wonen, kamertraining, zelfstandigheidstraining, wooncoach, woonbegeleider, woonzorg, skaeve huse, omklapwoning
  > begeleid wonen, wonen met begeleiding, opvang
pgb, persoonsgebonden budget, zorg in natura, eigen bijdrage, cak, ciz, wlz, zorgkantoor, maatwerkvoorziening, algemene voorziening,
  ondersteuningsplan, keukentafelgesprek, herindicatie, zorgtoewijzing > wmo, wijkteam, meedenker, cliëntondersteuning
casusregie, regievoering, zorgcoördinatie, ketenregie, sleutelpersoon, generalist, casusoverleg, maatwerktafel, lokaal team, buurtteam,
  gebiedsteam, wijkcoach, gezinsgeneralist, toegangsteam, stip, frontoffice > wijkteam, maatschappelijk werk, spreekuur
maatschappelijk werk, algemeen maatschappelijk werk, amw, maatschappelijk werker, sociaal werker, sociaal werk, welzijnswerk, welzijnswerker
  > wijkteam, maatschappelijk werker, spreekuur
ergotherapie, ergotherapeut, oefentherapie, hulpmiddelen, hulpmiddelenverstrekking, rolstoelvoorziening, woningaanpassing, traplift,
  domotica, personenalarmering, levensloopbestendig > wmo, wijkteam, langer thuis wonen
doelgroepenvervoer, collectief vervoer, wmo-taxi, deeltaxi, regiotaxi, zittend ziekenvervoer, leerlingenvervoer, mobiliteitsarmoede,
  reistraining, mobiliteitstraining, anwb automaatje > vervoer, taxi, buurtauto, leren reizen
valrisico, valongevallen, valgevaar, balanstraining, evenwichtstraining, otago, in balans, vallen verleden tijd, botsterkte, kwetsbare ouderen valrisico
  > valtraining, vallen, bewegen, stoelgym
gli, gecombineerde leefstijlinterventie, leefstijlprogramma, leefstijlcoaching, jogg, cool, slimmer, beweegkuur, overgewichtaanpak,
  diabetespreventie, gewichtsconsulent, gezond gewicht > gezond eten, diëtist, bewegen, afvallen
beweegprogramma, beweegactiviteit, beweegaanbod, beweegarmoede, beweegvriendelijk, aangepast sporten, uniek sporten, g-sport, sportloket,
  seniorensport, ouderengym, meer bewegen voor ouderen, mbvo, galm > bewegen, stoelgym, gym, sporten
welzijnscoach, sociaal verwijzen, social prescribing, arts en welzijn, welzijnsrecept, verwijzing welzijn, positieve gezondheid, spinnenwebgesprek
  > welzijn op recept, huisarts
sociaal isolement, sociale isolatie, vereenzaming, eenzaamheidsbestrijding, eenzaamheidspreventie, coalitie tegen eenzaamheid,
  netwerkversterking, netwerkcoach, sociaal netwerk versterken, sociale contacten, vriendschapscursus, contactbevordering
  > eenzaam, ontmoeten, maatje, bezoek, koffie
maatjescontact, vriendschappelijk huisbezoek, vriendschapsbemiddeling, bezoekdienst, bezoekvrijwilliger, huisbezoek ouderen, vriendendienst,
  telefoonster, telefooncontact, zorgcirkel, alarmcirkel > maatje, bezoek, belmaatje, vrijwilliger
preventief huisbezoek, huisbezoek 75-plus, ouderenproof, vitaal ouder worden, langer zelfstandig wonen, thuiswonende ouderen, kwetsbare ouderen,
  ouderenparticipatie > ouderen, wijkteam, bezoek
mantelzorgmakelaar, mantelzorgconsulent, mantelzorgcoach, mantelzorgcompliment, mantelzorgwaardering, overbelaste mantelzorger, overbelasting mantelzorg,
  mantelzorgondersteuner, naastenzorg, familiezorg > mantelzorg, mantelzorgcafé, mantelzorg advies
respijtvoorziening, respijthuis, logeervoorziening, logeerhuis, kortdurend verblijf, tijdelijk verblijf, oppascentrale, in-bewaring, handen in huis,
  zorgvervanging, vervangende thuiszorg > respijtzorg, oppas, logeren, dagopvang
ontmoetingscentrum, odensehuis, casemanager dementie, dementieconsulent, geriatrie, cognitieve problemen, geheugenpoli, dementievriendelijk, mci,
  beginnende dementie, jonge mensen met dementie > dementie, geheugen, geheugencafé, dagopvang
palliatieve zorg, palliatief, terminale zorg, vptz, vrijwilligers terminale zorg, hospice, waken, laatste levensfase > bezoek, geestelijk verzorger, thuiszorg
rouwcafé, rouwgroep, rouwtherapie, rouwondersteuning, levend verlies, suïcidenabestaanden > rouw, nabestaanden, verlies
geestelijke verzorging, zingevingsconsulent, levensvragen, humanistisch raadsman, straatpastoraat, diaconaal werk, diaconaat, presentiepastoraat
  > geestelijk verzorger, zingeving, kerk
vrijwilligersvacature, vrijwilligersvacatures, vrijwilligersbank, maatschappelijke diensttijd, mdt, burendienst, nldoet, maatschappelijk betrokken ondernemen,
  tegenprestatie, vrijwilligersmakelaar, vrijwilligerscoördinator > vrijwilliger worden, vrijwilligerspunt
buurtbemiddeling, mediation, bemiddelaar, woonoverlast, conflictbemiddeling, herbemiddeling > burenruzie, buren, bemiddeling
burgerinitiatief, bewonersbudget, wijkbudget, right to challenge, bewonersbedrijf, bewonersorganisatie, wijkplatform, dorpsraad, leefbaarheid,
  samenlevingsopbouw, gemeenschapsvorming, sociale samenhang > bewonersinitiatief, buurt, samen
buurtsportcoach, combinatiefunctionaris, cultuurcoach, beweegcoach, sportregisseur, beweegmakelaar > sporten, bewegen, creatief
talentontwikkeling, naschoolse activiteiten, buitenschoolse activiteiten, kinderwerk, tienerwerk, kinderopbouwwerk, rijke schooldag, verlengde schooldag,
  brede buurt > kinderactiviteiten, spelen, kinderen, jongeren
voorschoolse educatie, vve, peuteropvang, peutergroep, ouderkindactiviteiten, taalstimulering peuters, boekstart, voorzorg, kansrijke start, nu niet zwanger,
  moeders informeren moeders, geboortecentrum > peuters, ouders, baby, voorlezen
centrum voor jeugd en gezin, cjg, jeugdverpleegkundige, jeugdarts, schoolverpleegkundige, jgz, consultatiebureau, groeigids, opvoedondersteuning,
  opvoedingsondersteuning, opvoedadviseur, opvoedconsulent, pedagogisch spreekuur > opvoedspreekuur, opvoeden, ouders
gezinscoach, gezinsbegeleiding, gezinshulp, ambulante spoedhulp, multisysteemtherapie, jeugd-ggz, jeugdteam, jeugdprofessional, jeugdconsulent,
  jeugdbescherming, jeugdreclassering, ondertoezichtstelling, pleegzorg, steungezin, steunouder, buurtgezinnen, home-start
  > jeugdhulp, gezinscoach, opvoeden, ouders
leerplicht, leerplichtambtenaar, thuiszitters, schooluitval, schoolverzuim, voortijdig schoolverlaten, voortijdig schoolverlaters, rmc, doorstroompunt,
  passend onderwijs, zorgcoördinator, kwetsbare jongeren, risicojongeren > jongerencoach, jongeren, school, opvoeden
jongerencoaching, jongerenhulp, jeugdwerk, jeugd- en jongerenwerk, straatcoach, hangjongerenaanpak, groepsaanpak, jeugdgroepen, meidengroep, jongerenopbouwwerk
  > jongerenwerk, jongerencoach, jongeren
dak- en thuisloze jongeren, zwerfjongeren, bankslapers, economisch daklozen, spoedzoekers, woonurgentie, urgentieverklaring, woningnood, woonruimteverdeling,
  huurachterstand, ontruimingspreventie, huurincasso, laatste-kansbeleid > huisvesting, woonspreekuur, huurhulp, uit huis gezet
nazorg ex-gedetineerden, ex-gedetineerden, detentie, nazorg detentie, reclassering, re-integratie na detentie, veiligheidshuis, zorg- en veiligheidshuis
  > uit de gevangenis, woonspreekuur, wijkteam, opvang
schulddienstverlening, schuldendienst, schuldsanering, schuldbemiddeling, sociale kredietbank, kredietbank, saneringskrediet, moratorium, beslagvrije voet,
  problematische schulden, schuldenproblematiek, schuldenrust, schuldenvrij, vroegsignalering, vroegsignalering schulden, nederlandse schuldhulproute, wgs
  > schuldhulp, schulden, geldspreekuur
budgetbegeleiding, budgetbeheer, budgetcursus, budgettraining, budgetteren, inkomensbeheer, financieel fit, financiële educatie, financiële coaching,
  thuisadministratie, administratieve ondersteuning, ordenen administratie > budgetmaatje, rondkomen, post op orde, geldspreekuur
bewindvoering, beschermingsbewind, bewindvoerder, mentorschap, curatele, wettelijk vertegenwoordiger > schulden, budget, juridisch spreekuur
minimaregeling, minimaregelingen, inkomensondersteuning, bijzondere bijstand, individuele inkomenstoeslag, kindpakket, stadspas, bijstandsuitkering, ioaw,
  participatiewet, energietoeslag, collectieve zorgverzekering, voorzieningenwijzer, toeslagenaffaire > toeslagen, minima, geldspreekuur, formulierenhulp
leergeld, jeugdfonds sport en cultuur, jeugdfonds, nationaal fonds kinderhulp, stichting jarige job, kinderarmoede, armoede onder kinderen, noodhulp, noodfonds,
  urgente noden, bijzondere noden > minima, speelgoed, kleding, geldspreekuur
voedselhulp, noodpakket, voedselverstrekking, kledinghulp, goederenhulp, meubelhulp, armoede-initiatief > voedselpakket, voedselbank, kleding, weggeefwinkel
energiearmoede, energiefixer, energiefixers, fixbrigade, energiecoaching, energieadvies, woningisolatie > energiecoach, energiehulp, energie besparen
laaggeletterden, basisvaardigheden, basiseducatie, nt1, taalhuis, taalpunt, tel mee met taal, gezinsaanpak laaggeletterdheid, rekenvaardigheid, volwasseneneducatie
  > lezen en schrijven, taalles, leesclub
digitaal burgerschap, digitaal hulppunt, digitale basisvaardigheden, digisterker, klik en tik, informatiepunt digitale overheid, digicoach, digitaalhuis
  > digitaal spreekuur, computerhulp, digid
inburgeringstraject, brede intake, pip, module arbeidsmarkt en participatie, map, kennis nederlandse maatschappij, knm, taaleis, taaltraject, onderwijsroute, staatsexamen
  > inburgeren, nederlands leren, taalles
vluchtelingenwerk, vergunninghouders, vergunninghouder, statushouder, asielmigranten, nieuwkomersbeleid, sleutelpersonen nieuwkomers, integratiecoach
  > nieuwkomers, vluchtelingenspreekuur, statushouders
ongedocumenteerden, uitgeprocedeerden, landelijke vreemdelingenvoorziening, lvv, bed-bad-brood, eu-arbeidsmigranten, eu-migranten, arbeidsmigranten
  > zonder verblijfspapieren, straatdokter, poolse huiskamer, opvang
interculturele ontmoeting, interculturele dialoog, dialoogtafel, dialoogbijeenkomst, diversiteit, interculturalisatie, verbinding culturen
  > ontmoeten, samen eten, wereldkeuken, dialoog
vrouwenemancipatie, emancipatie, empowerment vrouwen, vrouwenstudio, vrouwengroep > vrouwen, vrouwenochtend
lhbti-ondersteuning, regenboogbeleid, roze ouderen, roze loper, seksuele diversiteit, genderdiversiteit, coming out > regenboog, lhbti
basis-ggz, generalistische basis-ggz, gespecialiseerde ggz, s-ggz, psychosociale problematiek, psychische kwetsbaarheid, psychische problematiek,
  mentale problematiek, depressiepreventie, stressreductie, burn-outcoaching, mindfulnesstraining, angst- en stemmingsklachten, online behandeling
  > psychische klachten, somber, piekeren, praktijkondersteuner
fact, fact-team, ambulant team, herstelcentrum, zelfregiecentrum, herstelplek, herstelwerkplaats, herstelwerk, peer support, lotgenotencontact, lotgenotengroep,
  wrap, epa, wijk-ggz, ggz in de wijk > herstel, herstelgroep, psychische klachten
suïcidaliteit, suïcidale gedachten, zelfdoding, zelfbeschadiging, automutilatie > zelfmoord, crisis, 113
verwarde personen, personen met onbegrepen gedrag, zorgmijders, zorgmijder, woningvervuiling, problematische verzamelaar, vervuiling en verwaarlozing,
  oggz, wet verplichte ggz, wvggz, wijkverpleegkundige ggz, politie en zorg, meldpunt zorg > bemoeizorg, zorgen om een buur, meldpunt
middelenproblematiek, alcoholproblematiek, alcoholpreventie, drugspreventie, gameverslaving, eetverslaving, gokproblematiek, detox, detoxificatie, ambulante behandeling verslaving
  > verslaving, drank, drugs, minderen
intrafamiliaal geweld, relationeel geweld, partnergeweld, eergerelateerd geweld, ex-partnergeweld, huwelijksdwang, achterlating, schadelijke traditionele praktijken,
  meldcode, signs of safety, systeemgericht werken, kindcheck, multidisciplinaire aanpak > huiselijk geweld, veilig thuis, praten over geweld
kopp, kov, kinderen van ouders met psychische problemen, jonge naasten, stille zorgers, jmz, jonge zorgers > jonge mantelzorger, jongeren, ouders
weerbaarheidstraining, faalangsttraining, faalangst, zelfvertrouwentraining, piep zei de muis, kies, echtscheidingsgroep, kinderen uit de knel, ouderschap blijft
  > kinderen, opvoeden, scheiding, jongeren
echtscheidingsproblematiek, vechtscheiding, conflictscheiding, omgangsregeling, omgangsbegeleiding, ouderschapsplan, scheidingsloket, scheidingsspreekuur
  > scheiding, kinderen, juridisch spreekuur
rechtswinkel, juridisch loket, sociaal juridische dienstverlening, sjd, gefinancierde rechtshulp, rechtsbijstand, bezwaar en beroep, bezwaarprocedure, klachtenfunctionaris,
  ombudsfunctie, vertrouwenspersoon, meldpunt discriminatie, antidiscriminatievoorziening > juridisch spreekuur, rechtshulp, bezwaar
lvb, licht verstandelijke beperking, verstandelijke beperking, nah, niet-aangeboren hersenletsel, zintuiglijke beperking, ass, autismespectrum, chronisch zieken,
  meervoudige beperking > beperking, begeleiding, cliëntondersteuning
intergenerationeel, generatieontmoeting, jong en oud, oud en jong > ontbijt met kinderen, studenten, ontmoeten
circulaire economie, hergebruik, deelgereedschap, deeleconomie, spullendelen, afvalpreventie, reparatieplek > gereedschap lenen, repair café, weggeefwinkel
tuintherapie, zorgtuin, groenzorg, natuur op recept, groen en gezondheid, zorglandbouw, zorgboerderij > werken in het groen, tuin, dagbesteding
dierondersteunde interventie, dierentherapie, dierenbuddy, huisdier minima > dieren, hond
maaltijdservice, maaltijdvoorziening, tafeltje-dekje, open eettafel, wijkrestaurant, sociaal restaurant, sociale eetplek > samen eten, eettafel, maaltijd
klussendienst, klussenteam, was- en strijkservice, boodschappenservice, boodschappenhulp, gemaksdiensten, praktische hulp, praktische thuishulp
  > klusdienst, boodschappen, burenhulp, huishoudelijke hulp
`
