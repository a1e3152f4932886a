/** Eating together, moving, making, music, games, going out, faith: what one does for joy. */
export const doing = `
bakkie, bakkie doen, bakje troost, bakje koffie, bak koffie, kopje koffie, kop koffie, kommeke koffie, een bakske,
  tas koffie, koffietijd, koffiemiddag, koffieuur, koffieinloop, koffie drinken, koffie leuten, leuten,
  koffiekletsen, koffiepraat, koffietafel, koffiekamer, buurtkoffie > koffie, koffieochtend, inloop
binnenlopen, even binnenlopen, aanlopen, zo binnenlopen, vrij binnenlopen, open inloop, open huiskamer,
  zonder afspraak binnen, ergens naartoe, ergens heen kunnen > inloop, huiskamer, koffie
borrelen, borreltje, drankje doen, een biertje doen, pilsje, kroeg, stamtafel, uitgaan, stappen, feesten, feestje,
  disco, dansavond, dansmiddag > borrel, café, ontmoeten, dansen
samen koken, samen warm eten, mee-eten, meeeten, aanschuiftafel, buurteettafel, buurtmaaltijd, wijkmaaltijd,
  wijkrestaurant, buurtrestaurant, volkskeuken, vokü, open tafel, burenmaaltijd, dorpseten, stamppot,
  stamppotbuffet, pannenkoeken, soep, soep eten, soepdag, soepcafé, soeplunch, lunchen, samen lunchen, buurtlunch,
  middageten, warme hap, warme prak, happie eten, een hapje eten, hapje eten, uit eten, niet alleen eten,
  alleen eten, eet altijd alleen, eten met anderen, eten met de buurt, avondeten, diner, buffet, high tea, brunch,
  ontbijt, samen ontbijten, kerstdiner, iftar, suikerfeest, restaurant, resto, goedkoop restaurant, eetclub, eetpunt
  > samen eten, eettafel, maaltijd, aanschuiven
leren koken, kooklessen, kookclub, kookgroep, kookcursus, kookworkshop, kookcafé, mannen koken, mannen in de keuken,
  bakken, taart bakken, brood bakken, koekjes bakken, bakclub, recepten, wereldkeuken, kookstudio, wecken
  > koken, kookles, samen koken
sportief, in beweging, meer bewegen, beweeg, beweegclub, beweegles, beweegtuin, beweegcoach, buurtsportcoach,
  sportcoach, sportconsulent, sportbuurtcoach, combinatiefunctionaris, beweegmakelaar, gezond bewegen, zit te veel,
  te weinig beweging, sporten voor ouderen, seniorensport, sport voor ouderen, sporten zonder geld,
  sport in de buurt, buitensport, buiten sporten, bootcamp, buurtsport, sportinstuif, sportinloop, sportuur,
  sportieve activiteit, fitte senioren, vitaal, vitaliteit, oefeningen, spierballen
  > bewegen, sporten, sport, beweeggroep
gymmen, gymles, gymclub, seniorengym, ouderengym, stoelgym, zittend bewegen, stoelgymnastiek, stoelyoga,
  stoeldansen, mbvo, galm, aerobics, steps, pilates, bodyshape, fit, fitnessen, fittest, sportschool, gymschool,
  krachttraining, krachthonk, gewichten, spinning, conditietraining, rekken, rek en strek, callanetics
  > gym, gymnastiek, fitness, bewegen
hatha, yin yoga, mediteren, meditatiegroep, mindfulnesstraining, tai-chi, taichi, chi kung, qi gong, qigong, zen,
  ademwerk, klankschalen, stiltewandeling > yoga, meditatie, tai chi, ontspanning
wandeling, wandelclub, wandelvereniging, wandelvierdaagse, avondvierdaagse, wandelmaatje, wandelen met anderen,
  loopje, een rondje lopen, rondje lopen, blokje om, een blokje om, kuieren, kuier, kuierclub, flaneren, tippelen,
  struinen, spazieren, aan de wandel, een stukje lopen, stukkie lopen, nordic walking, sportief wandelen,
  wandelcoach, lopen, loopgroep, frisse neus, frisse lucht, natuurwandeling, stadswandeling, wijkwandeling,
  hondenwandeling > wandelen, wandelgroep, ommetje
joggen, jogging, rennen, trimmen, hardloopgroep, hardloopclub, atletiek, start to run, 5 km, marathon
  > hardlopen, bewegen
fietstocht, fietstochtje, fietsclub, toerfietsen, wielrennen, mountainbike, fietsgroep, toertje fietsen, tandem,
  riksja, fietsmaatjes, rolstoelfiets, driewieler, doortrappen, samen fietsen, peddelen,
  ritje maken > fietsen, duofiets, fietsmaatje
voetballen, balletje trappen, potje voetbal, zaalvoetbal, straatvoetbal, pannavoetbal, panna, pannakooi,
  cruyff court, voetbalclub, voetbaltraining, voetbalveld, walking football, walking voetbal, fc > voetbal, sport
basketbal, basketballen, volleybal, volleyballen, handbal, hockey, korfbal, rugby, honkbal, softbal, balsport,
  teamsport, sportteam, lacrosse, sportclub > sport, sporten, sportvereniging
kickboksen, judo, karate, taekwondo, jiujitsu, bjj, krav maga, zelfverdediging, weerbaarheid vrouwen, worstelen,
  mma, capoeira > boksen, vechtsport, sport
tennissen, padel, squash, racket > tennis, sport
tafeltennissen, pingpong, pingpongen > tafeltennis, sport
badmintonnen > badminton, sport
baantjes, baantjes trekken, aquarobics, aquagym, aquasporten, seniorenzwemmen, vrouwenzwemmen, zwemmen voor vrouwen,
  zwemuurtje, zwemclub, zwemvereniging, warm water zwemmen, hydrotherapie > zwemmen, zwembad
gehandicaptensport, aangepaste sport, rolstoelbasketbal, rolstoeldansen, rolstoelhockey, boccia, g-voetbal, g-sport,
  uniek sporten, sporten met beperking, sport met een beperking, showdown, goalball
  > aangepast sporten, beperking, sport
danslessen, dansclub, dansgroep, dansschool, salsa, bachata, tango, zumba, stijldans, ballroom, linedance,
  linedancen, countrydans, volksdansen, werelddans, buikdansen, buikdans, ballet, balet, kinderballet, streetdance,
  street dance, hiphopdans, breakdance, breakdansen, urban dance, jazzdans, kinderdans, peuterdans, peuterballet,
  dansje, swingen, seniorendans > dansen, dansles, dans
zanggroep, zangles, zangvereniging, zangkoor, koortje, koren, meezingen, meezingkoor, smartlappen, smartlappenkoor,
  shantykoor, popkoor, gospel, gospelkoor, mannenkoor, vrouwenkoor, kinderkoor, ouderenkoor, liedjes zingen,
  samenzang, sing along, karaoke, vergeetmenietkoor > zingen, koor, muziek
muziek maken, muziek spelen, instrument spelen, instrument leren spelen, leren spelen, instrument leren,
  instrument bespelen, muziekinstrument, muziekinstrumenten, muzieklessen, muziekschool, samen muziek maken
  > muziek, muziekles, instrument, muziek spelen
bandje, jammen, jamsessie, muziekgroep, ensemble, bigband > band, muziek, samenspelen
djembé, trommelen, trommel, slagwerk, drummen, drums, percussie > trommelen, djembé, muziek
gitaar spelen, gitaarles, ukelele, piano spelen, pianoles, keyboard, viool, vioolles, fluit, blokfluit, trompet,
  saxofoon, accordeon, mondharmonica > muziekles, instrument, muziek
harmonie, fanfare, blaaskapel, dweilorkest, orkest > orkest, muziek, harmonie
muziek luisteren, concert, muziekavond, muziekmiddag, open podium, podium, muziekquiz, quiz, pubquiz, popquiz
  > muziek, optreden
toneelspelen, toneelclub, toneelgroep, toneelvereniging, toneelles, acteren, acteerles, theaterles, theatergroep,
  theaterclub, improvisatie, improvisatietheater, musical, revue, cabaret, toneelstuk, drama, kindertheater,
  jeugdtheater, poppenkast, circus, circusles, jongleren, goochelen, verhalen vertellen, vertelkring, vertellen,
  vertelcafé > toneel, theater
gedicht, gedichten, gedichten schrijven, dichten, dichter, dichtclub, dichtles, poëzie, rijmen, spoken word
  > gedichten, dichten, poëzie, schrijven
verhalen schrijven, verhaal schrijven, schrijfclub, schrijfworkshop, schrijfcursus, creatief schrijven,
  mijn levensverhaal, levensverhaal schrijven, levensboek, memoires, autobiografie, dagboek, boek schrijven,
  schrijver, columns > schrijven, verhalen, schrijfgroep, levensverhaal
wijkkrant, buurtkrant, buurtblad, wijkblad, wijknieuws, journalist > wijkkrant, buurt, nieuws
boekenclub, leeskring, leesgroep, boek bespreken, samen lezen, boekbespreking, shared reading
  > leesclub, boeken, lezen
iets creatiefs, creatief bezig zijn, creatief bezig, creativiteit, creamiddag, creaclub, crea-ochtend,
  creatieve ochtend, creatief café, knutselclub, knutsel, knutselmiddag, knutselwerk, freubelen, kliederen,
  kinderatelier, workshops, kaarten maken, scrapbooking, bloemschikken, bloemstuk maken, kerststukje, mozaïek,
  glas in lood, sieraden maken, kralen, kaarsen maken, papier scheppen, hobbyclub, hobbykamer, liefhebberij,
  iets maken, dingen maken, met mijn handen bezig, knutselen > creatief, knutselen, atelier, hobby
schildercursus, schilderclub, schildergroep, tekenles, tekenclub, aquarelleren, kwasten, kunst maken, kunstenaar,
  kunst, kunstles, kalligrafie, handletteren, handlettering, striptekenen, manga, portret tekenen
  > schilderen, tekenen, schilderles, atelier
boetseren, klei, pottenbakken, beeldhouwen, draaischijf > keramiek, kleien, atelier
brei, breiclub, breicafé, haakclub, breien en haken, handwerkcafé, handwerkclub, borduren, quilten, quilt,
  patchwork, weven, vilten, macramé, punniken, textiel > handwerken, breien, haken
naaiclub, naaicafé, naai les, naaicursus, naaimachine, naaimachine les, naaigroep, kleding maken, kleren maken,
  jurk maken, patroon tekenen, lapjes, stoffen > naaien, naailes, naaiatelier
houtbewerken, hout, timmeren, zagen, figuurzagen, houtsnijden, meubels opknappen, meubels maken, lassen, metaal,
  metaalbewerking, klusschuur, mannenschuur, men's shed, sleutelen, sleutelen aan brommers, modelbouw, modeltreinen,
  elektronica, solderen > houtwerkplaats, werkplaats, houtbewerking, klussen
foto, foto's maken, fotograferen, fotocursus, fotoclub, camera, fotografie > fotografie, foto's
film kijken, naar de film, films, bioscoop, naar de bios, bios, filmhuis, filmavond, filmclub, buurtbios, matinee
  > film, bioscoop, filmavond
filmen, filmpje maken, video maken, vlog, vloggen, vlogger, youtube, tiktok, tiktokken > film, video, jongeren
spelletje, spelletje doen, spelletjes doen, spelletjesavond, spellenavond, spellenclub, spellen, bordspel,
  bordspelletjes, gezelschapsspel, gezelschapsspellen, monopoly, ganzenbord, rummikub, scrabble, triominos, mahjong,
  dobbelen, yahtzee, domino, puzzelen, puzzel, sjoelen, sjoel, sjoelbak, mens erger je niet, catan,
  dungeons and dragons, backgammon, tavla, okey > spelletjes, spelavond, spelletjesmiddag, bordspellen
kaart spelen, kaartje leggen, een kaartje leggen, kaartavond, klaverjas, klaverjassen, rikken, rik, toepen, jokeren,
  hartenjagen, bridge, bridgen, pokeren, patience, troeven > kaarten, kaartmiddag, kaartclub
bingoën, bingoavond, kien, kienavond, kienmiddag, lotto, rad van fortuin, loterij > bingo, kienen
schaak, schaakclub, schaakvereniging, schaakles, schaken leren, denksport, denkspel > schaken
damclub, dammen leren > dammen
biljartclub, biljartvereniging, biljartavond, bandstoten, poolen, snooker, poolbiljart
  > biljarten, biljart, pooltafel
dart, darts, dartclub, dartavond > darten
tafelvoetbal, airhockey > jongerencentrum, spelletjes
jeudeboules, jeu de boule, boule, petanque, bocce, bowlen, bowling, kegelen, koersbal, curling, midgetgolf, golf
  > jeu de boules, bewegen
hengelen, hengelclub, visclub, hengel, vijver > vissen
uitjes, dagje weg, dagtocht, dagtochtje, uitstapjes, reisje, busreis, busreisje, busuitje, bustocht, touringcar,
  tochtje met de bus, dagje met de bus, weg met de bus, boottocht, boottochtje, rondrit, naar zee, seniorenreis,
  ouderenreis, samen op pad, op pad, uitgaan met anderen, er op uit > uitje, dagje uit, uitstapje, excursie
dierentuin, pretpark, efteling, speelpark, zwemparadijs > dagje uit, uitje, kinderen
museumbezoek, naar het museum, theaterbezoek, cultuur, cultureel, tentoonstelling, expositie, galerie
  > museum, kunst, cultuur
op vakantie, op reis, zonnebloem, de zonnebloem, zonnebloemvakantie, aangepaste vakantie, vakantie met zorg,
  zorgvakantie, het vakantiebureau > vakantie, vakantieweek
kerstmis, kerstavond, alleen met kerst, alleen met de feestdagen, feestdagen, oud en nieuw, oudjaar, nieuwjaar,
  pasen, paasontbijt, sinterklaas, sint maarten, koningsdag, halloween, carnaval, vastenavond, karnaval
  > feest, kerst, samen eten
kerkdienst, eucharistie, kerkelijk, parochie, gemeente kerk, dominee, pastoor, pastor, priester, predikant, diaken,
  pater, kapel, kerkgenootschap, christelijk, christen, katholiek, protestants, hervormd, gereformeerd, evangelisch,
  pinkstergemeente, migrantenkerk, bijbel, bijbelstudie, bijbelgroep, alphacursus, alpha > kerk, geloof, viering
imam, islam, moslim, moslims, islamitisch, koran, koranles, vrijdaggebed, ramadan, vasten, offerfeest, hindoe,
  hindoeïsme, mandir, tempel, boeddhisme, boeddhist, synagoge, joods, sikh, gurdwara > moskee, geloof, gebed
gebedsruimte, gebedsgroep, stilteruimte, stiltecentrum, stille ruimte, stille plek, kaarsje branden,
  kaarsje opsteken, kaars opsteken, taizé, bezinning, retraite, klooster, zegen, vesper > bidden, gebed, stilte
zin van het leven, zinvragen, levensvraag, waar doe ik het voor, waarom leef ik, spiritueel, spiritualiteit,
  filosofie, filosoferen, filosofisch café, filosofiecafé, levensbeschouwing, humanist, humanistisch,
  geestelijk verzorger, geestelijke zorg, geestelijk raadsman, pastoraat, pastorale zorg, pastoraal gesprek,
  centrum voor levensvragen, moreel beraad, schuldgevoel, geloven, god, ongelovig, zingeving, levensvragen,
  geestelijke verzorging > zingeving, levensvragen, geestelijke verzorging, geloof, gesprek
homo's, gay, lesbisch, lesbo, lesbi, lesbiennes, biseksueel, bi, queer, trans, transgender, transpersoon,
  transgenders, genderdysforie, non-binair, nonbinair, intersekse, aseksueel, uit de kast, uit de kast komen,
  coming out, val op jongens, val op meisjes, val op mannen, val op vrouwen, genderidentiteit, ander geslacht,
  regenboogcafé, regenbooggroep, roze ouderen, roze salon, roze 50+, roze café, pride, coc, jong&out, gsa, drag
  > lhbti, regenboog, roze, homo
vrouwenochtend, vrouwenclub, vrouwencentrum, vrouwenactiviteit, vrouwenactiviteiten, alleen voor vrouwen,
  iets alleen voor vrouwen, dames, damesclub, vriendinnenochtend, meidenavond, zusters, vrouwencafé, vrouwenontbijt
  > vrouwen, vrouwengroep
mannenochtend, mannenclub, mannencafé, alleen voor mannen, herenclub, herensociëteit, kerels, mannen onder elkaar
  > mannen, mannengroep
sociëteit, seniorensoos, bejaardensoos, ouderensoos, ouderensociëteit, ouderenclub, ouderenmiddag, seniorenmiddag,
  seniorenkring, ouderengroep, gepensioneerden, vutters > seniorenclub, soos, seniorenkring, ouderenmiddag, ouderen
vroeger, herinneringen ophalen, verhalen van vroeger, heemkunde, historische kring, oude foto's, stamboom,
  genealogie > geschiedenis, verhalen, herinneringen
lezing, lezingen, voorlichting, debat, debatavond, gespreksavond, informatieavond, talkshow, stadsgesprek,
  discussie, praatgroep > gesprek, gespreksgroep, bijeenkomst
zaal huren, zaaltje huren, ruimte huren, ruimte nodig, vergaderruimte, vergaderzaal, oefenruimte, repetitieruimte,
  feestzaal, plek voor mijn club > ruimte, zaal, buurthuis
`
