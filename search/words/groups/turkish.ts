/** What people ask for in Turkish, and the Dutch for it. */
export const turkish = `
hollandaca kursu, felemenkçe kursu, dil kursu, hollandaca öğrenmek, hollandaca dersi, dil dersi, hollandaca > taalles, nederlandse les
konuşma pratiği, dil pratiği > taalcafé, taal oefenen
yemek, yiyecek, gıda, aç > eten, voedselbank
gıda bankası, yemek paketi > voedselbank
birlikte yemek > samen eten
borç, borçlar, borcum var, icra, haciz > schulden, schuldhulpverlening
para, param yok, para yok, fakir, yoksul > geld, schulden, minima
sosyal yardım, ödenek, yardım parası, işsizlik parası > uitkering, bijstand
vergi, vergi iadesi > belastingaangifte, toeslagen
form, formlar, form doldurma, mektup, evrak > formulieren, thuisadministratie
doktor, aile hekimi, ev doktoru, hekim > huisarts
dişçi, diş hekimi > tandarts
hastane > ziekenhuis
eczane, ilaç > apotheek
psikolog, depresyon, stres, ruh sağlığı, bunalım > psychische hulp, ggz, psycholoog
bağımlılık, alkol, uyuşturucu > verslaving
hamile, gebe, ebe, hamilelik > zwanger, verloskundige
bebek > baby
çocuk, çocuklar, çocuklarım > kinderen, kinderactiviteiten
kreş, çocuk bakımı, bakıcı > kinderopvang, oppas
ebeveyn, anneler, babalar, çocuk eğitimi > ouders, opvoeding
genç, gençler > jongeren
okul > school
ev ödevi, ödev, ödev yardımı > huiswerkbegeleiding
kurs, eğitim, ders > cursus, opleiding
iş arıyorum, iş bulmak, çalışmak > werk, werk zoeken
işsiz, işsizim > werkloos, uitkering
gönüllü, gönüllü iş, gönüllülük > vrijwilligerswerk
ev, konut, kiralık ev, kira, daire > woning, wonen
evsiz, evsizler, barınak > daklozenopvang, nachtopvang
yalnız, yalnızım, yalnızlık > eenzaam, ontmoeten, maatje
arkadaş, arkadaşlar, tanışmak > ontmoeten, vrienden maken
kahve, çay > koffie, inloop
mahalle evi, semt evi, buluşma > buurthuis, ontmoeten
yüzme, yüzmek, havuz > zwemmen, zwembad
yüzme dersi, yüzme kursu > zwemles
dikiş, dikiş kursu, dikiş dikmek > naaien, naailes
örgü, el işi > breien, handwerken
yemek pişirmek, yemek kursu > koken, kookles
bilgisayar, bilgisayar kursu, internet > computerles, computerhulp
telefon > telefoon, computerhulp
bisiklet, bisiklet kursu > fiets, fietsles
tamir > repareren, repair café
kıyafet, giysi, giyim > kleding, kledingbank
mobilya, ikinci el, eşya, çamaşır makinesi, buzdolabı > kringloop, weggeefwinkel, witgoed
oyuncak > speelgoed, speelgoedbank
spor > sporten, bewegen
futbol > voetbal
dans > dansen
müzik, şarkı > muziek, zingen
yürüyüş, yürümek > wandelen
bahçe > buurttuin, tuinieren
kütüphane, kitap > bibliotheek
kadın, kadınlar > vrouwen
erkekler > mannen
yaşlı, yaşlılar > ouderen
engelli, tekerlekli sandalye > beperking, rolstoel
bakım, hasta bakımı > mantelzorg, zorg
evde bakım, hemşire > thuiszorg, wijkverpleging
temizlik > huishoudelijke hulp
ulaşım > vervoer
avukat, hukuki yardım > rechtshulp, juridisch loket
şiddet, aile içi şiddet, dayak > huiselijk geweld, veilig thuis
polis > politie
mülteci, sığınmacı, iltica > vluchtelingen, vluchtelingenwerk
uyum, entegrasyon > inburgering
tercüman, çeviri > tolk
boşanma > scheiding
bunama, unutkanlık > dementie
intihar > suïcide
yardım, destek > hulp, ondersteuning
belediye > gemeente
sigorta > zorgverzekering
cami > moskee
ücretsiz, bedava > gratis
`
