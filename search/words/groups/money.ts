/** Money, debts, benefits, work. `=`: the same; `>`: who says the left may find the right. */
export const money = `
schulden = schuld = geldproblemen = geldzorgen = betalingsproblemen
geld tekort, geldtekort, rood staan, rondkomen, niet rondkomen, krap zitten, blut, platzak
  > schulden, financiën, budgetbeheer
deurwaarder, aanmaning, incasso, incassobureau, dwangbevel, loonbeslag, beslag, betalingsachterstand
  > schulden, schuldhulpverlening
huurachterstand, huurschuld > schulden, schuldhulpverlening, wonen
rekeningen, blauwe envelop, blauwe enveloppen, post niet open > thuisadministratie, schulden, formulieren
schuldhulpverlening = schuldhulp = schuldsanering = hulp bij schulden
schuldsanering, wsnp, wet schuldsanering, minnelijk traject, msnp > schuldhulpverlening
kredietbank, stadsbank, gkb, gemeentelijke kredietbank > lening, schuldhulpverlening
lening = krediet = geld lenen = sociale lening
budgetbeheer = budgetbeheerder = inkomensbeheer
bewindvoering = bewindvoerder = beschermingsbewind = onder bewind
bewindvoerder, bewindvoering, beschermingsbewind > schuldhulpverlening, budgetbeheer
curatele = curator = mentorschap = mentor
budgetcoach = budgetcoaching = budgetadvies = budgetteren
thuisadministratie = administratie = papierwerk = post ordenen = hulp bij administratie
formulier = formulieren = formulierenhulp = formulierenbrigade = formulieren invullen
belastingaangifte = belasting = aangifte = belastingdienst = belastinghulp
toeslag = toeslagen = huurtoeslag = zorgtoeslag = kindgebonden budget
toeslagenaffaire = toeslagenouders = kinderopvangtoeslagaffaire
bijstand = bijstandsuitkering = participatiewet = uitkering
sociale dienst = gsd = sozawe = sociale zaken = dienst werk en inkomen
sociale dienst, soos uitkering, bij de gemeente lopen > bijstand, uitkering
steun trekken, in de steun, van de steun > bijstand, uitkering
uwv, gak, arbeidsbureau, werkloosheidswet, ww, ww-uitkering, werkloosheidsuitkering > uitkering, werk zoeken
uwv = uitvoeringsinstituut werknemersverzekeringen
wia, wao, wajong, arbeidsongeschikt, afgekeurd, ziektewet > uwv, uitkering, arbeidsongeschiktheid
aow = pensioen = ouderdomspensioen
aio, onvolledige aow > bijstand, svb
svb = sociale verzekeringsbank
bbz, zelfstandige, zzp, zzper, ondernemer, eigen bedrijf > ondernemen, schulden ondernemers
minima = weinig geld = laag inkomen = arm = armoede = bestaansminimum
minimaregeling = minimaregelingen = bijzondere bijstand = individuele inkomenstoeslag = meedoenregeling
stadspas = meedoenpas = kortingspas = u-pas = ooievaarspas = minimapas
kwijtschelding = gemeentebelasting = kwijtschelding belasting
voedselbank = voedselpakket = voedselpakketten = eten halen = gratis boodschappen
geen eten, honger, niks te eten, eten te duur > voedselbank, voedselpakket, gratis eten, noodhulp
noodfonds = noodhulp = sun = leergeld = steunfonds
leergeld = stichting leergeld = jeugdfonds sport en cultuur = jeugdfonds = schoolkosten
verjaardag vieren, verjaardagsbox, jarige job > kinderen, minima, verjaardagsbox
energiearmoede = energierekening = energiekosten = gasrekening = stroomrekening = stookkosten
energiecoach = energiebox = energie besparen = energiebesparing = fixbrigade = tochtstrips
energietoeslag = noodfonds energie = tijdelijk noodfonds energie
tweedehands = kringloop = kringloopwinkel = weggeefwinkel = rommelmarkt = gebruikte spullen
kledingbank = gratis kleding = kleding = kleren = kledingwinkel
meubels, huisraad, inrichting, bed, koelkast, wasmachine > witgoedregeling, kringloop, weggeefwinkel
witgoedregeling = wasmachine = koelkast = witgoed
speelgoedbank = speelgoed = speelotheek = speelgoed lenen
babyspullen = babyuitzet = babykleding = kinderwagen = luiers
ruilwinkel = ruilen = kledingruil = deelkast
werk = baan = betaald werk = job = arbeid
werk zoeken, solliciteren, sollicitatie, sollicitatiebrief, cv maken, cv, vacature, vacatures
  > werk, sollicitatietraining, werkcafé
werkloos = zonder werk = werkzoekend = geen werk = ontslagen
ontslag, ontslagen, arbeidsconflict, ruzie met baas > rechtshulp, werk, juridisch loket
sociale werkvoorziening = sociale werkplaats = wsw = beschut werk = beschutte werkplek
dagbesteding werk, arbeidsmatige dagbesteding, werken met beperking > dagbesteding, beschut werk
re-integratie = reintegratie = terug naar werk = werkervaringsplaats = werkfit = jobcoach
vrijwilligerswerk = vrijwilliger worden = vrijwilligerspunt = vrijwilligerscentrale
iets terugdoen, me nuttig maken, wat doen voor een ander > vrijwilligerswerk, vrijwilliger worden
vrijwilligersvacature = vrijwilligerscentrale = vrijwilligersvacaturebank = steunpunt vrijwilligers
tegenprestatie > vrijwilligerswerk, bijstand
stage = maatschappelijke stage = mdt = maatschappelijke diensttijd = snuffelstage
bijles geld, financiële educatie, omgaan met geld, zakgeld > budgetcursus, geldzaken
gokken = gokverslaving = casino = gokschuld = wedden
digitaal betalen, internetbankieren, ideal, pinnen > computerhulp, digitale vaardigheden, bank
erfenis = testament = nalatenschap = notaris = levenstestament
uitvaart = begrafenis = crematie = uitvaartkosten = begrafeniskosten
zorgverzekering = ziekenfonds = zorgpolis = zorgpremie = eigen risico
geldfit = nederlandse schuldhulproute = vroegsignalering
inkomen = salaris = loon = verdiensten
huur betalen, huur te hoog, huurverhoging > huurtoeslag, huurteam, huurcommissie
`
