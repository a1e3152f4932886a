/** Things and doings of every day that tell what somebody may need, with no other name in these groups. */
export const dayToDay = `
werkster, afstoffen, afwassen, afwas, strijkgoed, vaat, rommelig huis > hulp bij het huishouden, huishoudelijke hulp
uitkleden, kousen aantrekken, steunkousen, wassen en kleden, katheter, oogdruppels, wondverband > verpleging aan huis, wijkverpleging, thuiszorg
kraamvisite, borstkolf, flesvoeding, kinderwagen > baby, ouders, babycafé
ongehoorzaam, tegendraads, bijt andere kinderen, bedtijd, duimzuigen, jaloers op de baby > opvoeden, opvoedspreekuur, ouders
wiskundetoets, toets, proefwerk, breuken, aardrijkskunde, spreekbeurt, boekverslag, profielwerkstuk, tentamen, slechte cijfers, blijven zitten op school
  > huiswerk, huiswerkklas, bijles
opgesloten in huis, afgezonderd, teruggetrokken, kluizenaar, alleenzijn, bijpraten > eenzaam, ontmoeten, koffie, maatje
belletje krijgen, metgezel, iemand die opbelt > maatje, belmaatje, bezoek
keezen, kolonisten, triviant, canasta, legpuzzel > spelletjes, spelavond
hutspot, prakje, couscous, rijsttafel, tapas > samen eten, maaltijd, eettafel
wegdoen, weggooien, afdanker, overbodige spullen, ruilbeurs, koopje, koopjes > weggeefwinkel, weggeven, kringloop
matras, fornuis, gymschoenen > weggeefwinkel, spullen, kringloop
bonnetjes, spaargeld, uitgaven, inkomsten > rondkomen, geldspreekuur, budget
afterpay, roodstand, bkr, wanbetaler, pandjeshuis, betaalregeling, afbetaling > schulden, schuldhulp, geldspreekuur
machtiging, verhuisbericht, handtekening zetten > formulierenhulp, papieren, formulieren
gas afgesloten, stroom afgesloten, water afgesloten, afgesloten van gas, meterstand, slimme meter, radiator, thermostaat, kachel, spouwmuur, kou in huis
  > energiecoach, energie besparen, energiehulp
dakgoot, trappenhuis, hospita, huurovereenkomst > woonspreekuur, huurhulp, juridisch spreekuur
anti-kraak, ingetrokken bij, inwonen bij, tijdelijk wonen, inschrijftijd, woonnet, starterswoning, hostel > woonspreekuur, huisvesting, woning
landloper, tentje slapen, bedelaar, bedelen > dakloos, nachtopvang, daginloop
peertje, tl-buis, schroeven, plankje, laminaat, scharnier, gootsteen, verstopping, afvoer verstopt, douchekop > klusdienst, klussen, burenhulp
waterkoker, mixer, platenspeler, stoelpoot, fietsketting, zadel, trapper, spaak, achterlicht > repair café, repareren, fietswerkplaats
heg, haag, gazon, grasmaaien, bladblazer > tuin, klusdienst, tuinieren
pompoenen, tomaten kweken, aardappels poten, bloembak > tuinieren, moestuin, buurttuin
puppy, kitten, cavia, hamster > dieren, huisdieren
browser, google, facebook, instagram, sms, scanner, usb, toetsenbord, chromebook, beltegoed, router, back-up, qr-code > computerhulp, telefoonhulp, digitaal spreekuur
grammatica, woordenschat, duolingo, spreekles, gebroken nederlands > nederlands leren, taalles, taalcafé
spelfouten, dictee, groteletterboek, stripboek > lezen, bibliotheek, lezen en schrijven
biografie, herinneringen, vertellen over vroeger, levensloop > verhalen, schrijven
sopraan, tenor, shanty, liedjes zingen > koor, zingen, muziek
garen, verstellen, gaten in kleren, knoop aanzetten > naaien, naaicafé, naaiatelier
sieraden maken, scrapbook, origami, speksteen, linosnede > schilderen, atelier, creatief
aikido, skeeleren, aquajoggen > sporten, bewegen
osteoporose, hartinfarct gehad, uitglijden, spieren trainen > bewegen, stoelgym, beweeggroep
tot jezelf komen, loslaten, sauna > yoga, meditatie, ontspannen
eetstoornis, flashback, prikkelbaar, futloos, moedeloos, hopeloos, wanhopig, wanhoop, radeloos > somber, psychische klachten, praten, praktijkondersteuner
kwijtgeraakt aan kanker, verloren aan kanker, grafsteen, condoleance, rouwkaart, sterfdag > rouw, verlies, rouwgroep
dwalen, desoriëntatie, naar een verpleeghuis > dementie, geheugen, mantelzorg
wodka, jenever, dronkaard, oxazepam, pijnstillers, opiaten, verslaafd aan pillen > verslaving, drank, drugs, minderen
koolhydraten, bloedsuiker, fastfood, weekmenu > gezond eten, diëtist, kookles
overstappen, bushalte ver > vervoer, leren reizen, buurtauto
vrije dagen baas, geen vrije dagen, verlof, arboarts, transitievergoeding > juridisch spreekuur, rechtshulp, jurist
naamsverandering, webwinkel, koopcontract, consument > juridisch spreekuur, rechtshulp, jurist
erfgrens, rookoverlast, barbecuerook, kattenpoep, bonkende muziek > burenruzie, buren, bemiddeling
wurgen, vernederen, uitschelden, kleineren, dwingend, grensoverschrijdend, chantage, mag geen vrienden zien > huiselijk geweld, veilig thuis, praten over geweld
visum, partnervisum, nareisaanvraag, heimwee > nieuwkomers, vluchtelingenspreekuur, wegwijs
ervaringsplek, meeloopdag, reintegreren > werk zoeken, werkervaring, leerwerkplek
meehelpen, collecteren, collectant, gastheer, gastvrouw, nuttig maken, zinvol bezig > vrijwilliger worden, vrijwilligerspunt
rondhangen, jongerenfeest > jongeren, jongerencentrum
springkussen, schminken, vakantieweek, kleinkind logeren > kinderen, spelen, kinderactiviteiten
afvalgrijper, stoepkrijt, straatverlichting, verkeersdrempel > buurt, zwerfvuil, bewonersinitiatief
hiernamaals, biechten > kerk, zingeving, geloof
dwarslaesie, afasie, halfzijdig verlamd > beperking, begeleiding, lotgenoten
zorgtaak, zorgtaken, zorgdochter, zorgzoon, partnerzorg > mantelzorg, mantelzorgcafé, respijtzorg
`
