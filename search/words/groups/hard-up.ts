/** Getting by with little, and the schemes that help. */
export const hardUp = `
geen rooie cent, geen cent, geen geld, zonder geld, geld op, geen sou, skeer, geldnood, aan de grond, bankroet,
  geen nagel, arm als een kerkrat, zo arm als job, ik kom niet uit, kan niet rondkomen, kom niet rond,
  rond zien te komen, eindjes aan elkaar knopen, financiële problemen, financiële zorgen, geldsores, krap bij kas,
  krap > schulden, rondkomen, minima, voedselbank, geldzorgen
doekoe, poen, cash, floes, pegels, pingping, knaken, centen, duiten, flappen > geld
bank rood, rood staan, sta rood, min op mijn rekening, in de min, negatief saldo > schulden, rondkomen
rekening niet betalen, rekeningen niet betalen, rekening betalen, kan niet betalen, te veel rekeningen,
  openstaande rekeningen, betalingsregeling, betalingsherinnering, niet kunnen betalen, achter met betalen,
  achterstand met betalen, betaalachterstand, schuldeiser, schuldeisers, schuld afbetalen, aflossen
  > schulden, schuldhulpverlening, betalingsachterstand
klarna, achteraf betalen, wehkamp, op afbetaling, creditcard, postorder, riverty, doorlopend krediet
  > schulden, lening, rondkomen
geld lenen, saneringskrediet, renteloos lenen, lening krijgen, microkrediet > lening, kredietbank, sociale lening
boetes, cjib, verkeersboete, bekeuring > schulden, boete, juridisch loket
vaste lasten, vastelastenbeheer, betalen van vaste lasten, inkomensbeheer, leefgeld, weekgeld, budgetrekening
  > budgetbeheer, rondkomen
huishoudboekje, huishoudgeld, kasboek, overzicht over mijn geld, overzicht in geld, begroting, budgetplan,
  budgetkring, geld overzicht, sparen > rondkomen, budgetcoach, budgetteren, geldplan
budgetmaatje = schuldhulpmaatje = geldmaatje = financieel maatje = thuisadministratievrijwilliger = schuldmaatje
schuldenspreekuur = geldspreekuur = financieel spreekuur = geldloket = financieel café = geldcafé = schuldenloket
hulp bij schulden, hulp met schulden, uit de schulden, van mijn schulden af, schuldenvrij, problematische schulden,
  schuldenproblematiek, schuldregeling, schuldbemiddeling, schulddienstverlening, schuldbewindvoerder, schone lei,
  schuldhulpverlening > schuldhulpverlening, schulden
bezuinigen, goedkoop leven, zuinig leven, geld besparen, bespaartips, consuminderen > rondkomen, besparen, minima
enveloppen, stapel post, post niet openen, durf post niet openen, post openen, brieven openen, bang voor de post,
  achter met mijn administratie > post, thuisadministratie, schulden, administratie
ordners, mappen, papieren ordenen, papieren op orde, papierwinkel, papierhulp, administratie op orde,
  administratie bijhouden, administratiehulp, orde in mijn papieren, hulp met papieren
  > thuisadministratie, administratie, papieren
brief van de gemeente, brief van de belasting, brief van de overheid, snap de brief niet, begrijp brief niet,
  begrijp de brief niet, moeilijke brieven, brief uitleggen, brief voorlezen, hulp met brieven, hulp bij brieven,
  brieven lezen, brieven schrijven, officiële brief, ambtelijke taal
  > brief, brieven, formulieren, sociaal raadslieden, thuisadministratie, papieren
formulier, formulieren invullen, hulp bij formulieren, invulhulp, formulierenteam, papieren invullen,
  aanvraagformulier, formulierenspreekuur > formulieren, formulierenhulp, papieren
belastingformulier, belasting invullen, aangifte inkomstenbelasting, belastingaangifte invullen, belastingen,
  blauwe brief, de blauwe, teruggave belasting, belasting terugkrijgen, box 1, voorlopige aanslag
  > belastingaangifte, belasting, formulieren
sociaal raadslieden = sociaal raadsvrouw = sociaal raadsman = raadslieden = sociaal raadspersoon = sjd = sociaal juridische dienstverlening
recht op toeslag, recht op toeslagen, alle toeslagen, toeslagen aanvragen, waar heb ik recht op, welke regelingen,
  recht op regelingen, toeslagencheck, toeslag terugbetalen, toeslag gestopt, toeslag terug, kinderbijslag, bijslag,
  zorgtoeslag aanvragen, huurtoeslag aanvragen, kinderopvangtoeslag, kindgebonden
  > toeslagen, toeslag, sociaal raadslieden, minima, formulierenhulp
inkomensondersteuning = inkomenshulp = inkomensvoorziening = financiële ondersteuning = financiële hulp = financiële steun
geen inkomen, zonder inkomen, te weinig inkomen, laag loon, werkende armen, laag pensioen, te weinig pensioen,
  klein pensioen, weinig aow, alleen aow, onder de armoedegrens, klein inkomen, krappe beurs, kleine portemonnee,
  kleine beurs > minima, inkomen, bijzondere bijstand, aanvulling inkomen, rondkomen
in de bijstand, bijstand aanvragen, uitkering aanvragen, van de uitkering leven, sociale bijstand, op de bijstand,
  bijstandsmoeder, steun krijgen, werk en inkomen > uitkering, bijstand, inkomen
uitkering gestopt, uitkering stopgezet, uitkering gekort, gekort, korting op uitkering, sanctie uitkering,
  uitkering terugbetalen, terugvordering > uitkering, bezwaar, sociaal raadslieden, juridisch loket
individuele inkomenstoeslag, langdurigheidstoeslag, eenmalige toelage, participatiefonds, declaratiefonds,
  tegemoetkoming, tegemoetkoming chronisch zieken > bijzondere bijstand, minimaregeling
gemeentebelastingen, afvalstoffenheffing, rioolheffing, waterschapsbelasting, ozb, hondenbelasting,
  kwijtschelding aanvragen, heffing kwijt > kwijtschelding, belasting
gratis met de bus, gratis tram, gratis reizen, goedkoop reizen, ov kosten, reiskostenvergoeding, buskaart
  > gratis ov, vervoer, minima, reiskosten
gratis uitje, gratis naar de bioscoop, gratis naar het theater, gratis museum, goedkoop uit, goedkope uitjes,
  gratis dagje uit, korting, kortingskaart, museumkaart, cultuurkaart > stadspas, minima, kortingspas
kindpakket, kindregeling, kindregelingen, kansfonds, stichting jarige job, sam&, nationaal fonds kinderhulp,
  kinderhulp, webshop voor kinderen > leergeld, jeugdfonds, minima
contributie, sport betalen, sportclub betalen, club betalen, lidmaatschap, sporten te duur, geld voor sport,
  geld voor voetbal, zwemles betalen, muziekles betalen, muziekles te duur, contributie betalen, volwassenenfonds
  > jeugdfonds sport en cultuur, leergeld, minima
schoolreis, schoolreisje, schoolkamp, ouderbijdrage, schoolgeld, laptop voor school, fiets voor school,
  geld voor school > leergeld, schoolkosten, minima
studie betalen, cursus betalen, studiekosten, les betalen, lesgeld, collegegeld
  > studiefinanciering, opleiding, studietoeslag, minima
crèche betalen, kinderopvang betalen, opvang te duur > kinderopvangtoeslag, kinderopvang, minima
vakantie zonder geld, goedkoop op vakantie, geen geld voor vakantie, gratis vakantie, vakantiepark gratis,
  vakantiebureau > vakantie, minima, vakantieweek
collectieve zorgverzekering, gemeentepolis, zorgkosten, eigen bijdrage, wanbetaler zorgverzekering, onverzekerd,
  niet verzekerd, zorg niet betalen, zorgpremie niet betaald > zorgverzekering, minima
stroom afgesloten, afsluiting, gas en licht afgesloten, water afgesloten, afsluiten stroom, energie afgesloten,
  essent, eneco, nutsbedrijf > schulden, energie, crisishulp geld, schuldhulpverlening
gas en licht, gas en licht te duur, hoge energierekening, energielasten, nota van energie, stookkosten te hoog,
  energie te duur, verwarming te duur > energierekening, energie besparen, energiecoach
tocht, tochtig huis, koud huis, kou in huis, isoleren, radiatorfolie, ledlampen, dubbel glas, zonnepanelen,
  waterbesparing, energiehulp, energiefixer, energieklusser, energielabel > energie besparen, energiecoach, isolatie
voedsel, eten krijgen, voedselhulp, eten ophalen, pakket eten, eten zonder geld, geen eten in huis, niks te eten,
  hongerig, koelkast leeg, lege koelkast, voedseluitgifte, voedseluitdeelpunt, sociale kruidenier,
  sociale supermarkt, eten weggeven, restjes eten, voedselverspilling, eten over
  > voedselbank, voedselpakket, gratis eten, eten
voedselbank aanmelden, intake voedselbank, voedselbankpakket, vbn > voedselbank
goedkoop eten, goedkope maaltijd, maaltijd voor weinig geld, eten voor 2 euro, betaalbaar eten
  > samen eten, maaltijd, eettafel, voedselbank
noodpakket, acute nood, nu geen geld, vandaag geen eten, spoed geld, voorschot, leefgeld nodig, noodhulp
  > noodhulp, voedselbank, noodfonds
sun nederland, fonds aanvragen, bijdrage uit fonds, vincentius, liefdadigheid, aalmoes, charitas
  > noodfonds, noodhulp, diaconie
gratis eten, gratis maaltijd, gratis maaltijden, gratis lunch, gratis soep, gratis brood, eten gratis, gratis ontbijt, gratis voedsel, eten zonder geld
  > voedselpakket, voedselbank, soep, buurtkastje, samen eten
`
