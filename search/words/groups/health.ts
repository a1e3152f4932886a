/** Body and mind, care, growing old, living with an illness or a disability. */
export const health = `
dokter = huisarts = arts = huisartsenpost = dokterspost
praktijkondersteuner = poh = poh-ggz = praktijkverpleegkundige
tandarts = gebit = kiespijn = mondzorg
apotheek = medicijnen = pillen = medicatie
ziekenhuis = poli = polikliniek = specialist
verpleegkundige = wijkverpleegkundige = wijkzuster = zuster = verpleegster = wijkverpleging
thuiszorg = zorg aan huis = verpleging thuis = verzorging thuis = kruiswerk = groene kruis = wit-gele kruis
wassen en aankleden, steunkousen, wondzorg, injectie > thuiszorg, wijkverpleging
kraamzorg = kraamhulp = pas bevallen = net bevallen
verloskundige = vroedvrouw = zwanger = zwangerschap = in verwachting
ongewenst zwanger = abortus = onbedoeld zwanger = fiom = siriz
consultatiebureau = cb = babybureau = jeugdgezondheidszorg = jgz
ggd = gezondheidsdienst = gemeentelijke gezondheidsdienst
vaccinatie = inenting = prik = prikje = vaccin
fysiotherapie = fysio = fysiotherapeut = heilgymnastiek
ergotherapie = ergotherapeut
logopedie = logopedist = spraakles = stotteren
diëtist = dieet = gezond eten = afvallen = voedingsadvies
overgewicht = te dik = obesitas = afvallen = lijnen
suikerziekte = diabetes = suiker = diabeet
hartklachten = hart = hartrevalidatie = hart- en vaatziekten = hartaanval
beroerte = cva = niet-aangeboren hersenletsel = nah = herseninfarct = hersenletsel
longziekte = copd = astma = kortademig = benauwd
kanker = oncologie = borstkanker = tumor = inloophuis kanker
reuma = artrose = gewrichtspijn = fibromyalgie
parkinson = ms = spierziekte = chronisch ziek = chronische ziekte
pijn = chronische pijn = rugpijn = pijn in mijn rug
corona = long covid = covid = postcovid = moe na corona
moe = vermoeid = uitgeput = geen energie = burn-out = burnout = overspannen
stress = spanning = gestrest = druk in mijn hoofd = piekeren
slapen = slaapproblemen = niet slapen = slecht slapen = slapeloos = slapeloosheid
ggz = geestelijke gezondheidszorg = psychische hulp = psychiatrie = riagg
psycholoog = psychotherapeut = psychotherapie
psychische klachten = psychische problemen = mentale gezondheid = niet goed in mijn vel = in de war = geestelijk
somber = depressief = depressie = neerslachtig = verdrietig = down = niks geen zin in
bang = angst = angsten = paniek = paniekaanval = durf niet naar buiten = pleinvrees
trauma = ptss = nachtmerries = nare herinneringen
suïcide = zelfmoord = zelfdoding = niet meer leven = dood willen = 113
autisme = asperger = ass = autistisch
adhd = add = druk kind = druk gedrag = concentratieproblemen
borderline = schizofrenie = psychose = stemmen horen = bipolair = manisch
herstel = herstelacademie = ervaringsdeskundige = ervaringsdeskundigen = zelfregie
crisis, crisisdienst, acute psychische nood, verward persoon > ggz, crisisdienst, huisarts
eenzaam = alleen = eenzaamheid = niemand om mee te praten = geen vrienden = geen aanspraak
eenzaam, alleen, verveel me, niemand > ontmoeten, maatje, koffie, samen eten
praten = gesprek = luisterend oor = kletsen = praatje = hart luchten
luisterlijn = sensoor = telefonische hulpdienst = iemand bellen
telefooncirkel = belcirkel = zilverlijn = dagelijks telefoontje
maatje = buddy = maatjesproject = gezelschap = bezoekvrijwilliger = huisbezoek
rouw = verlies = overleden = weduwe = weduwnaar = rouwgroep = nabestaanden
mijn man is dood, mijn vrouw is dood, iemand verloren, partner overleden > rouw, rouwgroep, lotgenoten
lotgenoten = lotgenotencontact = zelfhulpgroep = praatgroep = gespreksgroep
dementie = alzheimer = vergeetachtig = vergeet steeds meer = geheugenproblemen = dement = kinds
dementie, vergeten, geheugen > geheugenpoli, casemanager dementie, alzheimercafé, odensehuis
alzheimercafé = alzheimer café = dementiecafé = geheugencafé = odensehuis
casemanager = casemanager dementie = zorgtrajectbegeleider
mantelzorg = mantelzorger = zorgen voor mijn moeder = zorgen voor mijn man = zorg voor een ander
mantelzorg te zwaar, overbelast, ik kan niet meer > respijtzorg, mantelzorgondersteuning
respijtzorg = vervangende zorg = even vrij = logeeropvang = logeerhuis = oppas volwassene
mantelzorgwaardering = mantelzorgpas = mantelzorgcompliment = mantelzorgdag
jonge mantelzorger = kind van zieke ouder = kopp = zieke ouder
dagbesteding = dagopvang = dagverzorging = dagactiviteiten = dagactiviteitencentrum = dac
zorgboerderij = zorgboer = dagbesteding boerderij
verpleeghuis = verzorgingshuis = bejaardenhuis = bejaardentehuis = verzorgingstehuis = woonzorgcentrum = rusthuis
hospice = palliatief = laatste levensfase = stervensbegeleiding = terminaal = waken
waken, vrijwillige palliatieve zorg, vptz > hospice, terminale zorg
ouderen = senioren = bejaarden = 55+ = 65+ = oude mensen = 60-plussers = ouden van dagen
opa, oma, grootouders, oma's, opa's > ouderen
ouderenadviseur = seniorenadviseur = ouderenwerker = ouderenconsulent
valpreventie = vallen = evenwicht = bang om te vallen = valtraining
personenalarmering = alarmknop = noodknop = alarmering = alarm om nek
maaltijdservice = tafeltje dekje = maaltijd aan huis = warme maaltijd thuis = maaltijdbezorging
samen eten = eettafel = open tafel = aanschuiftafel = eetcafé = resto vanharte = eetclub
gehandicapt = handicap = beperking = invalide = mindervalide = lichamelijke beperking
verstandelijke beperking = lvb = zwakbegaafd = verstandelijk gehandicapt = down syndroom
blind = slechtziend = slecht zien = visuele beperking = oogfonds
doof = slechthorend
belangenvereniging gehandicapten = platform gehandicapten = gehandicaptenplatform
verslaving = verslaafd = afkicken = verslavingszorg = ontwenning
alcohol = drank = drinkt te veel = alcoholist = aa
drugs = wiet = blowen = cocaïne = speed = ghb
roken = stoppen met roken = rookvrij = rookstop
gamen = gameverslaving = gameverslaafd = te veel gamen = telefoonverslaving
hiv = soa = aids = soa-test
seks = seksualiteit = seksuele voorlichting = anticonceptie = de pil
homo = lesbisch = lhbti = lhbtiq+ = gay = transgender = queer = regenboog = coc
overgang = menopauze = opvliegers
bewegen = beweging = sporten = in beweging komen = fit blijven
`
