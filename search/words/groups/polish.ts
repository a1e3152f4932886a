/** What people ask for in Polish, and the Dutch for it. */
export const polish = `
kurs językowy, kurs niderlandzkiego, nauka niderlandzkiego, język niderlandzki, lekcje holenderskiego, kurs holenderskiego, niderlandzki, holenderski > taalles, nederlandse les
konwersacje, rozmowy po niderlandzku > taalcafé, taal oefenen
jedzenie, żywność, głodny, głód > eten, voedselbank
bank żywności, paczka żywnościowa > voedselbank
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
`
