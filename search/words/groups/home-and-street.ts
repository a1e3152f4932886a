/** A roof, the state of the house, safety, getting somewhere, the neighbourhood, green and animals. */
export const homeAndStreet = `
huis zoeken, huis vinden, zoek een huis, woning zoeken, woonruimte, kamer zoeken, kamer huren, flat, appartement,
  studio huren, sociale huurwoning, huurwoning, woningnet, wooniezie, inschrijven voor woning, wachtlijst woning,
  urgentie aanvragen, woningruil, te klein huis, groter huis, huis te klein, doorstromen, wooncoach, hulp bij wonen,
  anders wonen > woning, wonen, woonspreekuur, woningcorporatie, huisvesting
uit mijn huis, moet mijn huis uit, huis uitgezet, ontruiming, uitzetting, dreigende huisuitzetting, huis kwijt,
  huis kwijtraken, woning kwijt, huur niet betalen, huur betalen lukt niet, kan de huur niet betalen, huurschuld,
  achter met de huur, achterstand huur, huisuitzetting > huisuitzetting, huurachterstand, schulden, uit huis gezet
dakloze, daklozen, thuisloos, geen huis, zonder huis, geen dak boven mijn hoofd, geen dak, geen thuis, zwerven,
  zwerver, clochard, straatslaper, buitenslaper, buiten slapen, slaap buiten, slaap op straat, slaapt op straat,
  slapen in de auto, slaap in mijn auto, slaap bij vrienden, slaap op de bank, op straat staan, sta op straat,
  economisch dakloos, bankslaper > dakloos, daklozenopvang, nachtopvang, opvang
slaapplek, slaapplaats, plek om te slapen, geen plek om te slapen, ergens slapen, bed voor de nacht,
  waar kan ik slapen, vannacht slapen, crisisopvang, noodbed, passantenverblijf, winteropvang, winternoodopvang,
  koudeopvang, opvang dakloze, opvang daklozen, dakloze opvang, slaaphuis, leger des heils, 24-uursopvang,
  gezinsopvang, onderdak > nachtopvang, daklozenopvang, noodopvang, opvang
daginloop, dagopvang daklozen, inloop daklozen, straatpastoraat, straatteam, straatkrant, soepbus, soeploop,
  buurtrestaurant daklozen, warm zitten, overdag warm > inloop, daklozenopvang, dakloos
postadres, geen adres, adres nodig, inschrijfadres, economisch daklozen briefadres, zonder adres
  > briefadres, dakloos
schimmel in huis, vocht, vochtig, vochtig huis, vochtplekken, lekkage, lekt, dak lekt, verwarming kapot,
  cv kapot, ketel stuk, ongedierte, muizen, ratten, kakkerlakken, bedwantsen, slecht onderhoud,
  achterstallig onderhoud, huurbaas doet niets, verhuurder doet niets, huurhulp
  > huurhulp, woonspreekuur, verhuurder, woning, schimmel
samenwonen, kangoeroewoning, mantelzorgwoning, hofje, woongroep, gemeenschappelijk wonen, seniorenhuisvesting,
  ouderenhuisvesting, woongemeenschap, kleiner wonen, senioren woning, wonen voor ouderen
  > ouderenwoning, seniorenwoning, wonen
beschermd wonen, begeleiding thuis, ambulante begeleiding, begeleiding aan huis, individuele begeleiding,
  thuisbegeleiding, woonbegeleider, begeleid wonen > begeleid wonen, begeleiding
verhuisdoos, verhuisdozen, verhuisbus, hulp bij verhuizen, sjouwen > verhuizen, verhuishulp, klusdienst
klusje, klusjes, klusje in huis, klusjes in huis, klusjesman, klussendienst, klusteam, klusser, handyman, timmerman,
  lamp vervangen, lamp ophangen, lamp kapot, gordijnrails ophangen, schilderijtje ophangen, kast in elkaar, ikea,
  verven, behangen, muur verven, kraan lekt, lekkende kraan, kraan kapot, afvoer verstopt, wc verstopt, stopcontact,
  rookmelder, tuintje doen, gras maaien, heg knippen, heg snoeien, tuin winterklaar, onkruid wieden, tuinhulp,
  tuin bijhouden, tuin lukt niet meer > klusdienst, klussen, klushulp
man slaat mij, mijn man slaat, hij slaat me, slaat mij, word geslagen, geslagen, slaan, slaat, mishandeld,
  mishandelen, mishandeling, wordt mishandeld, klappen, afgetuigd, mept, meppen, blauwe plekken, vernederd,
  kleineren, gekleineerd, controleert mij, jaloerse man, huistiran, bedreigd, bedreiging, bang voor mijn man,
  bang voor mijn vrouw, bang voor mijn vriend, bang voor mijn partner, bang voor mijn vader, bang thuis,
  bang in huis, niet veilig thuis, thuis niet veilig, onveilig, partnergeweld, intieme terreur, psychisch geweld,
  toxische relatie, giftige relatie, narcist, gaslighting, dwingende controle
  > huiselijk geweld, veilig thuis, geweld
gevlucht voor mijn man, weg bij mijn man, weglopen bij mijn man, gevlucht van huis, vluchten voor mijn man,
  vluchten voor mijn partner, schuilen, onderduiken, veilige opvang, blijfhuis, blijf-van-mijn-lijf,
  vrouwenhuis, opvang voor vrouwen, opvanghuis vrouwen > vrouwenopvang, veilige plek, huiselijk geweld, opvang
kind wordt geslagen, kind geslagen, kinderen geslagen, kind verwaarloosd, verwaarlozing, incest, misbruik van kind,
  seksueel misbruik kind, getuige van geweld, buurkind huilt, buurmeisje geslagen, zorgen over buurkind,
  zorgen om kinderen van de buren, schreeuwen tegen kinderen, kindertelefoon, kinderombudsman
  > kindermishandeling, veilig thuis, huiselijk geweld
ouderenmishandeling, oudermishandeling, financieel misbruik, uitbuiting oudere, mantelzorger ontspoort
  > huiselijk geweld, veilig thuis, ouderen
eerwraak, eergerelateerd geweld, uithuwelijken, uitgehuwelijkt, gedwongen huwelijk, huwelijksdwang,
  verborgen vrouwen, achterlating, meisjesbesnijdenis, vrouwenbesnijdenis, besneden
  > huiselijk geweld, veilig thuis, vrouwenopvang
verkracht, verkrachting, aangerand, aanranding, seksueel misbruik, seksueel misbruikt, misbruikt, betast,
  grensoverschrijdend gedrag, metoo, seksuele intimidatie, online misbruik, naaktfoto, naaktfoto's, sexting,
  sextortion, wraakporno, shamesexting, grooming > seksueel geweld, slachtofferhulp
dader, pleger, plegers, ik sla mijn vrouw, handen niet thuis, verlies mijn zelfbeheersing, dadertherapie
  > agressie, stoppen met slaan, huiselijk geweld
slachtoffer, beroofd, overvallen, overval, inbraak, ingebroken, gestolen, fiets gestolen, portemonnee gestolen,
  tas gestolen, aangifte doen, aangifte politie, getuige, na een ongeluk, verkeersslachtoffer, ongeluk gehad
  > slachtofferhulp, politie, aangifte
gestalkt, stalker, stalken, ex valt me lastig, lastiggevallen, lastig gevallen, nagefloten, straatintimidatie,
  achtervolgd > stalking, veilig thuis, politie, slachtofferhulp
loverboy, loverboys, gedwongen prostitutie, sekswerker, prostituee, prostitutie, uitstapprogramma, uitgebuit,
  uitbuiting, comensha > mensenhandel, sekswerk
bajes, vastgezeten, uit de gevangenis, ex-gedetineerde, gedetineerd, detentie,
  nazorg gevangenis, strafblad, enkelband, man in de gevangenis, vader in gevangenis, exodus, taakstraf, halt,
  werkstraf, ex-gedetineerden > gevangenis, reclassering, ex-gedetineerden
radicalisering, radicaliseren, ondermijning, criminele jongeren, drugsrunner, verkeerde vrienden, foute vrienden
  > jongeren, jongerenwerk, veiligheid
agent, politieagent, aangifte, smeris, popo, skotoe, wout > politie, wijkagent
veilige buurt, onveilig op straat, durf niet over straat, inbraakpreventie, buurtwacht, buurtvaders, buurtapp,
  nachtwacht > buurtpreventie, veiligheid, buurt
buur ziet niemand, buurman niet gezien, gordijnen dicht, brievenbus vol, zorgen om buurman, zorgen om buurvrouw,
  zorgen om mijn buur, zorgen over buurman, zorgen over buurvrouw, zorg om buurman, verwaarloosd oudere,
  buurvrouw vereenzaamt, bezorgd om buurman > zorgen om een buur, bemoeizorg, meldpunt, wijkteam
brengen en halen, halen en brengen, iemand die mij brengt, iemand die mij rijdt, lift naar ziekenhuis,
  naar het ziekenhuis, naar de dokter, rijden naar ziekenhuis, ziekenhuisbezoek, chauffeur, vrijwillige chauffeur,
  autorijden lukt niet, geen auto, geen vervoer, buurtbus, belbus, wensbus, opstapper, plusbus, deelauto, autodelen,
  autodate, anwb automaatje, buurtmobiel, elektrisch karretje, golfkar, stadswandelkar, riksja naar winkel,
  ziekenvervoer, zittend ziekenvervoer > vervoer, meerijden, buurtauto, rit, automaatje
regiotaxi, taxipas, wmo-taxi, rolstoeltaxi, rolstoelvervoer, rolstoelbus, taxbus, collectief vervoer, omnibuzz,
  valys > taxi, deeltaxi, vervoer
bus, trein, tram, metro, reizen, reizen met de bus, durf niet met de bus, bang in de bus, alleen met de bus,
  reismaatje, ov-ambassadeur, ov ambassadeurs, ov-coach, ov-maatje, ov-kaart, inchecken, chipkaart, reisadvies,
  go-ov > openbaar vervoer, leren reizen, vervoer
autorijden, autorijles, rijlessen, theorie-examen, theorie halen, rijopleiding, rijschool, verkeersregels,
  opfriscursus rijbewijs, scootmobielles, scootmobieltraining, brommerrijbewijs
  > rijles, rijbewijs, theorie, verkeersles
fietslessen, wil fietsen leren, niet fietsen, kan niet fietsen, fietsen leren, fietsvaardigheid, e-bike training,
  fietstraining, verkeer oefenen > fietsles, leren fietsen
buren ontmoeten, buren leren kennen, buurtbewoners, buurtgenoten, buurtcontact, buurtactiviteit, wijkactiviteit,
  activiteiten in de buurt, te doen in de buurt, buurtborrel, borrel, straatbbq, bbq, barbecue, straatfeest,
  buurtdiner, burendag, buurtpicknick, picknick, stoepfeest, buitenspeeldag > buurt, ontmoeten, buurtfeest
buurtcentrum, wijkhuis, wijkgebouw, wijkhal, buurtgebouw, buurtaccommodatie, dorpshuis, multifunctioneel centrum,
  mfa, mfc, spil, clubhuis, huis van de wijk, huis van de buurt, wijkontmoetingscentrum, gemeenschapshuis,
  gemeenschapscentrum, ontmoetingsruimte, huiskamer van de wijk, openbare huiskamer, buurtsalon, buurtwinkel,
  wijkwinkel, inloophuis, open huis, buurtontmoetingsplek, buurthuis, wijkcentrum
  > buurthuis, wijkcentrum, inloop, huiskamer, buurtkamer
bewonersgroep, bewonersvereniging, buurtplatform, wijkplatform, wijkraad, dorpsraad, buurtcomité, straatcomité,
  buurtambassadeur, wijkvernieuwing, buurtbudget, plan voor de buurt, idee voor de straat, idee voor mijn buurt,
  iets organiseren, iets organiseren in de buurt, subsidie, subsidie aanvragen, burgerinitiatief,
  meedenken over de buurt, inspraak, oranjecomité, leefbaarheid, bewonersinitiatief
  > bewonersinitiatief, buurt, meedenken, buurtinitiatief
zwerfafval, troep op straat, afval op straat, rommel op straat, vieze straat, vuilnis, vuil prikken, prikstok,
  plandelen, ploggen, schoonmaakactie, opschoonactie, opruimactie, wijkschouw, straat schoonhouden, peuken
  > zwerfvuil, opruimen, afval, buurt
grofvuil, grof vuil, afvalpunt, vuilnisbak, kliko, container, oud papier, glasbak, afval wegbrengen, compost,
  composteren, wormenhotel, gft > afval, milieustraat
tuin, tuintje, moestuintje, volkstuin, volkstuintje, pluktuin, stadstuin, voedseltuin, voedselbos, stadslandbouw,
  groente kweken, groente verbouwen, eigen groente, zelf groente telen, plantjes, planten, plantenbieb, stekjes,
  stekjesruil, zaden, zaadjes, zaaien, oogsten, tuinierclub, tuingroep, tuinvrijwilliger, schoffelen, wroeten,
  groene vingers, in de tuin werken, balkontuin, geveltuin, geveltuintje, tegelwippen, tegels eruit, groendak,
  boom planten, bloembollen, bloemen, snoeien, werken in het groen, groenwerk, buitenwerk, buiten werken
  > tuinieren, moestuin, buurttuin, groen
ivn, vogels, vogels kijken, vogelwerkgroep, bijen, imkeren, imker, insecten, egels, bos, bomen, kruiden,
  paddenstoelen, natuurvereniging, milieu, duurzaam, duurzaamheid, klimaat, nme, natuurclub
  > natuur, natuurwandeling, groen
huisdieren, honden, hondje, poes, kat, katten, zieke kat, zieke hond, konijn, papegaai, vissenkom,
  oppas voor mijn hond, oppas hond, hondenuitlaatservice, hondenoppas, hondenwandeling, wandelen met hond,
  wandelen met de hond, hondenlosloopveld, dierenarts betalen, dierenarts te duur, dierenarts, dierenvoedsel,
  voer voor mijn hond, dierenopvang, asiel dieren, dierenasiel, dierenbuddy, oopoeh
  > huisdier, dieren, hond uitlaten, hond
boerderij, geitjes, geiten, kippen, schapen, konijnen, ezels, pony's, stadsboerderij, dieren kijken,
  dieren verzorgen, dieren aaien, dierenweide, hertenkamp > kinderboerderij, dieren
paarden, pony, ponyrijden, manege, knuffelpaard, therapiepaard > paardrijden, dieren
`
