/** Law, decisions, papers of the state, conflicts and who goes along. */
export const law = `
gratis advocaat, pro deo, pro deo advocaat, toevoeging, rechtskundig advies, jurist spreken, juridisch advies,
  juridische vraag, juridische hulp, rechtswinkel, rechtsbijstand, rechtsbijstandverzekering, rechtsbescherming,
  wat zijn mijn rechten, inloopspreekuur recht > juridisch spreekuur, rechtshulp, juridisch loket, advocaat
niet eens met de gemeente, niet eens met besluit, niet mee eens, besluit, beschikking gemeente, afwijzing,
  aanvraag afgewezen, wmo afgewezen, protesteren, in bezwaar gaan, bezwaar indienen, beroep instellen, hoger beroep,
  hoorzitting > bezwaar, rechtshulp, bezwaarschrift
klacht indienen, klacht over hulpverlener, klacht over zorg, klagen, klachtenregeling, klachtencommissie,
  klachtenfunctionaris, onbeleefd behandeld > klacht, ombudsman, cliëntondersteuning
dagvaarding, rechtbank, rechter, voor de rechter, kantonrechter, zitting, vonnis, procederen
  > advocaat, rechtshulp, juridisch loket
mee naar gesprek, iemand die meegaat, iemand mee naar gemeente, meegaan naar dokter, gesprek voorbereiden,
  keukentafelgesprek voorbereiden, bijstaan bij gesprek, durf niet alleen naar gesprek, begeleiding bij gesprek,
  steun bij gesprek, cliëntondersteuning > cliëntondersteuning, meegaan naar gesprek, gesprek
scheiden, gaan scheiden, uit elkaar gaan, ga scheiden, echtscheidingspapieren, scheidingsspreekuur, scheidingsloket,
  echtscheidingsadvocaat, relatie uit, relatiebreuk, uit elkaar, gescheiden, mijn man is weg,
  verlaten door mijn man, huwelijk kapot > scheiding, scheidingsbemiddeling, juridisch loket, mediation
alimentatie, kinderalimentatie, partneralimentatie, lbio, ouderschapsplan, omgang, omgangsregeling, bezoekregeling,
  voogdij, gezag, ouderlijk gezag, co-ouderschap, vaderrechten, zie mijn kinderen niet
  > scheiding, juridisch loket, omgangshuis, ouders
relatieproblemen, relatietherapie, relatiehulp, huwelijksproblemen, ruzie met mijn man, ruzie met mijn vrouw,
  ruzie thuis, vreemdgaan > relatie, scheiding, maatschappelijk werk, mediation
buurman, buurvrouw > buren
conflict, conflicten, onenigheid, herrie met, mot met, mediation > bemiddeling, mediation
ruzie met buren, burenoverlast, buren maken lawaai, lawaai van buren, herrie van buren, herrie, geluidshinder,
  muziek te hard, blaffende hond, buurman maakt lawaai, vervelende buren, asociale buren, onderburen, bovenburen,
  problemen met buren, burenconflict, burentwist, buurman, buurvrouw ruzie > buurtbemiddeling, burenruzie, overlast
vernieling, vandalisme, hangjeugd, jeugdoverlast, drugsoverlast, drugsdealers, dealers in de straat,
  overlast jongeren, overlast op straat, vuurwerk, vuurwerkoverlast, parkeeroverlast, hondenpoep
  > overlast, melden, wijkagent, buurt
kapotte stoeptegel, losliggende tegel, straatlantaarn kapot, lantaarnpaal, gat in de weg, buitenbeterapp,
  melding openbare ruimte, beterbuiten, verzakte stoep > melden, gemeente, buurt
huurrecht, huurcontract, huurbaas, huisbaas, borg terug, borgsom, servicekosten, te hoge huur, huurprijs,
  huur opgezegd, huurcommissie, huurteam, huurdersbond, woonbond, huurdersbelang, huisjesmelker, illegale verhuur
  > huurhulp, huur, woonspreekuur, juridisch loket, verhuurder
erven, erfrecht, nalatenschap, wilsverklaring, volmacht, levenstestament maken, testament maken
  > testament, notaris, juridisch loket
bewind aanvragen, bewindvoerder klacht, onder bewind staan, bewindvoerderskosten, van bewindvoering af,
  budgetkantoor, bewindvoering > bewindvoering, bewindvoerder
verblijfsdocument, verblijfskaart, verblijf verlengen, paspoort aanvragen, nationaliteit, nederlander worden,
  inschrijven gemeente, inschrijving brp, uittreksel, geboorteakte, legaliseren
  > nieuwkomers, vreemdelingenrecht, gemeente, verblijfsvergunning
identiteitsbewijs, id bewijs, legitimatiebewijs, paspoort kwijt, id kaart betalen, paspoort betalen
  > identiteitskaart, paspoort, gemeente
mijn gezin naar nederland, vrouw laten overkomen, mvv, huwelijksmigratie
  > gezinshereniging, vluchtelingenwerk, nieuwkomers
huwelijk, samenlevingscontract, geregistreerd partnerschap, kind aangeven, aangifte geboorte > gemeente, trouwen
consumentenrecht, abonnement opzeggen, opgelicht, opgelicht via internet, nepwinkel, foute aankoop, garantie,
  koopovereenkomst, telefoonabonnement > juridisch loket, oplichting, rechtshulp
letselschade, schadevergoeding, aansprakelijk, verzekering keert niet uit > juridisch loket, slachtofferhulp
overheid, instanties, loketten, ambtenaar, kastje naar de muur, weet niet waar ik moet zijn, waar moet ik zijn,
  wie kan mij helpen, de weg niet weten, bij wie moet ik zijn > wijkteam, informatie en advies, wegwijs, spreekuur
sociaal wijkteam, sociaal werker, sociaal werkster, wijkcoach, wijkconsulent, buurtcoach, wijkwerker, opbouwwerker,
  opbouwwerk, buurtwerker, welzijnswerker, welzijnswerk, jongerenwerker, generalist, hulpverlener, hulpverlening,
  hulpvraag, ambulante begeleiding, wijkteamspreekuur > wijkteam, wijkteam spreekuur, sociaal werk
sociale dienst, sociale zaken, gemeente uitkering, dienst werk, werkplein, werk en inkomen
  > bijstand, uitkering, inkomen, wijkteam
indicatie aanvragen, hulp aanvragen, zorg aanvragen, hulp van de gemeente, ondersteuning aanvragen,
  voorziening aanvragen, maatwerkvoorziening, algemene voorziening, zelfredzaamheid, zelfredzaamheidsmatrix
  > wijkteam, wmo, ondersteuning
`
