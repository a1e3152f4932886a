/** Work, losing it, finding it; the boss, wages, trades; doing something for another. */
export const work = `
loon niet gekregen, loon niet betaald, geen salaris gekregen, baas betaalt niet, achterstallig loon, te weinig loon,
  onderbetaald > loon, salaris, arbeidsrecht, juridisch loket, rechtshulp
loonstrook = loonstrookje = salarisstrook = loonbriefje
baas = werkgever = chef
arbeidscontract, nulurencontract, oproepcontract, contract niet verlengd, proeftijd, uitzendcontract
  > werk, arbeidsrecht, juridisch loket, rechtshulp
werk zoeken, baan zoeken, baan vinden, werk vinden, wil werken, aan het werk, werk nodig, betaalde baan, fulltime,
  parttime > solliciteren, baan, vacature, werkzoekenden, loopbaan
arbeidsrecht, rechten op het werk, vakantiegeld, vakantiedagen, minimumloon, overuren, cao
  > juridisch loket, rechtshulp, vakbond
vakbond, fnv, cnv, bond > arbeidsrecht, rechtshulp, werk
ontslagen, op straat gezet door baas, ontslag op staande voet, mijn baan kwijt, baan verloren, geen baan
  > ontslag, werk zoeken, juridisch loket
zwart werken, zwart werk, bijverdienen naast uitkering > uitkering, werk, rechtshulp
gepest op het werk, pesten op het werk, intimidatie op het werk, vertrouwenspersoon werk
  > werk, juridisch loket, pesten
ziek gemeld, ziekmelding, bedrijfsarts, arbodienst, verzuim, langdurig ziek > werk, uwv, ziektewet, re-integratie
klaar met werken, vervroegd pensioen, met pensioen, gepensioneerd, pensionado > pensioen, ouderen, vrijwilligerswerk
jobben, bijbaan, bijbaantje, baantje, vakantiewerk, zaterdagbaan, krantenwijk > werk, vacature, jongeren
uitzendbureau = uitzendkracht = uitzendwerk
banenmarkt = vacaturemarkt = werkmarkt = banenbeurs
werkcafé = sollicitatiecafé = werkplein = werkgeversservicepunt = leerwerkloket = loopbaanplein
sollicitatietraining, sollicitatiegesprek, sollicitatiebrief, motivatiebrief, curriculum vitae, linkedin,
  netwerken voor werk > solliciteren, cv, werk zoeken
welk werk past bij mij, loopbaancoach, omscholen, omscholing, bijscholing, ander beroep, carrière, loopbaanadvies
  > werk, opleiding, loopbaanadvies, leerwerkloket
leerwerktraject = leerwerkplek = leerwerkplaats = werkleertraject = praktijkleren = bbl
werkervaring opdoen, werkervaringsplek, werkritme, wennen aan werk, proefplaatsing, werkfit worden
  > werkervaring, re-integratie, leerwerkplek
afstand tot de arbeidsmarkt, arbeidstoeleiding, arbeidsparticipatie, arbeidsintegratie, participatiebaan, basisbaan,
  loonkostensubsidie, garantiebaan, doelgroepregister, banenafspraak, re-integratie
  > re-integratie, werk, leerwerkplek
iets om handen, iets te doen overdag, dagvulling, dag vullen, zinvolle dag, structuur in mijn dag, dagritme
  > dagbesteding, vrijwilligerswerk, inloop
weer meedoen, weer aan de slag, terug aan het werk, achter de geraniums, zit thuis, meedoen
  > meedoen, vrijwilligerswerk, werkervaring, dagbesteding
jobcoach = jobcoaching = werkbegeleider = werkcoach
sociaal ontwikkelbedrijf, sw-bedrijf, ergon, sociale firma, sociaal ondernemen > beschut werk, leerwerkplek, werk
voor mezelf beginnen, eigen zaak, winkel beginnen, kvk, kamer van koophandel, freelancer, zelfstandige,
  zelfstandig ondernemer > ondernemen, zzp, eigen bedrijf
faillissement, failliet, zaak kapot > schulden, ondernemen, schuldhulpverlening
kinderopvang en werk, werkende moeder, herintreden, herintreder, herintreedster > werk, kinderopvang
werken zonder diploma, ongeschoold werk, vakman worden, vak leren, beroep leren > leerwerkplek, opleiding, werk
diploma uit het buitenland, buitenlands diploma, diplomawaardering, idw > opleiding, werk, nieuwkomers
fietsenmaker worden, timmerman worden, kok worden, werken in de zorg, zorgopleiding > opleiding, leerwerkplek, werk
werken met je handen, praktisch werk > werkplaats, leerwerkplek, houtbewerking
vrijwilliger = vrijwilligers = vrijwilligster = vrijwillige hulp
vrijwilligerswerk, vrijwilligerswerk doen, iets voor anderen doen, iets betekenen, me inzetten,
  handen uit de mouwen, goed doen > vrijwilliger worden, vrijwilliger, vrijwilligerspunt
vrijwilligerspunt, vrijwilligerscentrale, vrijwilligerscentrum, vrijwilligersbank, vip, vrijwilligersinformatiepunt
  > vrijwilliger worden, vrijwilligerswerk
vrijwilligersvergoeding, vrijwilligersverzekering, vog, verklaring omtrent gedrag > vrijwilligerswerk
bestuurslid, penningmeester, secretaris, bestuur zoeken > vrijwilligerswerk, vereniging
taalvrijwilliger worden, maatje worden, taalmaatje worden, buddy worden > vrijwilliger worden, maatje, taalmaatje
nldoet, burendag, vrijwilligersdag > vrijwilligerswerk, buurt
burenhulp = buurthulp = noaberschap = nabuurschap = naoberschap = burendienst = buren helpen buren
iemand helpen, buren helpen, mensen helpen, ouderen helpen, kinderen helpen > vrijwilligerswerk, burenhulp, maatje
hulp van buren, elkaar helpen, buurvrouw helpt, voor elkaar, wederkerig, ruilkring, tijdbank, letskring, burenhulp
  > burenhulp, maatje, ruilen
klussen tegen vergoeding, wederdienst, talenten inzetten, talent > vrijwilligerswerk, ruilen
participatie = meedoen = maatschappelijke participatie
`
