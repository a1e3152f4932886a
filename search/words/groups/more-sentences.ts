/** The heart of what people say when they tell what is the matter; on the right the words of the help there is. */
export const moreSentences = `
ken de buren niet, ken hier niemand, ken niemand, woon hier pas, pas hier wonen, pas verhuisd, zojuist verhuisd, verhuisd naar deze wijk, hierheen verhuisd,
  nieuwe buren, kennissen ver weg, kinderen ver weg, familie ver weg, geen familie
  > ontmoeten, koffie, buren, huiskamer, maatje
zie geen mens, zie weinig mensen, weinig mensen, weinig aanspraak, geen mens gesproken, weinig bezoek, nooit bezoek, krijgt geen bezoek, zit te verpieteren,
  achter het raam, hele dag alleen, altijd alleen, vaak alleen, dagen alleen, veel alleen, zondagen alleen, avonden alleen, woont alleen, woon alleen
  > eenzaam, maatje, bezoek, gezelschap, koffie, samen eten
met pensioen, gestopt met werken, gepensioneerd en, tijd over, dagen zijn lang, dagen duren lang
  > ontmoeten, vrijwilliger worden, activiteiten, koffie
eerste kerstdag, met kerst, met kerst alleen, met oud en nieuw, feestdagen alleen > samen eten, gezelschap, ontmoeten
nieuwe mensen, mensen ontmoeten, mensen leren kennen, contact met anderen, contact maken, sociale contacten, vrienden maken, vriendinnen maken
  > ontmoeten, koffie, maatje, samen eten
zoek een vriend, zoek een vriendin, samen iets ondernemen, leuke dingen doen, samen op stap, iemand om mee te wandelen > maatje, ontmoeten
alleen aan tafel, eet altijd alleen, niet alleen eten, samen koken, warm eten, warme maaltijd, mee eten, ergens mee-eten > samen eten, eettafel, maaltijd
pijn in mijn knieën, knieën doen zeer, nieuwe heup, nieuwe knie, na mijn operatie, weer leren lopen, stijve spieren, reuma, slechte conditie, conditie slecht,
  buiten adem, meer bewegen, moet bewegen, weer bewegen, zit veel stil, spieren sterker
  > bewegen, stoelgym, beweeggroep, wandelen
bang om te vallen, durf niet te lopen, slecht evenwicht, draaierig, gevallen in huis, moeder gevallen, vader gevallen, vaak gevallen, struikel vaak
  > valtraining, vallen, stoelgym, bewegen
rondje lopen, blokje om, ommetje maken, buiten lopen, samen lopen > wandelen, ommetje, wandelgroep
kleren maken, kleding maken, broek korter, broek inkorten, rits maken, gordijnen maken, naaimachine gebruiken > naaien, naaicafé, naaiatelier
brief van school, brief niet lezen, lees slecht, niet goed lezen, lezen is moeilijk, letters draaien, schrijf met fouten, taalfouten maken, moeite met lezen
  > lezen en schrijven, leesclub, formulierenhulp
taal leren, taal oefenen, taal niet spreken, spreekt geen nederlands, spreek weinig nederlands, weinig nederlands, nederlands praten, nederlands spreken,
  nederlands verstaan, versta de mensen niet, nederlands voor werk > nederlands leren, taalles, taalcafé, taalmaatje
afspraak via internet, afspraak op internet, online regelen, via internet regelen, op internet regelen, app installeren, snap apps niet, snap niets van apps,
  foto versturen, mail versturen, e-mail sturen, leren appen, leren whatsappen, videobellen met, beeldbellen met, mobiel instellen, nieuwe telefoon,
  laptop traag, printer nodig, iets printen, iets kopiëren, iets uitprinten, gratis wifi, geen internet
  > computerhulp, telefoonhulp, digitaal spreekuur, tablet, computers
opgelicht, opgelicht via internet, bankpas gestolen, nep mailtje, valse mail, phishing, identiteitsfraude > veilig bankieren, digitaal spreekuur, juridisch spreekuur
achter met de huur, huur achter, loop achter met, achterstand met, kan niet betalen, niet betalen, kan premie niet betalen, zorgpremie betalen, rekeningen betalen,
  rekening niet betalen, rekeningen open, niet open durf, post niet open, leningen afbetalen, geld geleend, geld lenen, toeslag terugbetalen, geld terugbetalen
  > schulden, schuldhulp, geldspreekuur, rekening
tekort aan geld, kom tekort, elke maand tekort, geld tekort, weinig geld, minder geld, te weinig geld, geen inkomen, weinig inkomen, klein pensioen, geen uitkering,
  red het niet financieel, financiële problemen, geldproblemen, omgaan met geld, overzicht over mijn geld
  > rondkomen, geldspreekuur, budgetmaatje, schuldhulp, toeslagen
recht op huurtoeslag, recht op toeslag, toeslag aanvragen, huurtoeslag aanvragen, uitkering aanvragen, bijstand aanvragen, aanvraag doen, kwijtschelding aanvragen,
  belasting terug, belastingdienst wil, brief van de gemeente, brief van de belasting, administratie niet, papieren niet, hulp met papieren, hulp met administratie
  > formulierenhulp, papieren, toeslagen, formulieren
zonder eten, zonder ontbijt, geen eten, niks te eten, niets te eten, lege koelkast, koelkast leeg, geen boodschappen, geld voor eten, eten betalen, honger
  > voedselpakket, voedselbank, samen eten, buurtkastje
kleren te klein, schoenen te klein, kleding voor mijn kind, kleren voor de kinderen, gratis kleren, gratis kleding, tweedehands kleren > kleding, kledingkamer, weggeefwinkel
contributie betalen, sport betalen, schoolreis betalen, laptop voor school, fiets voor school, zwemles betalen, cadeau kopen, verjaardag vieren
  > minima, geldspreekuur, toeslagen, weggeefwinkel
gratis spullen, spullen nodig, meubels nodig, nieuwe wasmachine, wasmachine kopen, spullen over, spullen weggeven, spullen ruilen > weggeefwinkel, kringloop, weggeven
huis koud, huis wordt niet warm, koud huis, koude woning, te veel energie, energie te duur, gas te duur, minder stoken, tocht in huis, ramen tochten
  > energiecoach, energiehulp, energie besparen
schimmel in huis, schimmel in mijn woning, schimmel in mijn huis, vocht in huis, vocht in mijn huis, lekkage, verhuurder repareert niets, verhuurder wil niet,
  huisbaas repareert niet, verhuurder luistert niet, onderhoud van mijn huis, borg terug, huurverhoging, huurcontract, huisbaas
  > woonspreekuur, juridisch spreekuur, rechtshulp, huurhulp
kamer uit, woning uit, huis uit moeten, moet eruit, huur opgezegd, uit mijn huis, uit mijn woning, uit huis moeten, huis kwijt, huis verliezen, woning kwijt
  > huurhulp, hulp bij huisuitzetting, woonspreekuur, rechtshulp
zoek een woning, zoek een kamer, zoek een huis, zoek woonruimte, wachtlijst voor een woning, betaalbaar huis, betaalbare woning, huis na scheiding, te klein wonen
  > woonspreekuur, huisvesting, woning
bij anderen slapen, slaap bij anderen, slaap bij vrienden, slaap op de bank, slaap in de auto, slaap buiten, buiten slapen, op straat, op straat slapen, geen huis,
  geen dak, zonder huis, geen adres, geen bed vannacht > nachtopvang, dakloos, daginloop, opvang
uit de gevangenis, vrij uit gevangenis, uit detentie, na de gevangenis > woonspreekuur, wijkteam, opvang
huishouden lukt, huishouden doen, huis schoonmaken, huis schoonhouden, ramen zemen, zwaar werk in huis, hulp in huis, hulp thuis nodig
  > hulp bij het huishouden, huishoudelijke hulp, wijkteam, burenhulp
niet meer douchen, alleen douchen, zelf wassen, wassen en aankleden, kan me niet wassen, hulp met douchen, steunkousen, medicijnen klaarzetten, na het ziekenhuis,
  uit het ziekenhuis > verpleging aan huis, thuiszorg, wijkverpleging
tuin doen, tuin bijhouden, tuin snoeien, onkruid weghalen, heg knippen, gras maaien > klusdienst, tuin, burenhulp, gereedschap
schutting kapot, schutting omgewaaid, deur klemt, kast in elkaar, schilderij ophangen, gordijn ophangen, kleine klus, klein klusje, klusje in huis, lekkende kraan
  > klusdienst, klussen, klusploeg, burenhulp
niet meer rijden, rijbewijs kwijt, met de auto, geen auto, bushalte te ver, kan niet met de bus, niet met de bus, breng mij weg, iemand die rijdt,
  naar het ziekenhuis, naar de dokter, naar de dokter rijden, geen vervoer, mij brengen, mij wegbrengen > vervoer, buurtauto, taxi, ziekenhuis
alleen reizen, met de trein, leren reizen, durf niet met de trein > leren reizen, reismaatje, vervoer
ontslagen, ben ontslagen, rechten op werk, mijn rechten, wat zijn mijn rechten, ziek doorwerken, ziek van baas, geen salaris, salaris niet gekregen, loon niet gekregen,
  loon te laat, contract niet goed, werkgever wil, werkgever betaalt, baas betaalt > juridisch spreekuur, rechtshulp, rechten, jurist
nergens aangenomen, te oud voor werk, geen diploma, werk vinden, vind geen werk, werk kwijt, baan kwijt, nieuwe baan, andere baan, brief schrijven voor werk,
  hulp met solliciteren, sollicitatiebrief nakijken, cv maken, cv schrijven > sollicitatie, solliciteren, cv, werk zoeken
op de bank zitten, thuis op de bank, iets doen overdag, iets nuttigs doen, weer iets doen, weer beginnen met werken, langzaam beginnen, niet volledig werken
  > werkervaring, vrijwilliger, leerwerkplek, dagbesteding
anderen helpen, mensen helpen, iemand helpen, graag helpen, wil helpen, iets voor een ander, iets voor anderen, iets terugdoen, vrijwilliger met kinderen
  > vrijwilliger worden, vrijwilligerspunt
praat nog niet, praat niet goed, leert niet praten, ontwikkelt zich traag, loopt nog niet, huilt veel, krijst de hele dag, driftbuien, driftig, slaat andere kinderen,
  bedplassen, plast in bed, eet geen groente, eet slecht kind, zit op een scherm, te veel telefoon, te veel gamen kind, brutaal, liegt
  > opvoeden, opvoedspreekuur, ouders, opvoedvraag
zwanger en alleen, alleen zwanger, jonge moeder, tienermoeder, net bevallen, pas bevallen, baby gekregen, kraamtijd, na de bevalling > baby, babycafé, ouders, opvoedspreekuur
wordt gepest, word gepest, gepest, pest anderen, geen vrienden kind > opvoedspreekuur, jongeren, praten, opvoeden
scheiding kinderen, kinderen scheiding, ouders uit elkaar, lijden onder scheiding, kinderen niet zien, kinderen zien, ex en kinderen, omgang kinderen
  > scheiding, kinderen na scheiding, juridisch spreekuur, opvoeden
ruzie met zoon, ruzie met dochter, ruzie met puber, ruzie met tiener, geen grip, luistert nergens naar, foute vrienden, verkeerde vrienden, foute jongens,
  op straat hangen, hangt op straat, hangt rond > puber, opvoeden, jongerencoach, jongeren
weet niet wat ik wil, gestopt met school, zonder school, school niet af, zonder diploma, geen stage > jongerencoach, jongeren, werk zoeken
snapt de sommen niet, moeilijk op school, niet mee op school, huiswerk maken, hulp met rekenen, concentreren op school, toets oefenen, examen doen
  > huiswerk, huiswerkklas, bijles
nergens zin, geen zin meer, geen energie, huil om alles, huil elke dag, hoofd vol, hoofd zit vol, voel me leeg, voel me rot, voel me waardeloos, niet lekker in mijn vel,
  zit niet lekker in mijn vel, zie het nut niet, durf niet te bellen, kom niet buiten, durf niet naar buiten, bang voor alles, vaak in paniek, gespannen, veel stress,
  gek van stress, niemand begrijpt mij, voel me nutteloos
  > somber, praten, praatgroep, praktijkondersteuner, herstelgroep
slaap niet, slaap slecht, slecht slapen, wakker liggen, niet slapen, kan niet slapen > slapen, piekeren, praktijkondersteuner
snijdt zichzelf, snijd mezelf, doet zichzelf pijn, eind aan maken, einde aan maken, wil dood, wil niet leven, praat over dood, praat over zelfmoord
  > 113, crisis, crisisdienst, praten
zelfde meegemaakt, hetzelfde meegemaakt, lotgenoten praten, weten hoe het is > lotgenoten, herstelgroep, praatgroep
net overleden, vorige week overleden, pas overleden, plotseling overleden, weken geleden gestorven, net gestorven, pas gestorven, man dood, vrouw dood, moeder dood,
  vader dood, kind dood, doodgeboren, afscheid nemen, mis hem zo, mis haar zo, net weduwnaar, net weduwe > rouw, verlies, rouwgroep, rouwtafel
straat op lopen, loopt weg, gas aan staan, gas aan, niet meer alleen wonen, weet de weg niet, weet niet meer wie, vergeet namen, vergeet afspraken, raakt alles kwijt,
  zelfde verhaal, steeds vergeten, niet op woorden komen > dementie, vergeten, geheugencafé, mantelzorg
steelt geld voor drugs, verslaafd aan pillen, slik te veel pillen, wil minder drinken, van de drank af, ophouden met blowen, stoppen met blowen, blow elke dag, blowt de hele dag, gok te veel, geld vergokt, op mijn telefoon gokken
  > verslaving, drank, drugs, stoppen, minderen
partner drinkt, man drinkt, vrouw drinkt, vader drinkt, moeder drinkt, zoon gebruikt, dochter gebruikt, broer verslaafd, zoon verslaafd, man gokt, zoon blowt
  > naasten verslaving, familiegroep, verslaving
minder zout, gezonder eten, gezond koken, te veel eten, goedkoop koken, leren koken, suiker te hoog, cholesterol te hoog > gezond eten, diëtist, kookles, koken
zorg voor mijn zoon, zorg voor mijn dochter, zorg al jaren, gehandicapte zoon, gehandicapte dochter, gehandicapt kind, zieke man, zieke vrouw, man ernstig ziek,
  vrouw ernstig ziek, moeder ernstig ziek, man is ziek, vrouw is ziek, op door de zorg, einde door de zorg, zorgen te zwaar, zorg wordt te veel, moeder in huis genomen
  > mantelzorg, mantelzorgcafé, mantelzorg advies, respijtzorg
moeder is ziek en ik, vader is ziek thuis, zieke moeder thuis, zieke ouders, broertje gehandicapt, zusje gehandicapt > jonge zorgers, mantelzorg
avondje weg, weekendje weg, weekend rust, even rust, keer weg, vrouw niet alleen laten, man niet alleen laten, moeder niet alleen laten, blijft bij mijn man,
  blijft bij mijn moeder, blijft bij mijn vader, blijft bij mijn vrouw > oppas, respijt, logeren, vervangende mantelzorg, dagopvang
herrie van buren, buren herrie, buren maken herrie, buren maken lawaai, muziek van buren, hond blaft, blaffende hond, overlast van buren, last van buren,
  ruzie met buurman, ruzie met buurvrouw > buren, bemiddeling, burenruzie
buurman al lang niet, buurman niet gezien, buurvrouw niet gezien, buurman doet niet open, buurman in de war, verwarde buurman, verwarde man, verwarde vrouw,
  buurman vervuild, buurvrouw vervuild, maak me zorgen om mijn buur, zorgen over de buren, zie mijn buurman niet, gordijnen dicht
  > zorgen om een buur, bemoeizorg, straatploeg
dealen in de straat, drugs op straat, onveilig op straat, overlast op straat, rommel op straat, vies op straat, vuil op straat > wijkteam, buurt, overlast, zwerfvuil
plan voor de straat, idee voor de wijk, idee voor de buurt, idee voor de straat, feest met de straat, straat vieren, vieren met de straat, buurtfeest houden,
  iets organiseren, zaaltje huren, zaal huren, ruimte huren > buurt, bewoners, buurthuis, feest
hond uitlaten, hond oppassen, zorgen voor mijn hond, oppas voor mijn hond, oppas voor mijn kat > hond, dieren, burenhulp
stukje grond, groente verbouwen, eigen groente, zelf groente > moestuin, tuinieren
kaarsje branden, kaars aansteken, stil zijn, tot rust komen, even stilte, weten over de islam, over god praten > kerk, stilte, geloof, moskee
kom uit syrië, kom uit oekraïne, kom uit eritrea, kom uit turkije, kom uit polen, kom uit afghanistan, gevlucht naar nederland, net in nederland, pas in nederland,
  nieuw in nederland, brief van de ind, brief ind, gezin overkomen, gezin laten komen, vrouw laten komen, geen papieren, zonder papieren, geen bsn, geen burgerservicenummer
  > nieuwkomers, vluchtelingenspreekuur, wegwijs, startspreekuur
tolk nodig, tolk bij de dokter, begrijp de dokter niet, versta de dokter niet > tolk, nieuwkomers, wegwijs
naar de rechter, naar de rechtbank, boete klopt niet, klopt niet boete, klacht indienen, klacht over, aanvraag afgewezen, aanvraag geweigerd, hulp afgewezen,
  uitkering gestopt, uitkering stopgezet, niet eens met, niet mee eens > bezwaar, juridisch spreekuur, rechtshulp, jurist
meegaan naar een gesprek, mee naar gesprek, gaat mee naar de gemeente, mee naar de gemeente, mee naar het stadhuis, naast mij zitten, naast me bij gesprek
  > cliëntondersteuning, meedenker, iemand naast je
schreeuwt en gooit, gooit met dingen, slaat mijn dochter, slaat mijn moeder, slaat de kinderen, slaat mij, sloeg mij, word geslagen, wordt geslagen, doet mij pijn,
  bang voor mijn partner, bang voor mijn vriend, bang voor mijn vader, bang thuis, achtervolgt mij, achtervolgd door ex, mag nergens heen, mag niets van hem,
  moet trouwen, trouwen van familie, uitgehuwelijkt, vieze berichten, naaktfoto, gechanteerd
  > veilig thuis, huiselijk geweld, praten over geweld, veilig
kind iets aandoen, verlies mijn geduld, sla mijn kind, handen niet thuis, kan me niet beheersen, woede niet beheersen > stoppen met slaan, opvoedspreekuur, veilig thuis
uit de kast, op jongens, op meisjes, meisje voelt zich jongen, jongen voelt zich meisje, ben homo, ben lesbisch, ben trans, ben transgender > regenboog, lhbti
weet niet waar beginnen, waar moet ik zijn, waar moet ik beginnen, bij wie moet ik zijn, wie kan mij helpen, weet niet wie, wie moet ik bellen, alles tegelijk
  > wijkteam, spreekuur, maatschappelijk werker
te doen in de buurt, wat is er te doen, iets te doen in de buurt > buurthuis, ontmoeten, activiteiten
`
