/** What people ask for in Turkish, and the Dutch for it. */
export const turkish = `
hollandaca kursu, felemenkçe kursu, dil kursu, hollandaca öğrenmek, hollandaca dersi, dil dersi, hollandaca
  > taalles, nederlandse les, nederlands leren, taalcafé
konuşma pratiği, dil pratiği > taalcafé, taal oefenen
yemek, yiyecek, gıda, aç > voedselpakket, voedselbank, eten, samen eten
gıda bankası, yemek paketi, gıda paketi > voedselbank, voedselpakket
ücretsiz yemek, bedava yemek > voedselbank, gratis eten, samen eten
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
evden atılma, evden çıkarma, tahliye, kira borcu > huisuitzetting, huurachterstand
ev sahibi, küf, rutubet, nem > huurhulp, verhuurder
adres, kayıt > briefadres, inschrijven
ek yardım, kira yardımı, çocuk parası > toeslagen, toeslag
ceza, kredi, borç para > schulden, lening
işten çıkarıldım, maaş, maaşım ödenmedi, patron > arbeidsrecht, loon, ontslag, juridisch loket
özgeçmiş, iş görüşmesi, başvuru > solliciteren, cv
staj > stage, werkervaring
elektrik faturası, doğalgaz, fatura, faturalar > energierekening, rekeningen
mont, kışlık mont, ayakkabı > kleding, kledingbank
yatak, dolap, koltuk > meubels, kringloop, weggeefwinkel
berber, kuaför, saç kesimi > kapper
duş, çamaşır > douche, wassen
bisiklet tamiri > fiets repareren, fietswerkplaats
usta, ev işleri > klusdienst, klussen
alışveriş > boodschappen
panik, kaygı, korku, endişe, tükenmişlik > stress, angst, psychische hulp
üzgün, mutsuz, ağlıyorum > somber, praten
konuşmak istiyorum, dertleşmek, sohbet > praten, luisterlijn, koffie
uyku, uyuyamıyorum, uykusuzluk > slapen, slaapproblemen
içki, kumar, sigara, sigarayı bırakmak > verslaving, stoppen
kilo, zayıflama, diyet, sağlıklı beslenme > gezond eten, afvallen, diëtist
şeker hastalığı, kanser, hasta, hastalık > ziek, huisarts
fizik tedavi, ağrı, bel ağrısı > fysiotherapie, bewegen
ilk yardım > eerste hulp, ehbo
aşı > vaccinatie
otizm > autisme
sağır, işaret dili, işitme engelli > doof, gebarentaal
görme engelli, kör > blind, slechtziend
cenaze, ölüm, vefat, yas, kocam öldü > rouw, uitvaart
emzirme, hamile kursu > baby, zwanger
oyun parkı, oyun > speeltuin, spelen
tatil > vakantie
zorbalık > pesten
yalnız anne, bekar anne > alleenstaande ouder, moeders
okuma yazma, okuma yazma kursu > lezen en schrijven
üniversite, öğrenci > studenten, studie
ehliyet, sürücü kursu > rijbewijs, theorie
otobüs, tren, toplu taşıma, hastaneye gitmek > vervoer, openbaar vervoer
pasaport, kimlik > paspoort, identiteitskaart, gemeente
itiraz, şikayet, haklarım > bezwaar, rechtshulp
komşu, komşular, gürültü, komşu kavgası > buren, buurtbemiddeling
ayrımcılık, ırkçılık > discriminatie
oturma izni, vize, aile birleşimi > verblijfsvergunning, gezinshereniging, nieuwkomers
kocam dövüyor, kocam beni dövüyor, taciz, tecavüz > huiselijk geweld, veilig thuis
kadın sığınma evi, sığınma evi > vrouwenopvang, veilige plek
cezaevi, hapishane > gevangenis
dua, namaz, din > bidden, gebed, moskee
kilise > kerk
yoga, meditasyon > yoga, meditatie
resim, boyama, el sanatları > schilderen, creatief
tiyatro, sinema, film > toneel, film
gitar, saz, koro > muziek, muziekles, koor
gezi, müze > uitje, museum
satranç, tavla, oyunlar, kağıt oyunu > spelletjes, schaken, kaarten
köpek, kedi, hayvan, veteriner > huisdier, dieren, dierenarts
erkekler kahvesi, çay evi, çay içmek, kahve içmek > koffie, thee, inloop
iftar, ramazan, bayram > iftar, samen eten, moskee
yiyecek yardımı, yemek yardımı, yiyecek paketi, erzak, erzak paketi, ücretsiz yiyecek, bedava yiyecek, açım
  > voedselpakket, voedselbank, gratis eten, soep
borç yardımı, borçlarım var, borçlarım, borçluyum, faturamı ödeyemiyorum, kiramı ödeyemiyorum, geçinemiyorum, icra memuru
  > schulden, schuldhulp, geldspreekuur, rondkomen
maddi yardım, para yardımı, düşük gelir, yoksulluk > minima, inkomen, geld, noodfonds
vergi beyanı, vergi dairesi, vergi formu > belastingaangifte, formulieren
form doldurmak, mektup okumak, mektubu anlamıyorum, resmi mektup, evrak işleri, belge, belgeler, dilekçe
  > formulieren, papieren, brieven, formulierenhulp
iş, iş arama, iş ilanı, iş başvurusu, meslek > werk, werk zoeken, vacature, solliciteren
gönüllü olmak, gönüllü çalışmak > vrijwilliger, vrijwilliger worden
ev arıyorum, ev bulmak, oda, oda arıyorum, kiralık oda > woning, kamer, wonen, woonspreekuur
kalacak yer, yatacak yer, sokakta kalıyorum, sokakta yatıyorum, gece barınağı > nachtopvang, daklozenopvang, dakloos
kendimi yalnız hissediyorum, çok yalnızım, arkadaşım yok, kimsem yok, arkadaş bulmak > eenzaam, maatje, gezelschap, ontmoeten
ziyaret, ev ziyareti > bezoek, huisbezoek, maatje
psikolojik destek, psikolojik yardım, ruhsal, psikiyatrist, moralim bozuk, depresyondayım, stresliyim
  > somber, psychische klachten, psychische hulp, praktijkondersteuner
alkolü bırakmak, alkolik, madde bağımlılığı, uyuşturucu bağımlısı, kocam içiyor, kumar bağımlılığı
  > verslaving, stoppen met drinken, naasten
anne, annelik, hamilelik yardımı, loğusa, anne bebek > baby, moeders, zwanger
çocuk yetiştirme, çocuğum söz dinlemiyor, ergen, ergenlik > opvoeden, opvoedspreekuur, ouders
çocuk etkinlikleri, çocuklar için, çocuk kulübü, oyun grubu > kinderen, kinderactiviteiten, spelen
ders yardımı, ödevlere yardım, çalışma yeri, özel ders, matematik > huiswerk, huiswerkbegeleiding, bijles
dil öğrenmek, dil okulu, flemenkçe, flemenkçe kursu, hollandaca öğrenmek istiyorum, hollandaca konuşmak, konuşma grubu
  > taalles, nederlands leren, taalcafé, taalmaatje
uyum sınavı, vatandaşlık, vatandaşlık sınavı, entegrasyon sınavı > inburgering, inburgeringsexamen
bilgisayar yardımı, bilgisayar dersi, telefon yardımı, akıllı telefon, şifre, digid, yazıcı > computerhulp, computerles, telefoon, digid
bisiklet öğrenmek, bisiklet sürmek, bisiklete binmek, bisiklet dersi > fietsles, leren fietsen
ucuz bisiklet, ikinci el bisiklet > fiets, tweedehands fiets
giysi yardımı, kıyafet yardımı, ücretsiz kıyafet, çocuk kıyafeti, kışlık > kledingbank, kleding, weggeefwinkel
ikinci el eşya, bedava eşya, ücretsiz mobilya, ücretsiz eşya > weggeefwinkel, kringloop, meubels
terzi, dikiş makinesi, dikiş öğrenmek > naaien, naailes, naaiatelier
tamir kafe, tamirci > repair café, repareren
ev temizliği, ev yardımı, temizlik yardımı > huishoudelijke hulp, hulp bij het huishouden
hasta bakıcı, anneme bakıyorum, eşime bakıyorum, bakıcılık > mantelzorg, mantelzorger, mantelzorgcafé
alzheimer, hafıza, hafıza kaybı, demans > dementie, geheugen
emekli, emekliler, yaşlılar için > ouderen, senioren
yürüyüş grubu, birlikte yürümek > wandelen, wandelgroep
jimnastik, egzersiz, kadın sporu, kadınlar için spor > bewegen, gym, vrouwen
kadınlar yüzme, kadın yüzme > zwemmen, vrouwen
kadın grubu, kadınlar grubu, kadınlar için, kadın kahvaltısı > vrouwen, vrouwenochtend
kahvaltı, öğle yemeği, akşam yemeği, çorba > ontbijt, maaltijd, samen eten, soep
kahve sohbeti, sohbet grubu, çay sohbeti, buluşma yeri > koffie, inloop, praatje
ibadet, cuma namazı, imam > moskee, gebed
aile, aile sorunları, aile danışmanlığı > gezin, opvoeden, maatschappelijk werk
eşim şiddet uyguluyor, şiddet görüyorum, kocamdan korkuyorum, tehdit > huiselijk geweld, veilig thuis
boşanmak, boşanmak istiyorum, boşanma avukatı, nafaka > scheiding, juridisch spreekuur
hukuk, ücretsiz avukat, hukuki danışmanlık, hukuki, hak > juridisch spreekuur, rechtshulp, juridisch loket
oturum, oturum izni, göç, göçmen, göçmenler > verblijfsvergunning, nieuwkomers, vluchtelingenspreekuur
enerji, enerji faturası, ısınma, soğuk ev > energie besparen, energiecoach, energierekening
gençlik merkezi, gençlik > jongerencentrum, jongeren
sosyal hizmet, sosyal danışman, danışma > wijkteam, maatschappelijk werk, spreekuur
engelli taşıma, taksi, ulaşım yardımı > vervoer, taxi, meerijden
komşuluk, mahalle > buurt, buren
beslenme, diyetisyen > diëtist, gezond eten
`
