/** What helps as well, beside what is called so: each need has more than one good answer. */
export const widerHelp = `
schulden, schuld, schuldhulp, schuldhulpverlening, schuldhulpmaatje, deurwaarder, blut, incasso, aanmaning, huurachterstand, betalingsachterstand, rood staan
  > schuldhulp, geldspreekuur, rondkomen, budgetmaatje, rekeningen, post op orde
rondkomen, geldzorgen, geldproblemen, armoede, weinig geld, minima, geen geld > geldspreekuur, rondkomen, budgetkring, toeslagen, voedselpakket, kledingkamer, schulden
eenzaam, eenzaamheid, alleen voelen, niemand zien > bezoek, belmaatje, luistertelefoon, huiskamer, zondag, eettafel
praatje, praten met iemand, hart luchten > luistertelefoon, belmaatje, maatje, bezoek, koffieochtend, bankje
somber, depressie, depressief, angst, paniek, piekeren, stress, burn-out, psycholoog, ggz
  > praktijkondersteuner, praatgroep, herstelgroep, somberheid, piekeren, huiskamer
rouw, overleden, weduwe, weduwnaar, nabestaanden > rouwtafel, rouwgroep, verlies, rouwwandeling
dementie, alzheimer, vergeetachtig > geheugencafé, dagopvang, dagclub, casemanager, vergeten
mantelzorg, mantelzorger, overbelaste mantelzorger > mantelzorgcafé, oppas, respijt, vervangende mantelzorg, logeerweekend
respijtzorg, oppas volwassene, vervangende mantelzorg > oppas, respijt, logeerweekend, dagopvang, dagclub
dakloos, dakloze, daklozenopvang, thuisloos > nachtopvang, daginloop, nachtbed, straatteam, winteropvang, inloop
huiselijk geweld, partnergeweld, mishandeling > veilig thuis, geweld thuis, veilige plek, veilig praten
kindermishandeling > veilig thuis, geweld thuis, kindergroep
verslaving, verslaafd, drank, alcohol, drugs, gokken, blowen > minderen, herstelgroep, zelfhulp, stoppen, naasten
opvoeden, opvoeding, puber, opvoedvraag > opvoedspreekuur, opvoedcafé, gezinscoach, jeugdhulp, ouders
bibliotheek, bieb > bibliotheek, lezen en werken, boeken
taalles, nederlands leren, nt2 > taalles, taalmaatje, taalcafé, nederlands online, beginners
taalcafé, nederlands oefenen > taalcafé, taalmaatje, nederlands praten
inburgeren, inburgering > inburgering, vragenuur, nederlands leren
vluchteling, statushouder, nieuwkomer, asielzoeker > vluchtelingenspreekuur, wegwijs, startspreekuur, nieuwkomers
werk, baan, werkloos, werk zoeken > sollicitatie, werkervaring, leerwerkplek, cv
vrijwilliger, vrijwilligerswerk > vrijwilligerspunt, vrijwilliger worden, maatje worden
digid > digid hulp, digitaal spreekuur, digispreekuur
computer, laptop, tablet, telefoon > digitaal spreekuur, telefoonspreekuur, computercursus, tabletcafé
formulieren, papieren, brieven, post, administratie > formulierenhulp, papierhulp, post op orde, toeslagen
kleding, kleren, winterjas > kledingkamer, kledingrek, weggeefwinkel
eten krijgen, voedselbank, honger > voedselpakket, voedselkast, buurtkastje, soep
vervoer, ziekenhuis, dokter rijden, taxi > buurtauto, rijmee, vervoer op maat, boodschappenbus
klus, klusjes, kapot > klusdienst, klusploeg, burenhulp, repair café
huishouden, schoonmaken > hulp bij het huishouden, burenhulp, wijkteam
huur, huisbaas, uitzetting, woning, wonen > woonspreekuur, huurhulp, juridisch spreekuur, rechtshulp
recht, jurist, advocaat, ontslag, loon > juridisch spreekuur, rechtshulp, bezwaar
wmo, zorgvraag > wijkteam, meedenker
valpreventie, vallen > valtraining, stoelgym, bewegen, balans
bewegen, fit worden, conditie > stoelgym, gym, wandelgroep, ommetje
spelen, kinderactiviteiten, verveelt > speelmiddag, speeltuin, kinderatelier, sportinstuif
jongeren, hangplek, chillen > jongerenplek, jongerenkelder, jongerenavond
burenruzie, overlast > buurtbemiddeling, buren in gesprek, burenbemiddeling
dagbesteding, dagopvang > dagclub, dagplek, dagopvang, leerwerkplek, werken in het groen
cliëntondersteuning, keukentafelgesprek, indicatie > meedenker, iemand naast je, wijkteam
maatschappelijk werk, maatschappelijk werker, wijkteam > wijkteam, gezinsspreekuur
statushouders, integratie, nieuwkomers > wegwijs, taalmaatje, vluchtelingenspreekuur, inburgering
zelfmoord, suïcide > crisisdienst, 113, luistertelefoon, noodnummer
energiearmoede, energierekening, stookkosten > energiecoach, energiehulp
gezond eten, overgewicht, diëtist, leefstijl > diëtist, kookles, koken, bewegen
jeugdhulp, gezinshulp, jeugdzorg > gezinscoach, jeugdhulp thuis, opvoedspreekuur, wijkteam
zingeving, levensvragen, geestelijk verzorger > gesprek over leven, open gesprek, stilte
baby, zwanger, jonge moeder > babycafé, babykoffie, opvoedspreekuur
thuiszorg, wijkverpleging, verpleging > verpleging aan huis, hulp bij het huishouden
spelletjes, kaarten, bordspel > spelavond, spelletjesmiddag, bingo, rikken
handwerken, breien, naaien > breicafé, handwerkcafé, naaicafé, naaiatelier
zingen, muziek, koor > koor, trommelen, buurtband
tuinieren, moestuin, buurttuin > moestuin, tuinochtend, kruidentuin
`
