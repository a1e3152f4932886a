/** Clothes, furniture, things for the house, toys: getting, giving, lending and mending them. */
export const belongings = `
winterjas, warme jas, jas, jassen, trui, truien, broek, broeken, jurk, schoenen, winterschoenen, laarzen, sokken,
  ondergoed, pyjama, sjaal, muts, handschoenen, regenjas > kleding, kledingbank, kledingkamer, tweedehands kleding
kledingbank = kledingkamer = kledingrek = kledingbeurs = kledingwinkel = kledingruil = kledinguitgifte = dorcas
kleren, kleertjes, kledij, kloffie, plunje, outfit > kleding, kledingbank, tweedehands kleding
gratis kleren, goedkope kleren, tweedehands kleren, kleren krijgen, geen geld voor kleren, oude kleren,
  kleren ruilen, kleding weggeven, kleren wegbrengen > kledingbank, kleding, weggeefwinkel, kringloop
nette kleren, pak lenen, sollicitatiekleding, kleding voor sollicitatie, dress for success, colbert
  > kleding, sollicitatie, kledingbank
kinderkleding, kinderkleertjes, kinderschoenen, babykleren, kinderkleren > kleding, kledingbank, babyspullen
schooltas, schoolspullen, schoolboeken, rugzak, sporttas, etui, gymkleren, sportkleding, voetbalschoenen,
  sportschoenen > leergeld, jeugdfonds, schoolkosten, minima
rits kapot, broek korter maken, kleding vermaken, kleding verstellen, kleermaker, gat in mijn broek,
  knoop aanzetten, sokken stoppen > naaien, naaiatelier, repareren, kleding
dekbed, dekens, beddengoed, lakens, kussen, slaapzak > matras, weggeefwinkel, kringloop, huisraad
bankstel, tafel en stoelen, stoelen, kledingkast, eettafel en stoelen, gordijnen, vloerbedekking, tapijt, lampen
  > meubels, kringloop, huisraad
meubelen, meubilair, meubelbank, inboedel, spullen voor mijn huis, huis inrichten, inrichtingskosten, stoffering
  > meubels, kringloop, weggeefwinkel, huisraad, bijzondere bijstand
pannen, bestek, servies, borden, keukenspullen, huishoudspullen > huisraad, kringloop, weggeefwinkel
wasmachine stuk, wasmachine kapot, koelkast kapot, koelkast stuk, fornuis kapot, droger kapot, kookplaat, oven,
  magnetron, vriezer, stofzuiger kapot, nieuwe wasmachine
  > witgoed, wasmachine, koelkast, bijzondere bijstand, repareren
broodrooster, koffiezetapparaat, stofzuiger, strijkijzer, tosti-ijzer, föhn, radio, apparaat kapot, stekker,
  apparaten repareren > repair café, repareren
stuk, kapot, defect, doet het niet, maken wat stuk is > repareren, repair café, klussen
reparateur = monteur = hersteller = technicus
spullen repareren, spullen maken, weggooien zonde, weggooien nee, dingen repareren, laten maken
  > repair café, repareren
fietsreparatie, fiets laten maken, fiets stuk, band plakken, lekke band, fietsband, fietsketting, rem kapot,
  fietslicht, zelf fiets maken, fiets opknappen, fietsmaker, fiets repareren
  > fiets repareren, fietswerkplaats, fietsenmaker, fiets maken
goedkope fiets, tweedehands fiets, fiets kopen, fiets krijgen, fiets nodig, oude fiets, gratis fiets,
  elektrische fiets, e-bike, brommer > fiets, tweedehands, fietsenbank, fietswerkplaats
kringloop = kringloopwinkel = kringwinkel = tweedehandswinkel = tweedehands winkel = snuffelwinkel
weggeefwinkel = weggeefkast = weggeefhoek = weggeefplank = gratis winkel = geefwinkel = gratis spullen = spullen weggeven
spullen brengen, spullen kwijt, spullen inleveren, spullen doneren, doneren, oude spullen, waar laat ik oude spullen
  > kringloop, weggeefwinkel
gratis af te halen, gratis ophalen, marktplaats, krijgertjes, afdankertjes > weggeefwinkel, kringloop, tweedehands
buurtkastje = buurtkast = voedselkastje = ruilkastje = deelkast = deelkastje = etenskastje = geefkast
boekenkastje = minibieb = ruilboekenkast = boekenruil = straatbieb
gereedschap lenen, boormachine, boor lenen, boormachine lenen, ladder lenen, ladder, aanhanger lenen, steekwagen,
  partytent lenen, gereedschapsuitleen > gereedschap, lenen, uitleen, gereedschapsuitleen
lenen van buren, dingen lenen, spullen lenen, spullen delen, leenwinkel, uitleenpunt, peerby, deeleconomie
  > lenen, uitleen, delen
speelgoed lenen, speelgoedbibliotheek, speelotheek, spelotheek, spelletjes lenen
  > speelgoed, speelgoeduitleen, lenen
gratis speelgoed, speelgoed krijgen, cadeautje voor mijn kind, cadeau voor mijn kind, sinterklaascadeau, pop, lego,
  puzzels, knuffel > speelgoed, speelgoedbank, minima
jarig kind, kinderfeestje, verjaardag kind, trakteren, trakteren op school, verjaardagstaart, feestje vieren
  > verjaardagsbox, verjaardag, minima, leergeld
babyuitzet, wiegje, ledikant, kinderstoel, autostoeltje, maxi-cosi, box voor baby, flesvoeding, poedermelk,
  luierbank, luiers, babybadje, buggy > babyspullen, baby, kraampakket
maandverband, tampons, menstruatiearmoede, menstruatieproducten, ongesteld > menstruatie, minima
shampoo, zeep, tandpasta, wasmiddel, verzorgingsproducten, schoonmaakmiddel > voedselbank, minima
haar knippen, gratis knippen, naar de kapper, gratis kapper, kapsalon, nagels knippen > kapper
pedicure = voetverzorging = voeten = teennagels
douchen, warm douchen, wassen en douchen, mezelf wassen, badhuis > douche, wassen, daklozenopvang
wassen en drogen, wasmachine gebruiken, kleren wassen, vuile was, de was > wasserette, was, wassen
bril, brillen, gehoorapparaat, kunstgebit, tandartskosten, kosten tandarts
  > zorgverzekering, bijzondere bijstand, minima
rollator lenen, rolstoel lenen, krukken lenen, krukken, ziekenbed, hoog-laagbed, douchestoel, toiletstoel,
  bedverhoger > hulpmiddelen, thuiszorgwinkel, uitleen
`
