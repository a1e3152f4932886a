/** Language, reading, settling in, the computer and the telephone. */
export const newcomers = `
nederlands praten, nederlandse taal, nederlands studeren, taal leren, leren nederlands, nederlands spreken,
  beter nederlands, nederlandse lessen, nederlands cursus, cursus nederlands, les nederlands, lessen nederlands,
  taalcursus, taalschool, taallessen, taalgroep, taalochtend, taaltraining, spreek geen nederlands,
  spreek slecht nederlands, nederlands moeilijk, niet goed nederlands, nederlands voor beginners, alfabetisering,
  inburgeringsles, nederlans leren, dutch > taalles, nederlands leren, nederlandse les, taal
praten oefenen, praatcafé, praatgroep nederlands, conversatie, conversatieles, conversatiegroep, spreekvaardigheid,
  uitspraak, taalcafe, taaltafel, taalontmoeting, babbelcafé, durf niet praten nederlands, nederlands praten oefenen
  > taalcafé, nederlands oefenen, taal oefenen
taalbuddy, taalvrijwilliger, taalouder, privéles nederlands, een op een taal, iemand om nederlands mee te oefenen
  > taalmaatje, taalcoach, nederlands oefenen
inburgeringsexamen, inburgeringscursus, inburgeringsplicht, inburgeringstoets, inburgeringstraject,
  inburgeringslening, knm, mondeling examen, onderwijsroute, z-route, b1-route, examen nederlands, staatsexamen,
  participatieverklaring, naturalisatie, pip > inburgering, inburgeren, nederlands leren
kan niet lezen, kan niet schrijven, niet goed lezen, niet goed schrijven, beter schrijven, leren schrijven,
  leren lezen, analfabeet, ongeletterd, moeite met schrijven, schrijffouten, spellingsfouten, spelling, taalfouten,
  brief schrijven, lees slecht, digitaal en taal, taalhuis, laaggeletterd
  > lezen en schrijven, laaggeletterd, taalpunt, beter lezen
sommen, leren rekenen, rekencursus, rekenen volwassenen, basisvaardigheden > rekenen, basisvaardigheden
engels leren, engelse les, cursus engels, spaans leren, spaanse les, duits, frans, franse les, italiaans,
  arabisch leren, arabische les, turkse les, poolse les, taal van vakantieland > taalcursus, cursus, taal
eigen taal, moedertaal, in mijn eigen taal, in mijn taal, mijn taal, vertaling, vertaalhulp, vertaler,
  iemand die arabisch spreekt, iemand die turks spreekt, iemand die pools spreekt, sleutelpersoon, sleutelpersonen
  > tolk, vertalen, nieuwkomers
nieuw hier, ben nieuw, nieuw in nederland, net in nederland, nieuw in de stad, net verhuisd, pas verhuisd,
  nieuw in de wijk, kom uit een ander land, ander land, buitenlander, buitenlanders, buitenlandse vrouwen,
  allochtoon, allochtonen, allochtone vrouwen, migranten, migrant, migrantenvrouwen, immigrant, expat, expats,
  internationals, international, wegwijs in de stad, inwonen, anderstalig, anderstaligen, wegwijs
  > nieuwkomers, wegwijs, kennismaken, ontmoeten
vluchteling, gevlucht, gevlucht uit mijn land, asiel, asielzoeker, asielprocedure, asielaanvraag, statushouder,
  vergunninghouder, verblijfsvergunning, participatie statushouders, begeleiding statushouders,
  maatschappelijke begeleiding, startspreekuur, vluchtelingenspreekuur, oorlog gevlucht, syrië, syrisch, syriërs,
  eritrea, eritrees, afghanistan, afghaans, somalië, somalisch, irak, iran, iraans, statushouders
  > vluchtelingen, statushouders, vluchtelingenwerk, nieuwkomers
oekraïens, oekraïner, oekraïense > oekraïne, vluchtelingen, oekraïners
geen papieren, geen verblijfsvergunning, geen verblijfspapieren, illegaal, illegalen, uitgeprocedeerd,
  ongedocumenteerden, geen status, niet legaal, geen bsn, ongedocumenteerd, zonder verblijfspapieren
  > ongedocumenteerd, zonder verblijfspapieren, verblijfspapieren, zonder papieren
poolse, polen, roemeens, roemenen, bulgaars, bulgaren, portugees, oost-europees, arbeidsmigrant, eu-burger,
  uitzendkracht uit polen, fairwork, barka, arbeidsmigranten > arbeidsmigranten, nieuwkomers, pools
turks, turkse, turken, turkse vrouwen, turkse ouderen, marokkaans, marokkaanse, marokkanen, berbers, surinaams,
  surinamers, hindoestaans, antilliaans, antillianen, moluks, molukkers, indisch, chinees, chinese, kaapverdisch,
  afrikaans > migranten, vrouwen, ouderen
gediscrimineerd, racisme, racistisch, uitgescholden om mijn huidskleur, gelijke behandeling,
  antidiscriminatievoorziening, hoofddoek geweigerd > discriminatie, meldpunt discriminatie, rechtshulp
remigratie, terug naar mijn land, terugkeren, iom > terugkeer, nieuwkomers, vluchtelingenwerk
computeren, pc, laptop leren, computer les, computer cursus, leren computeren, computer leren, internetcursus,
  internetten leren, internet leren, digitale cursus, digitale basis, digivaardig, digitaal vaardig, digitaal leren,
  klik & tik, excel, typen, typecursus, windows, digisterker, welkom online, digibeet, digitale vaardigheden
  > computerles, computercursus, klik en tik, digitale vaardigheden, computer
computer kapot, computer stuk, computer doet raar, laptop kapot, laptop doet het niet, printer,
  printer doet het niet, printen, iets printen, kopiëren, scannen, wachtwoord kwijt, wachtwoord vergeten, e-mail,
  email, mailadres, computerspreekuur, digispreekuur, digitale hulp, digihulp, digitaalhuis, digicafé, digipunt,
  digihulplijn, computerinloop, computercafé, laptop, hulp bij computer, internethulp, student aan huis
  > computerhulp, digitaal spreekuur, computer, hulp met computer
mobiel, mobieltje, gsm, iphone, samsung, android, foon, telefoonspreekuur, hulp met telefoon, telefoon instellen,
  telefoon snap ik niet, telefoon kapot, app installeren, apps, whatsapp, foto's op telefoon, simkaart, telefoonles,
  telefooncursus > telefoon, telefoonhulp, computerhulp, smartphone
ipad, tabletles, tabletcafé, ipadcursus, ipad les, swipen > tablet, cursus tablet, computerhulp
digi-d, digid aanvragen, digid werkt niet, digid kwijt, digid app, inloggen, inloggen lukt niet, inlogcode,
  mijnoverheid, mijn overheid, berichtenbox, digitale overheid, overheidswebsites, online regelen, online aanvragen,
  via internet regelen, alles gaat digitaal, alles moet digitaal, alles via internet, afspraak maken op internet
  > digid, hulp met digid, digitaal spreekuur, computerhulp
internetbankieren, bankzaken, online bankieren, bankpas, pinnen, pinpas, ideal, tikkie, bank app, veilig internet,
  nepbericht, nepmail, phishing, hacken, gehackt, veilig op internet, oplichters, cybercrime, online oplichting
  > veilig bankieren, computerhulp, oplichting, digitale vaardigheden
geen computer, computer gebruiken, computer lenen, gratis computer, computer krijgen, laptop krijgen, gratis laptop,
  tweedehands computer, stichting allemaal digitaal, allemaal digitaal > computer, laptop, bibliotheek
gratis wifi, internet gebruiken, internetcafé, geen internet > internet, wifi, bibliotheek
bieb, biep, biebliotheek, boekerij, leeszaal, boeken lenen, boek lenen, krant lezen, kranten, luisterboek,
  grote letters, bibliotheekpas > bibliotheek, boeken, lezen
cursussen, cursus volgen, iets leren, iets nieuws leren, bijleren, les volgen, volwasseneneducatie,
  volksuniversiteit, volwassenenonderwijs, zelfontplooiing, levenslang leren, seniorenacademie, hovo
  > cursus, leren, les
`
