/** How one feels: sombre, anxious, lonely, grieving, addicted, confused; and who listens. */
export const mind = `
depri, depressief, down, down zijn, neerslachtig, sip, verdrietig, verdriet, huilen, huilbui, zwaarmoedig,
  lusteloos, nergens zin in, zie het niet zitten, zie het niet meer zitten, niks meer aan, leven is zwaar,
  leeg gevoel, voel me leeg, voel me slecht, voel me rot, gaat niet goed met mij, niet lekker in mijn vel,
  zit er doorheen, alles is me te veel, ik trek het niet, trek het niet meer, ik kan niet meer, hou het niet vol,
  ingestort, instorten, dip, winterdip, niet lekker gaan
  > somber, somberheid, depressie, psychische klachten, praten, huisarts
gestrest, gestresst, stressen, spanning, spanningen, zenuwachtig, hoofd vol, vol hoofd, malen, tobben, zorgen maken,
  ik maak me zorgen, pieker, overprikkeld, niet ontspannen, onrustig, rusteloos, opgefokt
  > stress, piekeren, ontspanning, praktijkondersteuner
opgebrand, burnout, burn out, overspannen, overbelast, uitgeput, bekaf, afgepeigerd, doodmoe, gesloopt, oververmoeid
  > burn-out, moe, stress
angstig, bang, bangig, angststoornis, paniekaanvallen, hyperventilatie, hyperventileren, fobie, sociale angst,
  mensenvrees, durf de deur niet uit, durf niet naar buiten, straatvrees, bindingsangst
  > angst, paniek, psychische klachten, somber
psych, psycholoog gratis, zielenknijper, shrink, therapie, therapeut, in therapie, met een psycholoog praten,
  wachtlijst ggz, wachtlijst psycholoog, coach, mental coach
  > psycholoog, psychische klachten, praktijkondersteuner, ggz, praten
gek, gek worden, geestesziek, geestelijk ziek, in de war, verward, verward persoon, verwarde man,
  verwarde buurvrouw, waanideeën, wanen, stemmen, psychotisch, hoort stemmen, opgenomen, gesloten afdeling,
  dwangopname, inrichting, gekkenhuis, psychische klachten > psychische klachten, ggz, crisisdienst, herstel
herstelgroep, herstelacademie, herstelwerk, zelfregiecentrum, enik, ervaringskennis, ervaringswerker,
  lotgenoten psychisch, wrap, weer opkrabbelen, na opname, uit de kliniek, psychische kwetsbaarheid,
  psychisch kwetsbaar, mentaal kwetsbaar, herstel > herstel, ervaringsdeskundige, lotgenoten
zelfmoord, zelfdoding, suïcidaal, suïcidepreventie, zelfmoordpreventie, zelfmoordgedachten, suicidale gedachten,
  er een einde aan maken, einde aan maken, wil niet meer leven, wil dood, ik wil dood, doodswens,
  het leven niet waard, levensmoe, van het dak springen, niet meer willen leven, suïcide
  > suïcide, 113, crisisdienst, crisis
mezelf snijden, snijden in mijn arm, automutilatie, krassen > zelfbeschadiging, jongeren, psychische klachten, 113
acute hulp, noodgeval, crisis, nood, acuut, noodnummer, alarmnummer, noodsituatie, ambulance, ziekenwagen, brandweer
  > 112, crisisdienst, spoed, eerste hulp, huisartsenpost
iemand om mee te praten, met iemand praten, uithuilen, mijn verhaal kwijt, hart luchten, ei kwijt, lucht mijn hart,
  luisterend oor, iemand die luistert, iemand spreken, gesprek voeren, gehoord worden, iemand aan de telefoon,
  bellen met iemand, nachtelijk bellen > praten, gesprek, luisterlijn, luistertelefoon, maatje
telefonische hulp, hulplijn, hulptelefoon, sos telefonische hulpdienst, kindertelefoon, chatten met hulpverlener,
  anoniem praten, anoniem chatten, luisterlijn > luisterlijn, luistertelefoon, praten
een praatje, praatje maken, een praatje maken, kletsen, babbelen, babbeltje, kletspraatje, bijkletsen, ouwehoeren,
  buurten, buurpraat, klets, kwebbelen, keuvelen, kouten, lullen
  > praatje, koffie, inloop, gezelschap, ontmoeten
alleen, vereenzaamd, vereenzaming, eenzaamheidsbestrijding, sociaal isolement, geïsoleerd, isolement, niemand,
  heb niemand, ken niemand, mensen om me heen, geen contacten, weinig contacten, geen familie, geen vrienden,
  geen bezoek, niemand komt langs, zit altijd thuis, hele dag alleen, lange dagen, stille dagen, voel me alleen, voel me allen,
  voel me vaak alleen, alleenstaand, alleen wonend > eenzaam, ontmoeten, gezelschap, maatje, koffie
aanspraak, aanloop, contact met mensen, sociale contacten, mensen zien, onder de mensen, eropuit, de deur uit,
  er even uit, kom de deur niet uit, muren komen op me af > ontmoeten, gezelschap, koffie, inloop, maatje
iemand die langskomt, langskomen, bezoek krijgen, bezoekdienst, bezoekgroep, visite, thuisbezoek, iemand op bezoek,
  opzoeken, vrijwilliger aan huis, gezelschap thuis, gezelschap aan huis > maatje, bezoek, bezoekmaatje, huisbezoek
maatjes, maatjesproject, buddy's, buddyzorg, buddyproject, makker, kameraad, vriend zoeken, vriendin zoeken, gabber,
  mattie, wandelmaatje, sportmaatje, activiteitenmaatje, steunmaatje, vriendendienst, vriendschapskring
  > maatje, buddy, bezoek
belmaatje = telefoonmaatje = belcirkel = telefooncirkel = belvriend = belvriendin = zilverlijn = dagelijks belletje
vrienden, vrienden zoeken, nieuwe vrienden, vriendinnen, vriendjes maken, kennissen, mensen leren kennen,
  nieuwe mensen, sociaal netwerk, netwerk vergroten > ontmoeten, vrienden maken, maatje
daten, dating, relatie zoeken, partner zoeken, liefde zoeken, vriendje, vriendinnetje, verliefd > relatie, liefde
overleden, dood, gestorven, doodgegaan, doodgaan, heengegaan, er niet meer, weggevallen, mijn man is overleden,
  mijn vrouw is overleden, mijn moeder is overleden, mijn vader is overleden, partner verloren, man verloren,
  vrouw verloren, dierbare verloren, iemand verloren, iemand missen, mis mijn man, mis mijn vrouw, gemis,
  alleen achtergebleven > rouw, verlies, rouwgroep, nabestaanden
kind verloren, kind overleden, doodgeboren, miskraam, stilgeboren, sterrenkind, ouders van overleden kind
  > rouw, verlies, lotgenoten, ouders
weduwe, weduwnaar, weeuw, weduwvrouw, weduwen en weduwnaars, jong weduwe > rouw, rouwgroep, alleen
rouwen, rouwproces, rouwverwerking, rouwverwerkingsgroep, rouwbegeleiding, rouwcafé, rouwtherapie, rouwgroep,
  verliesverwerking, afscheid, afscheid nemen, levend verlies, verlies verwerken, begraven
  > rouw, verlies, nabestaanden
begrafenis regelen, uitvaart betalen, begrafenis betalen, geen geld voor begrafenis, begrafenisverzekering,
  crematie betalen > uitvaart, bijzondere bijstand, nabestaanden
doodgaan thuis, palliatief, terminaal, stervende, laatste fase, laatste wens, wensambulance, nachtwake, euthanasie,
  voltooid leven, ongeneeslijk ziek, palliatieve zorg > hospice, waken, sterven, palliatieve zorg
drank, drinken stoppen, minder drinken, drankprobleem, drankverslaving, zuipen, zuipt, zuiplap, dronken,
  dronken man, alcoholverslaving, alcoholprobleem, drinkt te veel, aan de drank, aan de fles, nuchter, nuchter blijven
  > alcohol, verslaving, stoppen met drinken, naasten
dope, drugsverslaving, drugsgebruik, drugsverslaafde, junk, junkie, coke, snuiven, spuiten, xtc, pillen slikken,
  heroïne, methadon, crack, lachgas, ketamine, 3-mmc, ghb, aan de drugs
  > drugs, verslaving, verslavingszorg
wiet, hasj, joint, jointje, jonko, stuff, smoken, cannabis, weed, stoned > blowen, drugs, verslaving
sigaretten, niet meer roken, vapen, vape, e-sigaret, shag, nicotine > stoppen met roken, roken
gokken stoppen, gok, gokverslaving, gokverslaafd, casino, fruitmachine, gokkast, online gokken, wedden,
  sportweddenschap, cruks, krasloten, al mijn geld vergokt, geld vergokt > gokken, verslaving, schulden
afkicken, ontwennen, clean, clean worden, detox, kliniek, afkickkliniek, ontnuchteren, terugval,
  opname om te stoppen, verslavingsarts, novadic, jellinek, brijder, tactus, iriszorg, verslaafd, verslaafde
  > verslaving, verslavingszorg, stoppen
iemand met een verslaving, naaste van verslaafde, man verslaafd, zoon verslaafd, partner verslaafd,
  kind van alcoholist, man drinkt, vrouw drinkt, vader drinkt, moeder drinkt, zoon drinkt, dochter drinkt,
  partner drinkt, zoon gebruikt, dochter gebruikt, zoon blowt, dochter blowt, broer verslaafd, zus verslaafd,
  medeverslaafd, co-afhankelijk, familie van verslaafde, naastengroep
  > naasten, verslaving, familie, lotgenoten
te veel op telefoon, telefoonverslaafd, schermtijd, schermverslaving, de hele dag gamen, gameverslaving,
  gameverslaafd, socialmediaverslaving > verslaving, gamen, opvoeden
anorexia, boulimia, eetbuien, eetbui, eet niet, emotie-eten > eetstoornis, gezond eten, psychische klachten
onzeker, onzekerheid, minderwaardig, zelfbeeld, verlegen, assertief, assertiviteit, nee zeggen, voor mezelf opkomen,
  grenzen aangeven, grenzen stellen > weerbaarheid, zelfvertrouwen, training
woede, kwaad, agressief, driftig, boosheid, kort lontje, woedeaanval, agressieregulatie > agressie, boos, training
ontspannen, tot rust komen, rust vinden, relaxen, chillen alleen, mediteren, ademhaling, ademen,
  ademhalingsoefeningen, massage, wellness, stilte > ontspanning, meditatie, yoga, mindfulness
slaap, slecht slapen, slaap slecht, lig wakker, wakker liggen, slaapt niet, niet kunnen slapen, slapeloze nachten,
  inslapen, doorslapen, slaapcursus, slaappillen, nachtmerrie > slapen, slaapproblemen, stress
welzijnsrecept, welzijnscoach, welzijnsmakelaar, positieve gezondheid, spinnenweb, leefstijlcoach, gli,
  gecombineerde leefstijlinterventie, gezondheidscoach, welzijn op recept, leefstijl
  > welzijn op recept, leefstijl, bewegen, ontmoeten
`
