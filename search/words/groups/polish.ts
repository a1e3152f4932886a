/** What people ask for in Polish, and the Dutch for it. */
export const polish = `
kurs językowy, kurs niderlandzkiego, nauka niderlandzkiego, język niderlandzki, lekcje holenderskiego,
  kurs holenderskiego, niderlandzki, holenderski > taalles, nederlandse les, nederlands leren, taalcafé
konwersacje, rozmowy po niderlandzku > taalcafé, taal oefenen
jedzenie, żywność, głodny, głód > voedselpakket, voedselbank, eten, samen eten
bank żywności, paczka żywnościowa > voedselbank, voedselpakket
wspólny obiad, obiad > samen eten
dług, długi, zadłużenie, komornik > schulden, schuldhulpverlening
pieniądze, brak pieniędzy, bieda > geld, schulden, minima
zasiłek, zasiłki, świadczenia, pomoc społeczna > uitkering, bijstand
podatek, podatki, zeznanie podatkowe > belastingaangifte, toeslagen
formularz, formularze, list, listy, dokumenty > formulieren, thuisadministratie
lekarz, lekarz rodzinny, doktor > huisarts
dentysta, stomatolog > tandarts
szpital > ziekenhuis
apteka, leki > apotheek
psycholog, depresja, stres, zdrowie psychiczne, lęk > psychische hulp, ggz, psycholoog
uzależnienie, nałóg, alkohol, narkotyki, alkoholik > verslaving
ciąża, w ciąży, położna > zwanger, verloskundige
niemowlę, dziecko małe > baby
dziecko, dzieci, dla dzieci > kinderen, kinderactiviteiten
żłobek, przedszkole, opieka nad dziećmi, niania > kinderopvang, oppas
rodzice, matka, ojciec, wychowanie > ouders, opvoeding
młodzież, nastolatek > jongeren
szkoła > school
praca domowa, korepetycje, odrabianie lekcji > huiswerkbegeleiding
kurs, szkolenie, nauka > cursus, opleiding
praca, szukam pracy, pracy > werk, werk zoeken
bezrobotny, bezrobocie > werkloos, uitkering
wolontariat, wolontariusz > vrijwilligerswerk
dom, mieszkanie, pokój, wynajem, czynsz > woning, wonen
bezdomny, bezdomność, nocleg, schronisko > daklozenopvang, nachtopvang
samotny, samotna, samotność > eenzaam, ontmoeten, maatje
przyjaciele, znajomi, poznać ludzi > ontmoeten, vrienden maken
kawa, herbata > koffie, inloop
dom sąsiedzki, centrum społeczne > buurthuis
pływanie, basen, pływać > zwemmen, zwembad
nauka pływania > zwemles
szycie, szyć, kurs szycia > naaien, naailes
robótki, robienie na drutach > breien, handwerken
gotowanie > koken, kookles
komputer, kurs komputerowy, internet > computerles, computerhulp
telefon > telefoon, computerhulp
rower, nauka jazdy na rowerze > fiets, fietsles
naprawa > repareren, repair café
ubrania, odzież > kleding, kledingbank
meble, używane, pralka, lodówka > kringloop, weggeefwinkel, witgoed
zabawki > speelgoed, speelgoedbank
sport, ćwiczenia > sporten, bewegen
piłka nożna > voetbal
taniec > dansen
muzyka, śpiew, chór > muziek, zingen, koor
spacer, spacery > wandelen
ogród > buurttuin, tuinieren
biblioteka, książki > bibliotheek
kobiety, kobieta > vrouwen
mężczyźni > mannen
seniorzy, osoby starsze, starsi > ouderen
niepełnosprawny, niepełnosprawność, wózek inwalidzki > beperking, rolstoel
opieka, opiekun > mantelzorg, zorg
opieka domowa, pielęgniarka > thuiszorg, wijkverpleging
sprzątanie > huishoudelijke hulp
transport > vervoer
prawnik, adwokat, pomoc prawna > rechtshulp, juridisch loket
przemoc, przemoc domowa > huiselijk geweld, veilig thuis
policja > politie
uchodźca, uchodźcy, azyl > vluchtelingen, vluchtelingenwerk
integracja > inburgering
tłumacz, tłumaczenie > tolk
rozwód > scheiding
demencja > dementie
samobójstwo > suïcide
pomoc, wsparcie > hulp, ondersteuning
gmina, urząd > gemeente
ubezpieczenie > zorgverzekering
kościół > kerk
bezpłatny, za darmo, darmowe > gratis
eksmisja, wyrzucony z mieszkania, utrata mieszkania > huisuitzetting, uit huis gezet
właściciel mieszkania, umowa najmu, kaucja, pleśń, wilgoć > huurhulp, verhuurder
adres, meldunek, zameldowanie > briefadres, inschrijven
dodatki, dodatek mieszkaniowy, zasiłek rodzinny, na dzieci > toeslagen, toeslag
mandat, kredyt, pożyczka > schulden, lening
zwolnienie z pracy, zwolniony, wypłata, pensja, nie dostałem wypłaty, szef, umowa o pracę, agencja pracy
  > arbeidsrecht, loon, ontslag, juridisch loket
rozmowa kwalifikacyjna, list motywacyjny > solliciteren, cv
staż, praktyka > stage, werkervaring
rachunek, rachunki, prąd, ogrzewanie > energierekening, rekeningen
kurtka, kurtka zimowa, buty > kleding, kledingbank
łóżko, materac, sofa > meubels, kringloop, weggeefwinkel
fryzjer > kapper
prysznic, pranie > douche, wassen
naprawa roweru > fiets repareren, fietswerkplaats
złota rączka, drobne naprawy > klusdienst, klussen
przeprowadzka > verhuizen, verhuishulp
zakupy > boodschappen
panika, niepokój, wypalenie, zmęczony > stress, angst, psychische hulp
smutny, smutna, smutek, płaczę > somber, praten
porozmawiać, rozmowa, z kim porozmawiać > praten, luisterlijn
bezsenność, sen, nie mogę spać > slapen, slaapproblemen
picie, hazard, palenie, rzucić palenie, mąż pije > verslaving, stoppen
nadwaga, dieta, odchudzanie, dietetyk, zdrowe jedzenie > gezond eten, afvallen, diëtist
cukrzyca, rak, chory, choroba > ziek, huisarts
fizjoterapia, ból, ból pleców > fysiotherapie, bewegen
pierwsza pomoc > eerste hulp, ehbo
szczepienie > vaccinatie
autyzm > autisme
głuchy, język migowy, niesłyszący > doof, gebarentaal
niewidomy > blind, slechtziend
żałoba, pogrzeb, śmierć, wdowa > rouw, uitvaart
karmienie piersią, noworodek > baby, zwanger
plac zabaw, zabawa > speeltuin, spelen
wakacje, ferie > vakantie
przemoc w szkole, znęcanie > pesten
samotna matka, samotny rodzic > alleenstaande ouder, moeders
czytanie i pisanie, czytać i pisać > lezen en schrijven
studia, student, uniwersytet > studenten, studie
prawo jazdy > rijbewijs, theorie
autobus, pociąg, dojazd > vervoer, openbaar vervoer
paszport, dowód osobisty > paspoort, identiteitskaart, gemeente
odwołanie, skarga, moje prawa > bezwaar, rechtshulp
sąsiad, sąsiedzi, hałas, kłótnia z sąsiadem > buren, buurtbemiddeling
dyskryminacja > discriminatie
mąż mnie bije, bije mnie, gwałt, molestowanie > huiselijk geweld, veilig thuis
dom dla kobiet, schronisko dla kobiet > vrouwenopvang, veilige plek
więzienie > gevangenis
modlitwa, msza, wiara > gebed, kerk
joga, medytacja > yoga, meditatie
malowanie, rysowanie, rękodzieło > schilderen, creatief
teatr, kino, film > toneel, film
gitara, lekcje muzyki > muziekles, muziek
wycieczka, muzeum > uitje, museum
szachy, gry planszowe, gry > spelletjes, schaken
pies, kot, zwierzęta, weterynarz > huisdier, dieren, dierenarts
warzywa, działka > moestuin, tuinieren
nowy w mieście, nowy w holandii, migrant > nieuwkomers, wegwijs
darmowe jedzenie, darmowy posiłek, posiłek, posiłki, pomoc żywnościowa, paczki żywnościowe, zupa, głodna, nie mam co jeść
  > voedselpakket, voedselbank, gratis eten, soep, samen eten
pomoc w długach, mam długi, zadłużony, nie mogę zapłacić, nie stać mnie, windykacja, wezwanie do zapłaty, budżet domowy
  > schulden, schuldhulp, geldspreekuur, budgetmaatje
niski dochód, dochód, zapomoga, pomoc finansowa > minima, inkomen, noodfonds, bijzondere bijstand
rozliczenie podatku, urząd skarbowy, pit > belastingaangifte, formulieren
wypełnić formularz, wypełnianie formularzy, pomoc z dokumentami, pismo, pisma, pismo urzędowe, nie rozumiem listu, papiery
  > formulieren, papieren, brieven, formulierenhulp
szukam pracy, szukanie pracy, oferty pracy, oferta pracy, zatrudnienie, urząd pracy > werk zoeken, vacature, solliciteren, werk
zostać wolontariuszem, pomagać innym > vrijwilliger, vrijwilliger worden
szukam mieszkania, szukam pokoju, mieszkania, wynająć mieszkanie, mieszkanie socjalne > woning, kamer, wonen, woonspreekuur
noclegownia, schronisko dla bezdomnych, nie mam gdzie spać, śpię na ulicy, na ulicy, bezdomna > nachtopvang, daklozenopvang, dakloos, winteropvang
czuję się samotny, czuję się samotna, jestem sam, jestem sama, nie mam przyjaciół, nie mam z kim porozmawiać, osamotnienie
  > eenzaam, maatje, gezelschap, ontmoeten, praten
spotkanie, spotkania, spotkać ludzi, spotkania polaków, polski klub > ontmoeten, koffie, pools
kawa i rozmowa, wypić kawę, kawiarnia > koffie, inloop, praatje
psychiatra, terapia, terapeuta, mam depresję, załamanie, pomoc psychologiczna, pomoc psychiatryczna, stres w pracy
  > somber, psychische klachten, psychische hulp, praktijkondersteuner
alkoholizm, problem z alkoholem, anonimowi alkoholicy, przestać pić, odwyk, narkoman, uzależniony
  > verslaving, stoppen met drinken, zelfhulpgroep
grupa wsparcia > lotgenoten, zelfhulpgroep, praatgroep
mama, młoda mama, klub mam, matki, noworodki > moeders, baby, ouders
wychowanie dzieci, problemy wychowawcze, dziecko nie słucha > opvoeden, opvoedspreekuur, ouders
zajęcia dla dzieci, zabawy dla dzieci, świetlica > kinderactiviteiten, kinderen, spelen
pomoc w lekcjach, pomoc w nauce, zadanie domowe > huiswerk, huiswerkbegeleiding, bijles
nauka języka, nauka holenderskiego, uczyć się holenderskiego, uczyć się niderlandzkiego, szkoła językowa, niderlandzkiego, holenderskiego,
  język holenderski > taalles, nederlands leren, nederlandse les, taalcafé
egzamin z niderlandzkiego, egzamin integracyjny, obywatelstwo > inburgering, inburgeringsexamen
pomoc komputerowa, obsługa komputera, hasło, drukowanie, smartfon > computerhulp, computerles, telefoon, digid
rowery, tani rower, używany rower, rower używany > fiets, tweedehands fiets
darmowe ubrania, ubranie, odzież używana, ciepłe ubrania, ubrania dla dzieci > kledingbank, kleding, weggeefwinkel
darmowe rzeczy, rzeczy używane, używane meble > weggeefwinkel, kringloop, meubels
krawcowa, krawiec, maszyna do szycia > naaien, naailes, naaiatelier
narzędzia, wypożyczalnia narzędzi > gereedschap lenen, gereedschap
pomoc domowa, pomoc w domu > huishoudelijke hulp, hulp bij het huishouden
opieka nad matką, opieka nad chorym, opiekuję się, opieka nad osobą starszą > mantelzorg, mantelzorger, mantelzorgcafé
alzheimer, zapominanie, pamięć > dementie, geheugen
emeryt, emeryci, starszy człowiek, dla seniorów > ouderen, senioren
gimnastyka, siłownia, ruch > bewegen, gym, fitness
boks, bieganie, tenis > boksen, hardlopen, tennis, sporten
ksiądz, msza polska, polska msza, polski kościół > kerk, pools
spotkanie kobiet, dla kobiet > vrouwen, vrouwenochtend
mąż bije, boję się męża, przemoc w rodzinie, zagrożenie > huiselijk geweld, veilig thuis
darmowa porada prawna, porada prawna, darmowy prawnik, pomoc prawna bezpłatna, prawo pracy, umowa
  > juridisch spreekuur, rechtshulp, juridisch loket, arbeidsrecht
rozwód i dzieci, alimenty, rozwodzę się > scheiding, juridisch spreekuur
pracownik socjalny, gdzie szukać pomocy, kto mi pomoże, poradnia > wijkteam, maatschappelijk werk, spreekuur
numer bsn, rejestracja, ubezpieczenie zdrowotne > inschrijven, zorgverzekering, gemeente
polski, polacy, polak, polska, po polsku > pools, polen, poolse
rachunek za prąd, wysokie rachunki, oszczędzanie energii, zimno w domu > energie besparen, energiecoach, energierekening
klub młodzieżowy > jongerencentrum, jongeren
dojazd do szpitala, transport do szpitala, taksówka > vervoer, meerijden, ziekenhuis
`
