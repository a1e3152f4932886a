/** Abbreviations of the field. What is said by few letters is written out, with what residents would look under. */
export const shortNames = `
poh, poh-ggz, praktijkondersteuner ggz, praktijkondersteuning, s-ggz
  > praktijkondersteuner, huisarts, psychische klachten, stress, piekeren
ggz, g.g.z., geestelijke gezondheid, mentale hulp, basis-ggz, bggz, sggz, gbggz, psychische hulp
  > psychische hulp, somber, psychische klachten, stress, angst
ggd, g.g.d. > gezondheidsdienst, gezondheid, jeugdgezondheidszorg
cjg > centrum voor jeugd en gezin, opvoeden, jeugd
jgz > jeugdgezondheidszorg, consultatiebureau
w.m.o., wmo consulent, wmo-aanvraag, wmo aanvragen > wmo, wijkteam, ondersteuning
wmo-vervoer, wmo-pas, vervoerspas, valys, regiotaxipas > vervoer, taxi, deeltaxi, regiotaxi
wmo-hulp, hh1, hulp in het huishouden, hbh > huishoudelijke hulp
pgb, p.g.b., per saldo, zin zorg in natura, zorg in natura > persoonsgebonden budget, wmo, zorg
wlz, zorgkantoor, zvw, zzp indicatie, zorgprofiel, langdurige zorg > langdurige zorg, zorg, indicatie
ciz > indicatie, langdurige zorg, wlz
cak > eigen bijdrage, zorgkosten
uwv werkbedrijf, werkbedrijf > werk zoeken, uitkering
svb > sociale verzekeringsbank, aow, kinderbijslag
duo > studiefinanciering, inburgering, studie
stichting mee, mee-consulent > cliëntondersteuning, beperking
amw, maw, smw, maatschappelijk werker, maatschappelijk werkster, schoolmaatschappelijk werk, bjz,
  maatschappelijk werk > maatschappelijk werk, hulpverlening, wijkteam, ondersteuning
oco, cliëntondersteuner, vertrouwenspersoon, onafhankelijke cliëntondersteuning
  > cliëntondersteuning, onafhankelijke cliëntondersteuning
lvb, licht verstandelijk beperkt, licht verstandelijke beperking, zwakbegaafd, moeilijk lerend, zmlk, laag iq
  > verstandelijke beperking
nah, hersenschudding, hersenbloeding, tia > hersenletsel, niet-aangeboren hersenletsel
add, ass, pdd-nos, autisme spectrum > adhd, autisme
ptss, cptss, emdr > trauma
ocd, dwang, dwangstoornis, smetvrees > angst, psychische klachten
bps, borderline, persoonlijkheidsstoornis > psychische klachten, ggz
epa, ernstige psychische aandoening > psychische kwetsbaarheid, ggz, herstel
vpt, mpt, pg > verpleeghuis, langdurige zorg
elv, zorghotel, kortdurend verblijf, eerstelijnsverblijf > respijtzorg, logeerhuis, zorg
aed > reanimatie, eerste hulp
mantelzorgmakelaar, mzm > mantelzorg, mantelzorgondersteuning
coa, azc > vluchtelingen, asielzoekers
ind > verblijfsvergunning, vluchtelingen, nieuwkomers
vwn, vluchtelingenwerk nederland > vluchtelingenwerk, vluchtelingen
nt1, nt2, nederlands als tweede taal, staatsexamen, isk > nederlands leren, taalles
lees- en schrijfhuis, laaggeletterdheid, laaggeletterden, basisvaardigheden, functioneel analfabeet, geletterdheid,
  alfabetisering > lezen en schrijven, laaggeletterd, taalles
amhk, vt, safe thuis > veilig thuis, huiselijk geweld
csg > seksueel geweld
rvdk, gi, gecertificeerde instelling, jbb, wsg > jeugdbescherming, jeugdhulp, kinderbescherming
poh-jeugd, jeugdarts, jeugdverpleegkundige, jeugdconsulent > jeugdhulp, opvoeden, jeugdgezondheidszorg
wsnp, msnp > schuldsanering, schuldhulpverlening
ioaw, ioaz, bbz, anw > uitkering, bijstand
iva, wga, wao, wia, wajong, waz > uitkering, arbeidsongeschikt, uwv
beschut wonen, kamers met begeleiding, ktc, kamertraining, woonbegeleiding, ambulante woonbegeleiding,
  wonen met zorg, beschermd wonen > begeleid wonen, wonen met begeleiding, beschermd wonen
maatschappelijke opvang, t&o > nachtopvang, daklozenopvang, opvang, inloop
oggz, outreachend, fact-team, act-team, zorg mijden, zorgmijder, zorgmijders, wil geen hulp, vraagt geen hulp,
  weigert hulp, verkommerd, zorgen over iemand, meldpunt zorg, meldpunt zorg en overlast, niet-acuut meldpunt,
  zorgmelding, bemoeizorg > bemoeizorg, zorgen om iemand, meldpunt
kopp, kvo, kopp/kov > kind van ouder met psychische problemen, ouders, ziek
jmz, jonge mantelzorgers > jonge mantelzorger, mantelzorg, jongeren
soh, signalering, vroegsignalering schulden > schulden, geldzorgen
lhbt, lhbtiqia+, lgbt, lgbtq, lgbtqi, lgbtiq+, lgbti > lhbti, regenboog
aa, anonieme alcoholisten, zelfhulpgroep drank, twaalf stappen, 12 stappen
  > verslaving, zelfhulpgroep, stoppen met drinken
ivn > natuur
kbo, pcob, anbo, fnv senioren, ouderenbond, seniorenvereniging, seniorenraad > ouderenvereniging, senioren, ouderen
ido, informatiepunt digitale overheid, idopunt > computerhulp, digid, hulp met digid
bso, kdv, vso, tso, overblijven, kov > kinderopvang, buitenschoolse opvang, naschoolse opvang
vve, voorschoolse educatie, vroeg- en voorschoolse educatie > peuterspeelzaal, peuters, voorschool
praktijkonderwijs, vso-school, sbo > speciaal onderwijs, school
rmc, startkwalificatie, vroegtijdig schoolverlater, vsv, voortijdig schoolverlaten, drop-out
  > school, leerplicht, opleiding, jongeren
mdt, maatschappelijke diensttijd > vrijwilligerswerk, jongeren, stage
boa, handhaving, handhaver > overlast, politie
vng, b&w, wethouder, gemeenteraad, burgerparticipatie > gemeente, meedenken, inspraak
`
