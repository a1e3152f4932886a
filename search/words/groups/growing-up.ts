/** Babies, children, young people, their parents; playing, school, homework and study. */
export const growingUp = `
verveelt zich, verveel me, vervelen, verveling, kind verveelt zich, kinderen vervelen zich, niks te doen,
  iets te doen voor kinderen, wat te doen met kinderen, iets leuks met kinderen, activiteiten voor kinderen,
  activiteit kinderen, hele dag binnen, na school, na schooltijd, naschools, naschoolse activiteiten,
  naschoolse activiteit, woensdagmiddag, vrije middag, leuk voor kinderen, kinderprogramma, kinderdingen
  > kinderactiviteiten, spelen, kinderclub, kindermiddag
kinderclub, kinderinloop, kinderwerk, tienerwerk, tienerclub, kidsclub, meidenclub, meidengroep, jongensgroep,
  kinderdisco, brede school, bredeschool, naschools aanbod, dagarrangement
  > kinderactiviteiten, kinderen, spelen, kindermiddag
hutten bouwen, timmerdorp, bouwdorp, kindervakantieweek, kindervakantie, zomerkamp, vakantiekamp, kinderkamp,
  vakantieweek kinderen, zomerweek, vakantieactiviteit, grote vakantie, zomervakantie, herfstvakantie,
  voorjaarsvakantie, meivakantie > huttenbouw, vakantie, kinderactiviteiten, bouwspeelplaats
met de kinderen op vakantie, gezin op vakantie, gezinsvakantie, vakantie met kinderen > vakantie, gezin, minima
speelplek, speelplaats, speelveld, glijbaan, schommel, wipkip, zandbak, klimrek, trapveldje, voetbalkooi,
  natuurspeeltuin, speelbos, waterspeelplaats, buiten spelen, speelstraat, binnenspeeltuin, speelparadijs
  > speeltuin, spelen, buitenspelen
spelen met andere kinderen, speelgroep, speelinloop, spelinloop, speelmiddag, speelochtend, peuterinloop,
  ouder-kindgroep, moeder en kind, dreumes, dreumesgroep, peuter, peuterochtend, peutergroep, peutergym, speelzaal,
  kleutergym, kleuter, kleuters, mama en kind, bambino, speel-o-theek
  > peuters, spelen, ouder en kind, peuterspel, peuterspeelzaal
babytje, zuigeling, pasgeboren, net moeder, net vader, moeder geworden, vader geworden, pas bevallen, jonge moeder,
  jonge moeders, babymassage, babygym, huilbaby, baby huilt, babyinloop, moedercafé, kersverse ouders, roze wolk,
  postnataal, postnatale depressie > baby, jonge ouders, consultatiebureau, babycafé
inloopspreekuur baby, baby wegen, groei kind, jeugdverpleegkundige, zuigelingenbureau
  > consultatiebureau, jeugdgezondheidszorg, opvoeden
oppassen, babysit, babysitten, op de kinderen passen, oma-oppas, gastouder, crèche, kinderdagverblijf, dagverblijf,
  naschoolse opvang, buitenschoolse opvang, opvang kind, peuteropvang, kinderen wegbrengen > kinderopvang, oppas
opvoedvragen, opvoedvraag, opvoedspreekuur, opvoedcafé, opvoedcursus, opvoedhulp, hulp bij opvoeding, opvoedadvies,
  opvoedingsondersteuning, opvoedproblemen, grootbrengen, kind opvoeden, hoe voed ik op, pedagoog, triple p,
  positief opvoeden, ouderschap, oudercursus, gordon, how2talk2kids, pedagogisch adviseur, opvoedondersteuning
  > opvoeden, opvoedondersteuning, opvoeding, ouders
luistert niet, kind luistert niet, zoon luistert niet, dochter luistert niet, luistert nooit, gehoorzaamt niet,
  kind is boos, boos kind, driftig kind, driftbui, driftbuien, schreeuwt, brutaal, grote mond, liegt, steelt,
  koppig, dwars, opstandig, moeilijk gedrag, gedragsproblemen, gedrag, onhandelbaar, druk kind, kind slaapt niet,
  kind eet niet, kind wil niet naar bed, zindelijk, zindelijkheid, bedplassen, straffen, belonen,
  grenzen stellen kind > opvoeden, opvoedondersteuning, opvoeding, jeugdhulp
puber, puberen, puberteit, puberende dochter, puberende zoon, puberdochter, puberzoon, tiener, tieners,
  tienerdochter, tienerzoon, opgroeiende kinderen, ruzie met mijn puber, ruzie met mijn dochter, ruzie met mijn zoon
  > pubers, opvoeden, opvoedondersteuning, jongeren
trek het niet met mijn gezin, gezin onder druk, gezinsproblemen, problemen thuis, problemen in het gezin,
  gezinsbegeleiding, gezinshulp, gezinsmanager, spoedhulp gezin, moeder kan het niet aan, kinderen niet aankunnen,
  kan het niet aan, het wordt me te veel, te veel thuis, multiprobleem, ambulante gezinshulp, steungezin,
  steunouder, buurtgezin, home-start, homestart, even ontlasten, gezinscoach
  > gezinscoach, gezin, opvoedondersteuning, gezinsondersteuning, jeugdhulp
jeugdzorg, zorgen om kind, zorgen over mijn kind, bezorgd om mijn kind, ik maak me zorgen over mijn kind,
  kind loopt vast, hulp voor mijn kind, ontwikkelingsachterstand, loopt achter, kinderpsycholoog, speltherapie,
  kindercoach, jeugd-ggz, kind angstig, kind somber, jeugdhulp > jeugdhulp, opvoedondersteuning, kinderen, wijkteam
uit huis geplaatst, uithuisplaatsing, kinderen weg, kinderen afgepakt, pleegkind, pleegkinderen, pleegouder worden,
  gezinshuis, adoptie, weekendpleegzorg > pleegzorg, jeugdbescherming, jeugdhulp
alleenstaande moeder, alleenstaande moeders, alleenstaande vader, alleenstaande ouders, eenoudergezin,
  sta er alleen voor, er alleen voor staan, alleen met de kinderen, bommoeder, single mom, tienermoeder,
  tienermoeders, jong moeder > alleenstaande ouder, moeders, ouders
papa's, vadergroep, andere vaders, vader en kind, vaderschap, stiefvader, weekendvader > vaders, vadercafé, ouders
mama's, moedergroep, moeders ontmoeten, moedercentrum, andere moeders, huismoeder > moeders, vrouwen, ouders
gescheiden ouders, kind van gescheiden ouders, kinderen en scheiding, vechtscheiding, villa pinedo,
  jes het brugproject, stiefgezin, samengesteld gezin, stiefkinderen > scheiding, kinderen, ouders
oma past op, kleinkind, kleinzoon, kleindochter, opa en oma met kleinkinderen > kleinkinderen, ouderen, kinderen
beeldbellen met kleinkinderen, facetimen, facetime, skypen, skype, videobellen, zoom, zoomen, whatsappen, appen,
  beeldbellen > beeldbellen, tablet, computerhulp, telefoon
gepest, pestkop, wordt gepest, gepest op school, buitengesloten, uitgelachen, geen vriendjes,
  geen vrienden op school, online pesten, cyberpesten, anti-pest, kanjertraining, rots en water, sova,
  sova-training, weerbaarheid kind, faalangst, faalangsttraining, examenvrees
  > pesten, weerbaarheid, weerbaarheidstraining, jeugd
hangen op straat, chillen, chill, chille plek, chillplek, relaxen met vrienden, keet, jeugdhonk, honk,
  jongerenkelder, jongereninloop, jongerenruimte, jeugdclub, jeugdhuis, jeugdsoos, jongerenavond, jop, tienersoos,
  safe space, met matties, met vrienden afspreken > jongerencentrum, jongerenplek, hangplek, jongerenwerk, jongeren
game, gamehok, gameruimte, gamecafé, playstation, xbox, nintendo, fifa, fortnite, minecraft, roblox, esports,
  e-sports, computerspelletjes, computerspel, gamen met vrienden, lan-party, gamen, games
  > gamen, games, jongeren, jongerencentrum
straathoekwerk, ambulant jongerenwerk, straatcoach, street coach, jongerencoach, jeugdwerk, jeugdwerker,
  jeugd en jongeren, jongeren op straat > jongerenwerk, jongerenwerker, jongeren, jongerencentrum
muziek mixen, dj, dj-les, dj'en, beats maken, beats, rap, rappen, rapper, producer, muziekstudio, opnamestudio,
  producen > beats, muziek, jongeren, studio
skaten, skatebaan, skatepark, skateboard, skateboarden, longboard, freerunnen, bmx, graffiti, urban
  > skaten, jongeren, sport
jongeren praten, praten over thuis, thuis met niemand praten, kan thuis niet praten, problemen thuis jongere,
  weggelopen, weglopen, van huis weggelopen, ruzie met mijn ouders, uit huis gezet door ouders, @ease, jip,
  jongereninformatiepunt, jongerenpunt, jongerenloket, jac > jongeren, jongerenwerker, praten, jongerencoach
18 worden, net 18, achttien, 18 jaar geworden, op kamers, op mezelf wonen, uit huis gaan, zelfstandig worden,
  kamers, jongerenhuisvesting, studentenkamer, studentenhuis, starter, zwerfjongere, zwerfjongeren,
  jongere zonder huis, bankhoppen > jongeren, wonen, kamer, woning
jongerencultuur, jongerenraad, jeugdraad, jongeren meedenken, kinderburgemeester, kinderraad, young leaders
  > jongeren, meedenken
padvinderij, padvinders, welpen, bevers, verkenners, gidsen, jong nederland, speeltuinvereniging
  > scouting, kinderen, jeugdvereniging
zwemdiploma halen, diplomazwemmen, abc-diploma, a-diploma, diploma a, zwemlessen kind, schoolzwemmen,
  leren zwemmen volwassenen, zwemles volwassenen > zwemles, zwemmen, zwemdiploma, leren zwemmen
voorleesmaatje, voorlezer, voorleesuur, voorleesuurtje, voorleesmiddag, voorleesclub, voorleesexpress, verhaaltje,
  boekje voorlezen, prentenboek, prentenboeken, boekstart, leesplezier > voorlezen, kinderen, bibliotheek
lezen kind, moeite met lezen, kind kan niet lezen, leesproblemen, dyslectisch, woordblind, leesachterstand,
  technisch lezen, avi > lezen, bijles, dyslexie, voorlezen
huiswerk maken, hulp met huiswerk, huiswerkhulp, huiswerkplek, huiswerkinstituut, studiebegeleiding, studieplek,
  rustige plek om te leren, plek om te studeren, leren voor toets, studiezaal, studiecoach, leerlingbegeleiding,
  leerbegeleiding, mentoring, weekendschool, zomerschool, zaterdagschool
  > huiswerk, huiswerkbegeleiding, bijles, huiswerkklas
bijlessen, bijspijkeren, examentraining, wiskunde, rekenen, rekenhulp, slechte cijfers, blijft zitten,
  blijven zitten, zittenblijven, cito, citotoets, doorstroomtoets, kan niet meekomen, achterstand op school,
  meekomen op school > bijles, huiswerkbegeleiding, huiswerk
schoolkeuze, middelbare school kiezen, brugklas, naar de brugklas, groep 8, opleiding kiezen, welke opleiding,
  welke studie, wat wil ik worden, loopbaanbegeleiding jongeren, open dag > opleiding, studiekeuze, school, jongeren
niet naar school, wil niet naar school, spijbelen, spijbelt, schoolverzuim, thuiszitter, thuiszitters, geschorst,
  van school gestuurd, leerplichtambtenaar, gestopt met school, schoolverlater, schooluitval, geen diploma,
  zonder diploma > leerplicht, school, jongeren, opleiding
schooltje, basisschool, lagere school, basisonderwijs, schoolplein, juf, meester, leraar, leerkracht, ib'er,
  intern begeleider, schooladvies > school, onderwijs
studeren, student, studentenvereniging, studieschuld, ov studentenkaart, studentenpsycholoog, eerstejaars
  > studenten, studie
coderdojo, robot, robots, lego mindstorms, scratch, codeclub, 3d printen, 3d-printer, techniekclub,
  techniek voor kinderen, fablab, makerspace, proefjes, wetenschap kinderen
  > programmeren, techniek, programmeerclub, kinderen
gezinsvoogd, voogd, kind onder toezicht, ondertoezichtstelling, jeugdbescherming > jeugdbescherming, jeugdhulp
`
