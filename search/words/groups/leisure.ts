/** Things to do: meeting, making, moving, music, food, play. */
export const leisure = `
ontmoeten = ontmoeting = mensen ontmoeten = gezelligheid = onder de mensen = samenzijn
koffie = koffieochtend = koffie drinken = bakkie = koffie-inloop = koffieuurtje = koffiemoment
thee = theemiddag = high tea = theedrinken
bingo = kienen = lotto = bingomiddag
kaarten = klaverjassen = bridge = rikken = jokeren = kaartclub
spelletjes = spelletjesmiddag = bordspellen = rummikub = gezelschapsspel = sjoelen
schaken = schaakclub = dammen = denksport
biljarten = biljart = biljartclub = poolen
jeu de boules = petanque = jeux de boules = boulen
darten = darts = dartclub
naaien = naailes = kleding maken = naaiatelier = naaicursus = naaigroep = naaimachine
breien = haken = handwerken = breiclub = breicafé = borduren = quilten
knutselen = creatief = crea = hobby = creaclub = handenarbeid = creatieve middag
schilderen = schilderles = tekenen = schilderclub = tekenles = aquarel
boetseren = keramiek = kleien = pottenbakken
houtbewerking = houtwerkplaats = timmeren = figuurzagen = mannenschuur
fotografie = fotograferen = fotoclub = foto's maken
film = bioscoop = filmavond = filmmiddag = filmhuis
theater = toneel = toneelclub = toneelvereniging = cabaret
zingen = koor = zangkoor = zanggroep = zangclub = meezingen
muziek = muziekles = muziek maken = instrument leren = muziekschool
gitaar = gitaarles = piano = pianoles = drummen = keyboard
fanfare = harmonie = orkest = blaasorkest = drumband
dansen = dansles = dansclub = stijldansen = volksdansen = linedance = zumba
ballet = streetdance = hiphop = breakdance
lezen = leesclub = boekenclub = leesgroep = boeken
schrijven = schrijfclub = levensverhaal = levensboek = schrijfcafé
koken = kookles = kookclub = kookgroep = kookcursus = kookworkshop
bakken = taart = taarten bakken = bakclub
lunch = broodje = lunchen = lunchtafel = soep = soepmiddag
ontbijt = ontbijten = paasontbijt = buurtontbijt
avondeten = warm eten = maaltijd = diner = buurtmaaltijd
wandelen = wandelgroep = wandeling = wandelclub = lopen = ommetje = een blokje om
nordic walking = sportief wandelen = wandeltraining
fietsen = fietstocht = fietsclub = fietsgroep = duofiets = fietsmaatje = riksja
hardlopen = joggen = rennen = loopgroep
gymnastiek = gym = seniorengym = ouderengym = stoelgym = meer bewegen voor ouderen = mbvo
fitness = sportschool = krachttraining = fit = work-out
yoga = stoelyoga = meditatie = mindfulness = ontspanning = tai chi = qigong
zwemmen = zwembad = aquarobics = aquagym = baantjes trekken = seniorenzwemmen
voetbal = voetballen = walking football = voetbalclub = straatvoetbal
sport = sportclub = sportvereniging = sporten
vechtsport = boksen = kickboksen = judo = karate
tennis = tafeltennis = pingpong = badminton = padel
sport met beperking, rolstoelsport, aangepast sporten, gehandicaptensport > uniek sporten, aangepast sporten
vissen = hengelen = hengelsport = visclub
paardrijden = manege = paarden = ponyrijden
kinderboerderij = dieren = dierentuin = geitjes
natuur = natuurwandeling = ivn = vogels kijken
tuinieren = planten = bloemen = stekjes
uitje = uitstapje = dagje uit = uitjes = excursie = busreis
vakantie = op vakantie = zorgvakantie = zonnebloem = goedkope vakantie
museum = kunst = tentoonstelling = expositie
geschiedenis = heemkunde = heemkundekring = verhalen van vroeger = oude foto's
feest = buurtfeest = straatfeest = burendag = wijkfeest
kerst, kerstmis, oud en nieuw, alleen met kerst > kerstdiner, kerst
sinterklaas = sint = pakjesavond
carnaval = vastelaovend = carnavalsvereniging
ramadan = iftar = suikerfeest = offerfeest
markt = rommelmarkt = braderie = vlooienmarkt
soos = sociëteit = seniorensoos = seniorenclub = bejaardensoos = ouderensoos = kbo = pcob = anbo
vereniging = club = clubje
inloopochtend = inloopmiddag = vrije inloop = binnenlopen = zonder afspraak
lezing = informatiebijeenkomst = voorlichting = themabijeenkomst = themamiddag
workshop = cursus = training
les = lessen = cursus
gratis = kosteloos = kost niks = zonder kosten
dichtbij = in de buurt = om de hoek = vlakbij
`
