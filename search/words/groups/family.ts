/** Children, parents, school, language, computers, newcomers. */
export const family = `
kinderen = kind = kids = jeugd = kindje
jongeren = tieners = jeugdigen = jongelui
peuter = peuters = peuterspeelzaal = voorschool = vve = peuteropvang
baby = zuigeling = pasgeboren = babygroep = babymassage
kinderopvang = crèche = kinderdagverblijf = kdv = bso = naschoolse opvang = oppas
oppas = babysit = gastouder = oppascentrale
opvoeding = opvoeden = opvoedhulp = opvoedondersteuning = opvoedvragen = opvoedspreekuur
kind luistert niet, driftbuien, moeilijk kind, lastig kind, opstandig, puberteit > opvoedondersteuning, jeugdhulp
jeugdhulp = jeugdzorg = jeugdhulpverlening = bureau jeugdzorg
cjg = centrum voor jeugd en gezin = ouder- en kindteam = ouder kind centrum = okc
kinderbescherming = raad voor de kinderbescherming = ots = voogd = uithuisplaatsing = gezinsvoogd
pleegzorg = pleeggezin = pleegouder = steungezin
home-start = homestart = steunouder = meeleefgezin = buurtgezinnen = gezinsondersteuning
alleenstaande ouder = alleenstaande moeder = eenoudergezin = alleenstaande vader
tienermoeder = jonge moeder = tienerzwangerschap
moedergroep = moeders = moedercafé = ouderkamer
koffieochtend ouders > moeders, ouders
vaders = vadergroep = vadercentrum
ouders = vader en moeder = papa en mama
gescheiden ouders, kind en scheiding, omgangsregeling, vechtscheiding > scheiding, omgangshuis
pesten = gepest = pestgedrag = wordt gepest = cyberpesten
verlegen = onzeker = faalangst = sociale vaardigheden = weerbaarheid = weerbaarheidstraining
jongerenwerk = jongerencentrum = jongerenwerker = jeugdhonk = jongerensoos = jongereninloop
kinderclub = kinderactiviteiten = kindermiddag = woensdagmiddag = knutselclub = kinderwerk
vakantie kinderen, zomervakantie, vakantieactiviteiten, kindervakantieweek, huttenbouwen
  > vakantie, kinderactiviteiten
buitenspelen = buiten spelen
speelmiddag = spelinloop = speelinloop
spelen > speelmiddag, speeltuin
scouting = padvinders = padvinderij = welpen = jeugdvereniging
zwemles = leren zwemmen = zwemdiploma = diplomazwemmen = zwemlessen
school = basisschool = lagere school = onderwijs
middelbare school = voortgezet onderwijs = vmbo = havo = vwo = mavo
mbo = beroepsopleiding = roc = opleiding = vakopleiding
speciaal onderwijs = passend onderwijs = cluster 4 = so
leerplicht = leerplichtambtenaar = spijbelen = niet naar school = thuiszitter
huiswerkbegeleiding = huiswerkhulp = bijles = huiswerk = huiswerkklas = hulp bij huiswerk
weekendschool = zaterdagschool = talentontwikkeling = imc weekendschool
voorleesexpress = voorlezen = verhaaltjes = boekjes lezen = voorleesuurtje
universiteit = wo = wetenschappelijk onderwijs = hogeschool = hbo
studie = studeren = studiefinanciering = duo = studieschuld
volwasseneneducatie = volwassenenonderwijs = volksuniversiteit = cursus = cursussen = avondschool
taalles = taallessen = nederlandse les = nederlands leren = taalcursus = nt2
taalcoach = taalmaatje = taalmaatjes = taalvrijwilliger = taalbuddy
taalcafé = taal oefenen = nederlands oefenen = nederlands praten = conversatieles = taalpraatgroep
taalhuis = taalpunt = taalloket = taalinformatiepunt
laaggeletterd = analfabeet = niet kunnen lezen = moeite met lezen = lezen en schrijven = leren lezen
moeilijke brief, brief niet begrijpen, brief lezen > formulierenhulp, taalpunt, sociaal raadslieden
rekenen = leren rekenen = rekenles = rekenvaardigheid
inburgering = inburgeren = inburgeringscursus = inburgeringsexamen = naturalisatie
computerles = computercursus = digitale vaardigheden = klik en tik = leren computeren = internetcursus = digitaal
computerhulp = digihulp = digispreekuur = hulp met computer = digicafé = digitaal spreekuur = seniorweb
telefoon = smartphone = mobiel = mobieltje = telefoonles = whatsapp
tablet = ipad = tabletles = tabletcursus
laptop = computer = pc = gratis computer = tweedehands laptop
internet = wifi = gratis internet = online
nieuwkomer = nieuwkomers = migrant = migranten = immigrant = buitenlander = allochtoon
vluchteling = vluchtelingen = asielzoeker = asielzoekers = statushouder = statushouders = azc
vluchtelingenwerk = coa = asiel = verblijfsvergunning = ind
oekraïne = oekraïners = oekraïense vluchtelingen
ongedocumenteerd = illegaal = zonder papieren = uitgeprocedeerd = bed bad brood
arbeidsmigrant = arbeidsmigranten = polen = oost-europeanen = seizoenarbeiders
gastarbeider, gastarbeiders > migranten, ouderen
tolk = vertaler = vertalen = tolken
turks = turkse = turkije = turkse vrouwen
marokkaans = marokkaanse = arabisch = berbers = tamazight
surinaams = antilliaans = caribisch = papiaments
woonwagen = woonwagenbewoners = kamp = sinti = roma
kerk, moskee > geloof
geestelijke verzorging = geestelijk verzorger = zielzorg = pastor
diaconie = kerkelijke hulp = caritas = parochie = pci
vrouwen = vrouwengroep = vrouwencentrum = vrouwenclub = dames
mannen = mannengroep = mannenclub = heren
vrouwenstudio, emancipatie, kracht on tour > vrouwen, economische zelfstandigheid
vriendschap = vrienden maken = mensen leren kennen = contacten = nieuwe mensen
daten = relatie = liefde = partner zoeken
`
