/** House, neighbourhood, law, papers, safety, getting around. */
export const living = `
wonen = woning = huis = woonruimte = huisvesting
huis zoeken, woning zoeken, kamer zoeken, woningnood, kamer, huurhuis, sociale huur > woning, woningcorporatie, wonen
woningcorporatie = woningbouwvereniging = woningbouw = wooncorporatie = verhuurder
urgentie = urgentieverklaring = voorrang woning
dakloos = thuisloos = zwerver = op straat = geen dak = dakloze = zwervers
dakloos, slapen op straat, geen slaapplaats, bankslaper > nachtopvang, daklozenopvang, maatschappelijke opvang
nachtopvang = daklozenopvang = slaaphuis = slaapplek = winteropvang
briefadres = postadres = inschrijfadres
inloophuis = inloop = huiskamer = buurtkamer = buurthuiskamer
buurthuis = wijkcentrum = buurtcentrum = wijkgebouw = dorpshuis = gemeenschapshuis = ontmoetingscentrum
club- en buurthuis, trefpunt, ontmoetingsplek, ontmoetingsruimte > buurthuis, ontmoeten
wijkteam = sociaal team = sociaal wijkteam = buurtteam = generalisten = wij-eindhoven = wijkteamleden
zorgloket, wmo-loket, wijzer, vraagwijzer, sociaal loket, loket > wijkteam, wmo, informatie en advies
wmo = wet maatschappelijke ondersteuning
wmo, voorziening, pgb, beschikking, keukentafelgesprek > ondersteuning, wijkteam
pgb = persoonsgebonden budget = budgethouder
wlz = wet langdurige zorg = indicatie = ciz
cliëntondersteuning = onafhankelijke cliëntondersteuner = oco = cliëntondersteuner
gemeente = gemeentehuis = stadhuis = stadskantoor = burgerzaken
paspoort = identiteitskaart = id-kaart = rijbewijs = legitimatie
digitale handtekening, inlogcode overheid, inloggen overheid > digid
digid, mijnoverheid, berichtenbox, inloggen > informatiepunt digitale overheid, computerhulp
ido = informatiepunt digitale overheid = idopunt
ombudsman = klacht over gemeente = nationale ombudsman = klacht
juridisch loket = rechtshulp = rechtswinkel = sociaal raadslieden = sociaal raadsman = gratis advocaat
advocaat = jurist = juridische hulp = juridisch advies = rechtsbijstand
bezwaar = bezwaarschrift = bezwaar maken = in beroep
echtscheiding = scheiden = scheiding = uit elkaar = alimentatie
mediation = mediator = bemiddeling = bemiddelaar
burenruzie = ruzie met buren = buurtbemiddeling = geluidsoverlast = overlast buren
overlast = hangjongeren = lawaai = vervuiling = rommel op straat
discriminatie = racisme = antidiscriminatie = meldpunt discriminatie = radar
wijkagent = politie = agent = buurtagent = oom agent
buurtpreventie = buurtwacht = buurtapp = whatsapp buurtpreventie = veilige buurt
huiselijk geweld = geweld thuis = mishandeling = slaan = partnergeweld
slaan, klappen krijgen, bedreigd, onveilig thuis, bang voor mijn man, bang voor mijn vrouw
  > veilig thuis, huiselijk geweld
veilig thuis = amhk = meldpunt huiselijk geweld = kindermishandeling melden
kindermishandeling = verwaarlozing = kind geslagen = misbruik
blijf-van-mijn-lijfhuis = blijf van mijn lijf = vrouwenopvang = oranje huis = opvang vrouwen
seksueel geweld = verkrachting = aanranding = misbruikt = centrum seksueel geweld
slachtofferhulp = slachtoffer = aangifte doen = beroofd = inbraak
gevangenis = bajes = detentie = ex-gedetineerde = vastgezeten = reclassering
stalking = gestalkt = lastiggevallen
mensenhandel = uitbuiting = loverboy = loverboys
oplichting = fraude = nepmail = phishing = whatsappfraude
rolstoel = scootmobiel = rollator = hulpmiddelen = hulpmiddel
hulpmiddelen lenen, krukken, uitleen hulpmiddelen > thuiszorgwinkel, rolstoel
woningaanpassing = traplift = aanpassing huis = drempels weg = langer thuis wonen
aanleunwoning = seniorenwoning = ouderenwoning = serviceflat = geclusterd wonen = knarrenhof
vervoer = taxi = regiotaxi = taxbus = wmo-taxi = deeltaxi = collectief vervoer
automaatje = anwb automaatje = vrijwillige chauffeur = iemand die rijdt = plusbus = boodschappenbus
ov = openbaar vervoer = ov-chipkaart
fietsles = leren fietsen = fietslessen = fietscursus
fietsenmaker = fiets repareren = lekke band = fietswerkplaats = fiets kapot
fiets krijgen, gratis fiets, kinderfiets > fietsenbank, tweedehands fiets
rijles = rijbewijs halen = autorijles
repair café = repaircafé = repareren = reparatie = kapot apparaat = maken wat kapot is
klusjesman = klusdienst = klusjes = klussen = klushulp = handige harry = buurtklusser
lamp ophangen, schilderij ophangen, kast in elkaar zetten, tuin doen, gras maaien > klusdienst, klussen
tuinhulp = tuinonderhoud = tuinieren = tuinman = tuin opknappen
verhuizen = verhuishulp = verhuizing
boodschappendienst = boodschappen = boodschappen doen = boodschappenhulp
huishoudelijke hulp = thuishulp = poetshulp = werkster = hulp in de huishouding = schoonmaakhulp = huishulp
schoonmaken, poetsen, stofzuigen, ramen lappen, strijken > huishoudelijke hulp
wasserette = was doen = wasserij = wassen
vervuild huis, verzamelen, hoarding, rommel in huis, opruimen > opruimcoach, huishoudelijke hulp, wijkteam
huisdier = hond = kat = hond uitlaten = hondenuitlaat = dierenhulp
dierenarts = dierenartskosten = dierenvoedselbank = dierenambulance
afval = grofvuil = milieustraat = container = oud papier
zwerfafval = schone buurt = opschonen = afval prikken
moestuin = buurttuin = volkstuin = stadstuin = buurtmoestuin = groentetuin = stadslandbouw
speeltuin = speelplaats = speelplek = speelveld
buurtinitiatief = bewonersinitiatief = buurtbudget = wijkbudget = leefbaarheidsbudget = idee voor de buurt
bewonerscommissie = buurtvereniging = wijkraad = huurdersvereniging = bewonersvereniging
zaal huren, ruimte huren, vergaderruimte > buurthuis, ruimte te huur
bibliotheek = bieb = boeken lenen = leeszaal
minibieb = boekenkast buiten = boekenruilkast
burgerhulpverlening = ehbo = reanimatie = reanimatiecursus = eerste hulp cursus
`
