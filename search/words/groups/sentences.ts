/** Needs as people say them in a whole sentence, by life domain. The words of the field that may help come after. */
export const sentences = `
weet niet meer hoe ik verder moet, loop overal tegenaan,   te veel problemen, veel problemen, zit in de problemen, zit in de knoop, kom er niet uit 
  > wijkteam, maatschappelijk werk, praten, spreekuur
geld op voor eind van de maand, salaris op, houd niks over, hou niks over, leef van dag tot dag, alles is te duur,
  alles wordt duurder  > rondkomen, minima, geld, budgetcoach
dreigbrief, brieven van de deurwaarder, deurwaarder aan de deur, deurwaarder voor de deur, ze komen mijn spullen halen,
  beslag op mijn loon, loon ingehouden, durf de brievenbus niet, durf de post niet open, post blijft liggen
  > schulden, schuldhulp, geldspreekuur
snap de overheid niet, snap de belasting niet, snap het formulier niet, formulier te moeilijk, moet iets invullen,
  kan dit niet invullen, kom niet uit de papieren, wie vult in > formulierenhulp, papieren, formulieren
geen geld voor kleren, kinderen groeien uit hun kleren, nieuwe kleren nodig, warme jas nodig, geen winterjas,
  schoenen nodig > kleding, kledingbank, weggeefwinkel
geen geld voor speelgoed, geen geld voor cadeautjes, sinterklaascadeau, kind jarig geen geld, verjaardag geen geld
  > speelgoed, weggeefwinkel, minima
geen bed, geen meubels, leeg huis, huis inrichten, nieuwe woning geen spullen > meubels, weggeefwinkel, kringloop
zoek een baantje, bijbaan, bijbaantje, wil aan het werk, weer aan het werk, weer aan de slag, kom niet aan de bak,
  steeds afgewezen, wil werken maar weet niet hoe, uit de uitkering > werk zoeken, solliciteren, werkervaring
wil iets betekenen, van betekenis zijn, tijd over, heb tijd over, handen uit de mouwen
  > vrijwilliger, vrijwilliger worden, vrijwilligerspunt
wil weer meedoen, weer onder de mensen, weer structuur, ritme in mijn dag, dagritme, lege dagen, dag vullen,
  iets te doen hebben, iets om handen > dagbesteding, vrijwilliger, ontmoeten, werkervaring
kinderen het huis uit, alleen achter, na de scheiding alleen, sinds ik alleen ben, zit de hele dag thuis, spreek niemand,
  zie niemand, praat met niemand, niemand om me heen, geen aanspraak, niemand belt, alleen met de feestdagen
  > eenzaam, ontmoeten, maatje, gezelschap, koffie
gezelschap voor mijn moeder, gezelschap voor mijn vader, moeder is alleen, vader is alleen, moeder eenzaam,
  vader eenzaam, oma is alleen, opa is alleen > maatje, bezoek, gezelschap, ouderen
moeder vergeet, vader vergeet, vergeet alles, vergeet steeds, in de war oudere, vraagt steeds hetzelfde, steeds dezelfde vraag,
  sleutels kwijt, verdwaalt, dwaalt, herkent mij niet, laat het gas aan > dementie, geheugen, vergeten
zorg voor mijn moeder, zorg voor mijn vader, zorg voor mijn man, zorg voor mijn vrouw, zorg voor mijn kind, zorg voor mijn zus,
  zorg voor mijn broer, zorgen valt me zwaar, zorgen is zwaar, de zorg is te zwaar 
  > mantelzorg, mantelzorgcafé, respijtzorg, mantelzorger
even weg, eruit zonder mijn man, een dagje vrij, een weekend weg, iemand die oppast, oppas voor mijn vrouw,
  oppas voor mijn moeder, oppas voor mijn vader, wie past op mijn vrouw > respijtzorg, oppas, logeren, dagopvang
kind zit thuis, dochter zit thuis, zoon zit thuis, gaat niet naar school, wil niet naar school, durft niet naar school
  > leerplicht, opvoeden, school, jongeren
kind luistert niet, wil niet eten, slaapt niet door, huilt de hele nacht, huilbaby, peuterpuber, driftig kind, druk kind,
  moe van mijn kinderen, trek het niet meer met de kinderen, weet niet hoe opvoeden > opvoeden, opvoedspreekuur, ouders
puber luistert niet, puber op zijn kamer, zit alleen op zijn kamer, altijd op zijn telefoon, zoon blowt, zoon spijbelt,
  dochter spijbelt, krijg geen contact met mijn zoon > jongeren, opvoeden, jongerenwerk, jongerencoach
gepest op school, gepest op het werk, durft niet voor zichzelf op te komen, geen vriendjes, geen vriendinnetjes
  > pesten, weerbaarheid, kinderen
slechte cijfers, blijft zitten, loopt achter op school, kan niet meekomen, rustig leren, thuis geen rust om te leren
  > huiswerk, huiswerkbegeleiding, bijles, studieplek
kan thuis niet praten, niemand om mee te praten thuis, ouders begrijpen mij niet, ruzie met mijn ouders,
  weglopen van huis, wil het huis uit > jongeren, praten, jongerencoach
kan niet slapen, lig te piekeren, hoofd staat nooit stil, huil de hele dag, huil veel, kom mijn bed niet uit,
  nergens zin meer in, zie er tegenop, paniek in de winkel, durf niet onder de mensen
  > somber, psychische klachten, praten, praktijkondersteuner
heb iets ergs meegemaakt, kan het niet vergeten, nare beelden, oorlog meegemaakt > trauma, praten, psychische hulp
mis mijn vader, mis mijn moeder, sinds zij er niet meer is, sinds hij er niet meer is, zonder hem verder,
  zonder haar verder, alleen verder > rouw, verlies, rouwgroep
elke avond een fles, kan niet zonder drank 
  > drank, stoppen met drinken, verslaving, minderen
vergok, gok alles weg, kan niet stoppen met gokken > gokken, verslaving
loop slecht, slecht ter been, moeilijk lopen, kan niet ver lopen, kom de trap niet op, bang om te vallen, gevallen,
  val vaak, wankel, onzeker op de been > valtraining, vallen, bewegen, vervoer
hoe kom ik in het ziekenhuis, hoe kom ik bij de dokter, naar de specialist, wie rijdt mij, wie brengt mij,
  kan niet meer autorijden, mag niet meer rijden > vervoer, meerijden, rit, ziekenhuis
kan zelf niet koken, kook nooit, koken lukt niet, eet slecht, eet niet goed, geen zin om te koken
  > samen eten, eettafel, maaltijd, koken
kan niet schoonmaken, huishouden lukt niet, huishouden te zwaar, ramen lappen lukt niet, bed verschonen
  > huishoudelijke hulp, hulp bij het huishouden, schoonmaken
kan geen boodschappen doen, tas te zwaar, boodschappen te zwaar, boodschappen halen voor mij
  > boodschappen, boodschappendienst, boodschappenbus
kan zelf niet klussen, iemand die kan klussen, hang mijn lamp op, licht doet het niet, kraan drupt, deur klemt
  > klusdienst, klussen, klushulp
kapotte lamp, kapotte stofzuiger, kapotte broodrooster, kapotte radio
  > repareren, repair café, reparatie
word straks op straat, huur niet meer betalen,
  huur opgezegd gekregen > huisuitzetting, uit huis gezet, huurhulp, woonspreekuur
nergens naartoe, kan nergens heen, kan nergens slapen, waar slaap ik vannacht, nergens terecht
  > nachtopvang, opvang, dakloos, inloop
koud in huis, huis niet warm, verwarming niet aan, durf de verwarming niet aan, hoge rekening gas, stroom te duur
  > energie besparen, energiecoach, energiehulp
woning schimmelt, schimmel op de muur, huisbaas doet niks, verhuurder reageert niet, huur te hoog
  > huurhulp, woonspreekuur, juridisch spreekuur, verhuurder
weg bij mijn man, weg bij mijn vriend, bij hem weg, durf niet weg, gevlucht voor mijn man, gevlucht voor mijn partner
   > vrouwenopvang, veilige plek, veilig thuis, huiselijk geweld
hij wordt zo boos, schreeuwt tegen mij, schreeuwt tegen de kinderen, gooit met spullen, dreigt mij, durf niet naar huis,
  hoor slaan bij de buren, hoor schreeuwen bij de buren > veilig thuis, huiselijk geweld, veilig
buurman nooit gezien, zie de buurvrouw niet meer, buurman verwaarloost zich, huis vol rommel buurman
  > zorgen om een buur, bemoeizorg, meldpunt
geen loon, krijg geen loon, ontslagen terwijl ik ziek was,
  zomaar ontslagen, contract niet verlengd > juridisch spreekuur, rechtshulp, arbeidsrecht, loon
bezwaar tegen de gemeente, aanvraag afgekeurd, krijg geen hulp van de gemeente, oneens met de gemeente,
  oneens met het uwv, uitkering ingetrokken > bezwaar, juridisch spreekuur, rechtshulp, cliëntondersteuning
gaan uit elkaar, wil scheiden, ex betaalt niet, wie krijgt de kinderen
  > scheiding, juridisch spreekuur, bemiddeling
durf geen nederlands te praten, nederlands is slecht, nederlands niet goed, versta het niet, wil beter praten,
  beter nederlands, meer nederlands praten > taalcafé, nederlands oefenen, taalmaatje, taalles
snap mijn telefoon niet, telefoon werkt niet, foto's op telefoon, wachtwoord vergeten, kom er niet in,
  kan niet inloggen, alles gaat online, alles digitaal, geen computer thuis, moet iets printen, afspraak online maken
  > computerhulp, telefoonhulp, digitaal spreekuur, digid
net verhuisd, net hier komen wonen, ken de stad niet, weg niet weten in de stad, nieuw in de stad, nieuw in de buurt
  > wegwijs, nieuw, ontmoeten, nieuwkomers
geen verblijfsvergunning, zonder verblijf, mag niet blijven 
  > verblijfspapieren, vluchtelingenspreekuur, straatdokter, ongedocumenteerd
zoek een hobby, iets leuks doen, iets gezelligs, verveel me, verveelt zich, niks te doen, niets te doen
  > activiteiten, ontmoeten, creatief, spelletjes
iets leuks voor de kinderen, uitje met de kinderen, wat doen met de kinderen, kinderen vervelen zich
  > kinderactiviteiten, spelen, speeltuin, kinderen
waar gaat het leven over, zin van het leven, waarom leef ik, praten over geloof, praten over de dood
  > zingeving, geestelijk verzorger, geloof, kerk
`
