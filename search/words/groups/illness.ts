/** Illnesses and ailments by name, and who sees to them. */
export const illness = `
griep, verkouden, verkoudheid, koorts, buikpijn, maagpijn, keelpijn, oorpijn, blaasontsteking, waterpokken, wond, wonden,
  huiduitslag, eczeem, bijwerkingen, geneesmiddel, geneesmiddelen, antidepressiva > huisarts, gezondheid
oogarts, huidarts, internist, chirurg, cardioloog, neuroloog, heupoperatie, knieoperatie, nieuwe heup,
  nieuwe knie > ziekenhuis, herstel, thuiszorg
epilepsie, nierziekte, dialyse, leverziekte, slaapapneu, lymeziekte, lyme, crohn, darmziekte, stoma, reumatisch,
  trombose, hartfalen, hartpatiënt, longemfyseem, transplantatie > chronisch ziek, lotgenoten, patiëntenvereniging
spataderen, steunzool, frozen shoulder, hernia, gebroken been, gebroken heup, botontkalking
  > fysiotherapie, bewegen, huisarts
hoogbegaafd kind, hoogsensitief, hooggevoelig, hsp, beelddenker, prikkelgevoelig
  > hoogbegaafd, opvoeden, kinderen
dyscalculie, rekenproblemen > rekenen, bijles
tweeling, drieling, prematuur, couveuse, vroeggeboren > baby, ouders, opvoeden
allergie, voedselallergie, glutenvrij, lactose, vegan, veganistisch > gezond eten, diëtist
hardhorend, hoorapparaat, audicien, plotsdoof > slechthorend, doof, gehoor
urineverlies, incontinent, luier volwassene > huisarts, thuiszorg
medicijnrol, medicijndoos, pillendoos, medicijnen vergeten > apotheek, thuiszorg, medicijnen
hulphond, assistentiehond > beperking, hond
veteraan, veteranen, oorlogstrauma, politietrauma, veteraneninloop > veteranen, trauma, lotgenoten
liefdesverdriet, gebroken hart, relatie over, verkering uit > praten, verdriet, jongeren
jeugdtrauma, rotjeugd, vroeger misbruikt, onveilig opgegroeid, kind van gescheiden ouders volwassen > trauma, lotgenoten
seksverslaving, pornoverslaving, koopverslaving, koopziek > verslaving, verslavingszorg
schaamte, ik schaam me, schaam me voor schulden > praten, schulden
verlatingsangst, hechting, hechtingsproblemen > opvoeden, jeugdhulp, angst
muziektherapie, danstherapie, creatieve therapie, beeldende therapie, tekentherapie, vaktherapie
  > therapie, creatief, psychische klachten
patiëntenvereniging, patiëntenorganisatie, ervaringsverhalen, bij mensen met hetzelfde > lotgenoten, zelfhulpgroep
zelfhulp, zelfhulpgroepen, praten met lotgenoten, mensen die hetzelfde meemaken > lotgenoten, zelfhulpgroep, praatgroep
bloed geven, bloeddonor, orgaandonor, orgaandonatie > gezondheid, vrijwilliger
`
