/**
 * Words whose form no rule foretells: the stem, a colon, its forms. Also keeps apart what rules would bring together:
 * `oudere: ouderen` (the elderly) is not `ouder: ouders` (parents).
 */
const lines = `
kind: kinderen kinder
ei: eieren eier eitje
volk: volkeren
lied: liederen
blad: bladeren blaadje blaadjes
kalf: kalveren
lam: lammeren
rund: runderen
been: benen beenderen
goed: goederen
kleed: klederen
kleren: kleertjes
stad: steden
lid: leden
schip: schepen scheepje
koe: koeien
vlo: vlooien
smid: smeden
weg: wegen weggetje
dag: dagen daags
dak: daken
bad: baden
glas: glazen glaasje glaasjes
gat: gaten gaatje gaatjes
pad: paden
vat: vaten
slot: sloten
spel: spellen spelletje spelletjes
speel: spelen speelt speelde speelden gespeeld
gebed: gebeden
gebod: geboden
verbod: verboden
gebrek: gebreken
bevel: bevelen
god: goden
hof: hoven
oorlog: oorlogen
gesprek: gesprekken
verdrag: verdragen
dochter: dochters
broer: broers broertje broertjes
zus: zussen zusje zusjes
vrouw: vrouwen vrouwtje
man: mannen mannetje
jongen: jongens jongetje jongetjes
jongere: jongeren
oudere: ouderen
ouder: ouders
volwassene: volwassenen
gehandicapte: gehandicapten
bejaarde: bejaarden
dakloze: daklozen
ziek: zieke zieken
blind: blinde blinden
doof: dove doven
werkloze: werklozen
vrijwilliger: vrijwilligers vrijwilligster vrijwilligsters
lotgenoot: lotgenoten
raadsman: raadslieden raadsvrouw raadslui
vakman: vaklieden vakmensen vaklui
betaal: betaald betaalde betaalden
museum: musea
centrum: centra
datum: data
musicus: musici
politicus: politici
technicus: technici
ben: bent is zijn waren geweest
heb: hebt heeft hebben had hadden gehad
ga: gaat gaan ging gingen gegaan
sta: staan stond stonden gestaan
doe: doet doen deden gedaan
zie: ziet zien gezien
kom: komt komen kwam kwamen gekomen
kan: kunnen kunt konden kon gekund
mag: mogen mocht mochten
moet: moeten moest moesten
wil: willen wilt gewild
zal: zullen zult zou zouden
weet: weten
eet: eten gegeten
drink: drinkt drinken dronk dronken gedronken
lees: leest lezen lazen gelezen
schrijf: schrijft schrijven schreef schreven geschreven
spreek: spreekt spreken sprak spraken gesproken
praat: praten praatte praatten gepraat
help: helpt helpen hielp hielpen geholpen
loop: loopt lopen liep liepen gelopen
fiets: fietst fietsen fietste gefietst fietsje fietsjes
zwem: zwemt zwemmen zwom zwommen gezwommen
zing: zingt zingen zong zongen gezongen
spring: springt springen gesprongen
slaap: slaapt slapen sliep sliepen geslapen
val: valt vallen viel vielen
vind: vindt vinden gevonden
begin: begint beginnen begon begonnen
vergeet: vergeten vergat vergaten
verlies: verliest verliezen verloor verloren
kies: kiest kiezen gekozen
krijg: krijgt krijgen kreeg kregen gekregen
blijf: blijft blijven bleef bleven gebleven
rijd: rijdt rijden gereden
lijd: lijdt lijden
strijd: strijdt strijden streed streden
snijd: snijdt snijden sneden gesneden
kijk: kijkt kijken keek keken gekeken
bijt: bijten gebeten
zit: zitten gezeten
lig: ligt liggen
leg: legt leggen legde gelegd
geef: geeft geven
neem: neemt nemen genomen
breng: brengt brengen bracht brachten gebracht
denk: denkt denken dacht dachten gedacht
koop: koopt kopen kocht kochten gekocht
verkoop: verkoopt verkopen verkocht verkochten
zoek: zoekt zoeken zocht zochten gezocht
bezoek: bezoekt bezoeken bezocht bezochten
werk: werkt werken werkte werkten gewerkt werkje werkjes
vraag: vraagt vragen gevraagd
draag: draagt dragen droeg droegen gedragen
sla: slaat slaan sloeg sloegen geslagen
sterf: sterft sterven stierf stierven gestorven
word: wordt worden werden geworden
houd: houdt houden hield hielden gehouden
laat: laten liet lieten gelaten
roep: roept roepen riep riepen geroepen
was: wassen wast gewassen
kook: kookt koken kookte kookten gekookt
bak: bakt bakken bakte bakten gebakken
brei: breit breien breide gebreid
naai: naait naaien naaide genaaid
teken: tekent tekenen tekende getekend
schilder: schildert schilderen schilderde geschilderd
oefen: oefent oefenen oefende geoefend
train: traint trainen trainde getraind
wandel: wandelt wandelen wandelde gewandeld
dans: danst dansen danste gedanst
sport: sporten sportte gesport
leen: leent lenen leende geleend
scheid: scheidt scheiden scheidde gescheiden
steun: steunt steunen steunde gesteund
maak: maakt maken maakte maakten gemaakt
voed: voedt voeden voedde gevoed
leef: leeft leefde geleefd
beweeg: beweegt bewegen bewoog bewogen
bied: biedt bieden
sluit: sluiten gesloten
verhuis: verhuist verhuizen verhuisde
groot: grote groter grootst grootste
goedkoop: goedkope goedkoper goedkoopste
beter: betere beters
best: beste
oud: oude oudste
nieuw: nieuwe nieuwer nieuwste
moeilijk: moeilijke moeilijker
keuken: keukens
leer: leert leren leerde leerden geleerd
leven: levens
ochtend: ochtenden ochtendje
middag: middagen middagje
huis: huizen huisje huisjes
kop: kopje kopjes koppen
groente: groenten groentes
les: lessen lesje lesjes
taal: talen taaltje
meisje: meisjes
meid: meiden
mens: mensen mensje
maatje: maatjes
maat: maten
koor: koren koortje
naam: namen naampje
slag: slagen
toeslag: toeslagen
bijslag: bijslagen
opslag: opslagen
aanslag: aanslagen
uitslag: uitslagen
verslag: verslagen
bedrag: bedragen
bijdrage: bijdragen
reden: redenen
rij: rijen rijtje rijtjes
factor: factoren
pastor: pastors pastoren
ideaal: idealen ideale
verlof: verloven
school: scholen schooltje
ballet: balletten
keuze: keuzes keuzen
pauze: pauzes
fase: fases fasen
verslaafde: verslaafden
getuige: getuigen
vacature: vacatures vacaturen
etentje: etentjes
uitje: uitjes
beetje: beetjes
plan: plannen plannetje
portie: porties
bode: boden bodes
gave: gaven
zone: zones zonen
dode: doden
gegeven: gegevens
geweten: gewetens
gymp: gympen
samen: samen
tegen: tegen
binnen: binnen
buiten: buiten
boven: boven
beneden: beneden
ondertussen: ondertussen
overlijd: overlijdt overlijden overleed overleden
cafe: cafeetje cafeetjes
uur: uren uurtje uurtjes
baret: baretten
`

/** Inflected form → stem, folded. */
export const irregularWords: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [stem, forms] = line.split(': ') as [string, string]
      return forms.split(' ').map((form): [string, string] => [form, stem])
    }),
)
