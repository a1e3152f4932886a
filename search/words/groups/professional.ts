/** What who works in the field calls it: policy, methods and kinds of help. On the right what residents read. */
export const professional = `
casemanagement, procesregie, integrale hulp, multiprobleem, multiproblematiek, één gezin één plan
  > wijkteam, begeleiding, maatschappelijk werk
sociale activering, maatschappelijke participatie, arbeidsactivering, activeringstraject, participatieplek, participatiebaan
  > vrijwilliger, werkervaring, dagbesteding, meedoen
beweegstimulering, sportstimulering, beweeginterventie, bewegen op recept, sport en bewegen > bewegen, sporten, beweeggroep
ervaringsdeskundigheid, ervaringsdeskundigen, herstelondersteuning, herstelondersteunende zorg, herstelgericht, psycho-educatie,
  zelfregie, herstelinitiatief, ggz-inloop, inloop ggz > herstel, herstelgroep, ervaringsdeskundige, psychische klachten
lotgenotengroep, lotgenotengroepen, contactgroep, steungroep, praatgroepen > lotgenoten, praatgroep, zelfhulpgroep
psychosociale hulp, psychosociale begeleiding, psychosociale ondersteuning, mentale gezondheid, mentale weerbaarheid
  > praten, somber, psychische klachten, maatschappelijk werk
eenzaamheidsinterventie, eenzaamheidsaanpak, een tegen eenzaamheid, sociale inclusie, sociale cohesie
  > eenzaam, ontmoeten, maatje, bezoek
informele zorg, informele hulp, informele steun, informeel netwerk > mantelzorg, vrijwilliger, maatje, burenhulp
sociale basis, voorliggende voorziening, vrij toegankelijk, collectieve voorziening, wijkgericht werken, sociaal domein,
  vindplaats, informatiepunt, steunpunt, wegwijzer > wijkteam, spreekuur, inloop, buurthuis
laagdrempelige inloop, inloopvoorziening, laagdrempelig steunpunt, ontmoetingsfunctie, steunpunt ggz > inloop, huiskamer, koffie
passantenopvang, crisisopvang volwassenen, housing first, nachtvoorziening, 24-uurs opvang, dak- en thuislozen
  > nachtopvang, daklozenopvang, opvang, dakloos
indicatiestelling, wmo-melding, wmo-loket, toegang wmo, melding wmo > wmo, wijkteam, ondersteuning
minnelijke schuldregeling, integrale schuldhulp, stabilisatie, schuldpreventie, schuldenaanpak, financiële zelfredzaamheid,
  financiële redzaamheid, nvvk, financiële hulpverlening > schuldhulp, schulden, budget, geldspreekuur
inkomenstoeslag, individuele studietoeslag, minimabeleid, armoederegeling, armoedebestrijding, armoedebeleid,
  bestaanszekerheid, inkomensregelingen, meedoenbijdrage > minima, toeslagen, inkomen, formulierenhulp
digitale inclusie, digitale geletterdheid, digitale zelfredzaamheid, digitale uitsluiting, digivaardig, digivaardigheid,
  mediawijsheid > computerhulp, digitaal spreekuur, computerles, digitale vaardigheden
non-formele educatie, informele educatie, educatie, leven lang ontwikkelen, taalakkoord > taalles, lezen en schrijven, cursus
taalverwerving, taalstimulering, taalachterstand, taalvaardigheid, spreekvaardigheid, taalontwikkeling, z-route, b1-route
  > taalles, taalcafé, nederlands leren, voorlezen
maatschappelijke begeleiding statushouders, maatschappelijke begeleiding, integratie, participatieverklaring, huisvesting statushouders,
  ontheemden, asielketen > nieuwkomers, statushouders, begeleiding, inburgeren, vluchtelingen
gezinshereniging, nareis, nareizigers > vluchtelingenspreekuur, vluchtelingen, gezinshereniging
tolkvoorziening, tolkdienst, taalbarrière > tolk, vertalen
bewonersparticipatie, burgerschap, actief burgerschap, overheidsparticipatie, wijkaanpak, opbouwwerk
  > bewonersinitiatief, buurt, meedenken
buurtwerk, sociaal-cultureel werk, buurtopbouwwerk > buurthuis, buurt, wijkcentrum
meidenwerk, jongenswerk, jeugdpreventie, jeugd- en jongerenwerk, talentontwikkeling jongeren, straathoekwerk, ambulant jongerenwerk
  > jongerenwerk, jongeren, meidenclub, jongerencentrum
pedagogische hulp, pedagogisch advies, ouderschapsondersteuning, ouderbegeleiding, videohometraining, triple p, gezinsinterventie,
  opvoedprogramma, preventieve jeugdhulp, stevig ouderschap > opvoeden, opvoedspreekuur, ouders
echtscheidingshulp, scheidingsproblematiek, complexe scheiding, ouderschapsbemiddeling > scheiding, kinderen, bemiddeling
assertiviteitstraining, sociale vaardigheidstraining, sova, sova-training, rots en water > weerbaarheid, training
leerondersteuning, onderwijsachterstand, onderwijsondersteuning, schoolondersteuning > huiswerk, huiswerkbegeleiding, bijles
re-integratietraject, loopbaanbegeleiding, loopbaancoach, social return, arbeidsbemiddeling, doelgroepregister, banenafspraak,
  arbeidsfit, arbeidsbeperking, praktijkleren, praktijkverklaring > werk zoeken, werkervaring, leerwerkplek
mobiliteitshulp, vervoersvoorziening, vervoersdienst, vervoersarmoede > vervoer, buurtauto, meerijden
zorgmijding, outreachend werk, outreachende hulp, bemoeizorgteam, wijk-ggd, sociale veiligheid, verward gedrag,
  onbegrepen gedrag > bemoeizorg, zorgen om een buur, meldpunt
harm reduction, terugvalpreventie, middelengebruik, problematisch gebruik, dubbele diagnose, verslavingspreventie
  > verslaving, verslavingszorg, herstelgroep
naastenondersteuning, familieondersteuning, familie-ervaringsdeskundige, betrokken omgeving > naasten, mantelzorg, familiegroep
verliesbegeleiding, verliesverwerking, nabestaandenzorg, rouw- en verliesbegeleiding > rouw, rouwgroep, nabestaanden
presentie, zingevingsvragen, zielzorg, levensbeschouwelijk > geestelijk verzorger, zingeving, praten
crisisinterventie, spoedhulp, acute psychiatrie, crisisbeoordeling > crisisdienst, crisis, spoed
daderhulp, plegerhulp, plegeraanpak, huisverbod, tijdelijk huisverbod > stoppen met slaan, huiselijk geweld
mannenopvang, aware, aware-alarm, safehouse, noodbed geweld > veilige plek, opvang, huiselijk geweld
sociaal juridisch, rechtsbescherming burgers, klachtrecht, rechtswinkelier > juridisch spreekuur, rechtshulp, sociaal raadslieden
energiecoaching, verduurzaming, energietransitie, wijkverwarming, energiehulpverlener > energiecoach, energie besparen
groenparticipatie, zelfbeheer groen, bewonersgroen, klimaatadaptatie, vergroening > buurttuin, groen, tuinieren
leefstijlinterventie, gezondheidsbevordering, diëtetiek, gezonde leefstijl, voedingsbegeleiding > gezond eten, diëtist, bewegen
cultuurparticipatie, kunsteducatie, amateurkunst, cultuureducatie, kunst en zorg > creatief, muziek, schilderen, toneel
vrijwillige inzet, vrijwilligersmanagement, vrijwilligersondersteuning, vrijwilligersorganisatie > vrijwilliger, vrijwilligerspunt
huishoudelijke ondersteuning, schoon huis, schoon en leefbaar > huishoudelijke hulp, hulp bij het huishouden
persoonlijke verzorging, verpleging en verzorging, lijfgebonden zorg > thuiszorg, wijkverpleging, verpleging
ouderenwerk, ouderenadvies, ouderenadviseur, seniorenconsulent, seniorenvoorlichter > ouderen, spreekuur, wijkteam
prenatale zorg, babyspreekuur, geboortezorg, prenataal huisbezoek > baby, zwanger, ouders
gastgezin, gasthuis, logeerpunt, tijdelijk onderdak > logeren, opvang
dementiezorg, dementieketen, dementiecafé, niet-pluis, niet-pluisgevoel, geheugensteunpunt > dementie, geheugen, dagopvang
vervangende zorg, vervangende mantelzorg, mantelzorgvervanging, zorgontlasting, mantelzorgverlichting
  > respijtzorg, oppas, mantelzorg, dagopvang
jonge mantelzorgers, brussen, brusjes, opgroeien met zorg, kind van zieke ouder > jonge mantelzorger, mantelzorg, jongeren
`
