/** Words of the street, of old people, of a region and of who is learning Dutch; and what has no place elsewhere. */
export const spoken = `
bro, broeder, niffo, sahbi, met de boys, boys, gasten, jonkies > jongeren, jongerencentrum
faya, geen zin in het leven, flippen > stress, somber, praten
osso, ossie > huis, wonen
hosselen > werk, werk zoeken
fittie, fittie thuis, beef, bonje, heibel, stennis, bekvechten, kibbelen, ruziën, ruzie maken, meningsverschil
  > ruzie, bemiddeling
duku, barkie, schulden bij cjib > schulden, geld
lekker chillen, lekker gamen > jongerencentrum, jongeren
kuieren, kuierke, wandelingske, ommeke, toertje lopen, loopske > wandelen, ommetje
bakske doen, tas koffie, bakske koffie, kommetje koffie, een bakje > koffie, koffieochtend, inloop
buurten, op de buurt, nabuur, noaber, naober, buurtje, op de stoep zitten > buren, ontmoeten, praatje
mouwen, praoten, kallen, proaten, kwekken > praatje, koffie
hofke, plantjes hof bijhouden > tuin, tuinieren
kienen, rikken, kaarten leggen, toepavond, prijsrikken > bingo, kaarten
volksbuurthuis, jeugdhuis, patronaat, parochiehuis, verenigingsgebouw, ontmoetingshuis > buurthuis
steunfonds, armenzorg, bedeling, de bedeling, diaconie > noodfonds, diaconie, minima
gak, bedrijfsvereniging, in de ziektewet, in de wao, in de ww, stempelen, aan de steun > uitkering, uwv
kruisvereniging, wijkzuster, zusterpost, groene kruis > thuiszorg, wijkverpleging
dorpsverpleegster, baker, bakeren > kraamzorg
armelui, minvermogend, minderbedeeld, niet breed hebben, het niet breed > minima, rondkomen
ik weinig geld, geen geld hebben, veel schuld, veel brief, brief niet snappen, ik niet begrijpen brief
  > geld, schulden, brief, formulieren
ik wil werk, ik zoeken werk, wil ik werken, ik kan werken > werk zoeken, solliciteren, vacature
ik geen huis, huis nodig, kamer nodig, woning nodig, waar slapen > woning, opvang, nachtopvang
kind school, school voor kind, mijn kind naar school, kind aanmelden school > school, nieuwkomers
mijn kind ziek, kind ziek, kind koorts > huisarts, gezondheid
nederland leren, hollands leren, holland taal, nederlands school, taal school, nederlands klas, school voor nederlands
  > taalles, nederlands leren
vriend nederland, nederlandse vriend, praten met nederlander, contact met nederlanders > taalmaatje, taalcafé, ontmoeten
papier hulp, hulp papier, helpen met papier, helpen met brief, help brief > formulieren, brief, papieren
verblijf problemen, mijn verblijf, ind brief, advocaat asiel > verblijfsvergunning, vluchtelingenwerk, rechtshulp
staatloos, staatloosheid, geen nationaliteit > ongedocumenteerd, vluchtelingenwerk
alleen gevlucht, amv, minderjarige vluchteling, vluchtelingenkind, nidos > vluchtelingen, jongeren
aanrijding, verkeersongeluk, auto-ongeluk > slachtofferhulp
vermist, vermissing, kind weggelopen > politie
beroving, zakkenroller, tasjesroof, fietsendief, fietsdiefstal > slachtofferhulp, politie
slotenmaker, huissleutel kwijt, sleutel kwijt, buitengesloten huis > klusdienst
parkeerkaart, invalidenkaart, gehandicaptenparkeerkaart, invalidenparkeerkaart > gemeente, vervoer, beperking
burgerservicenummer, bsn, inkomensverklaring, bankrekening openen, geen bankrekening > formulieren, papieren
belastingschuld, studieschuld aflossen, creditcardschuld, telefoonschuld, telefoonrekening, dwangsom, hypotheek
  > schulden, schuldhulpverlening
toeslagpartner, fiscaal partner > toeslagen, formulieren
achterstand, ik loop achter, alles loopt achter > betalingsachterstand, schulden
boekhouding, boekhouder, administratie zzp > administratie, ondernemen
opzegtermijn, concurrentiebeding, reorganisatie, vaststellingsovereenkomst, overwerk, rechtszaak
  > arbeidsrecht, juridisch loket, rechtshulp
deeltijd, werk in deeltijd, thuiswerk, werk van huis uit, krantenbezorger, postbezorger > werk, vacature
keukenhulp, kok, horeca, schoonmaakwerk, chauffeur worden > werk, leerwerkplek, vacature
ouderschapsverlof, zwangerschapsverlof > werk, ouders
kindertehuis, weeskind, internaat > pleegzorg, jeugdhulp
pleegmoeder, pleegvader, pleegouder > pleegzorg
ouderavond, ouderraad, medezeggenschapsraad, ouderbetrokkenheid, ouderkamer, koffie op school > ouders, school
examenstress, herexamen, eindexamen > examentraining, bijles
spijbelaar, schoolmoe, schoolangst > leerplicht, school
buurtmoeder, buurtmoeders, buurtvader, buurtouders > moeders, vrijwilligers, buurt
logeerpartij, kind logeert > kinderen
klimmen, klimhal, roeien, kanoën, zeilen, schaatsen, ijsbaan, skiën, schieten, boogschieten, turnen, trampoline
  > sporten, sportvereniging
sporthal, gymzaal, sportveld, sportpark > sporten, sport
disco, discotheek > dansen, uitgaan
vogelhuisje, nestkastje, insectenhotel > natuur, knutselen
straatvuil, tuinafval, snoeiafval > afval, zwerfvuil
warmtepomp, spaarlamp, gasfornuis, elektrisch koken > energie besparen
woonboot, tiny house, camping, woonwagen, stacaravan > wonen
bejaardenoppas, oppas voor bejaarde, nachtzuster, nachtwaker > respijtzorg, oppas, thuiszorg
make-up, gezichtsbehandeling, schoonheidsspecialiste, verwenmiddag, verwendag, verwenochtend > ontspanning, verwennen
communie, doop, dopen, vormsel, bar mitswa > kerk, geloof
politiek, demonstratie > inspraak, gemeente
stemrecht, stembureau, stempas > gemeente, verkiezingen
`
