/** What people ask for in Ukrainian, and the Dutch for it. */
export const ukrainian = `
курси мови, мовні курси, вивчення мови, нідерландська мова, курси нідерландської, вчити нідерландську,
  нідерландська, мова > taalles, nederlandse les, nederlands leren, taalcafé
розмовний клуб, мовна практика > taalcafé, taal oefenen
їжа, продукти, харчування, голод > voedselpakket, voedselbank, eten, samen eten
продуктовий банк, банк їжі > voedselbank, voedselpakket
борг, борги > schulden, schuldhulpverlening
гроші, немає грошей, бідність > geld, schulden, minima
допомога по безробіттю, соціальна допомога, виплати > uitkering, bijstand
податок, податки > belastingaangifte, toeslagen
форма, документи, лист, анкета > formulieren, thuisadministratie
лікар, сімейний лікар, доктор > huisarts
стоматолог, зубний лікар > tandarts
лікарня > ziekenhuis
аптека, ліки > apotheek
психолог, депресія, стрес, психологічна допомога, тривога > psychische hulp, ggz, psycholoog
залежність, алкоголь, наркотики > verslaving
вагітна, вагітність, акушерка > zwanger, verloskundige
немовля > baby
дитина, діти, для дітей > kinderen, kinderactiviteiten
дитячий садок, садок, ясла, няня > kinderopvang, oppas
батьки, мама, тато, виховання > ouders, opvoeding
молодь, підлітки > jongeren
школа > school
домашнє завдання, уроки > huiswerkbegeleiding
курс, курси, навчання > cursus, opleiding
робота, шукаю роботу, праця > werk, werk zoeken
безробітний, безробіття > werkloos, uitkering
волонтер, волонтерство > vrijwilligerswerk
житло, дім, будинок, квартира, оренда, кімната > woning, wonen
бездомний, притулок, ночівля > daklozenopvang, nachtopvang
самотній, самотня, самотність > eenzaam, ontmoeten, maatje
друзі, знайомства, спілкування > ontmoeten, vrienden maken
кава, чай > koffie, inloop
громадський центр, будинок культури > buurthuis
плавання, басейн, плавати > zwemmen, zwembad
навчитися плавати, уроки плавання > zwemles
шиття, шити, швейна машинка > naaien, naailes
в'язання, рукоділля > breien, handwerken
кулінарія, готувати, приготування їжі > koken, kookles
комп'ютер, комп'ютерні курси, інтернет > computerles, computerhulp
телефон > telefoon, computerhulp
велосипед > fiets, fietsles
ремонт > repareren, repair café
одяг > kleding, kledingbank
меблі, секонд хенд, пральна машина, холодильник > kringloop, weggeefwinkel, witgoed
іграшки > speelgoed, speelgoedbank
спорт > sporten, bewegen
футбол > voetbal
танці > dansen
музика, спів, хор > muziek, zingen, koor
прогулянка, прогулянки > wandelen
сад, город > buurttuin, tuinieren
бібліотека, книги > bibliotheek
жінки, жінка > vrouwen
чоловіки > mannen
літні люди, пенсіонери, літні > ouderen
інвалід, інвалідність, інвалідний візок > beperking, rolstoel
догляд > mantelzorg, zorg
догляд вдома, медсестра > thuiszorg, wijkverpleging
прибирання > huishoudelijke hulp
транспорт > vervoer
юрист, адвокат, юридична допомога > rechtshulp, juridisch loket
насильство, домашнє насильство > huiselijk geweld, veilig thuis
поліція > politie
біженець, біженці, притулок для біженців > vluchtelingen, vluchtelingenwerk
інтеграція > inburgering
перекладач, переклад > tolk
розлучення > scheiding
деменція > dementie
самогубство > suïcide
допомога, підтримка > hulp, ondersteuning
муніципалітет, мерія > gemeente
страхування > zorgverzekering
церква > kerk
безкоштовно, безкоштовний > gratis
виселення, втрата житла, борг за оренду > huisuitzetting, huurachterstand
орендодавець, цвіль, вологість > huurhulp, verhuurder
адреса, реєстрація > briefadres, inschrijven
допомога на дітей, субсидія > toeslagen, toeslag
штраф, кредит, позика > schulden, lening
звільнили, звільнення, зарплата, не заплатили > arbeidsrecht, loon, ontslag, juridisch loket
резюме, співбесіда > solliciteren, cv
стажування > stage, werkervaring
рахунок, рахунки, опалення, електрика > energierekening, rekeningen
куртка, зимова куртка, взуття > kleding, kledingbank
ліжко, матрац, диван > meubels, kringloop, weggeefwinkel
перукар, стрижка > kapper
душ, прання > douche, wassen
ремонт велосипеда > fiets repareren, fietswerkplaats
переїзд > verhuizen, verhuishulp
покупки > boodschappen
паніка, страх, вигорання, втома > stress, angst, psychische hulp
сум, сумно, плачу > somber, praten
поговорити, з ким поговорити > praten, luisterlijn
сон, безсоння > slapen, slaapproblemen
травма, птср > trauma
азартні ігри, куріння, кинути палити > verslaving, stoppen
вага, дієта, дієтолог, здорове харчування > gezond eten, afvallen, diëtist
діабет, рак, хворий, хвороба > ziek, huisarts
фізіотерапія, біль > fysiotherapie, bewegen
перша допомога > eerste hulp, ehbo
щеплення, вакцинація > vaccinatie
аутизм > autisme
глухий, жестова мова > doof, gebarentaal
сліпий > blind, slechtziend
горе, втрата, похорон, смерть, вдова > rouw, uitvaart
грудне вигодовування > baby, zwanger
дитячий майданчик, гратися > speeltuin, spelen
канікули, відпустка > vakantie
булінг, цькування > pesten
мати-одиначка, самотня мати > alleenstaande ouder, moeders
читати і писати > lezen en schrijven
університет, студент, студенти > studenten, studie
водійські права, посвідчення водія > rijbewijs, theorie
автобус, поїзд, громадський транспорт > vervoer, openbaar vervoer
паспорт, посвідчення > paspoort, identiteitskaart, gemeente
скарга, оскарження, права > bezwaar, rechtshulp
сусід, сусіди, шум > buren, buurtbemiddeling
дискримінація > discriminatie
тимчасовий захист, дозвіл на проживання, возз'єднання родини > verblijfsvergunning, vluchtelingen, gezinshereniging
чоловік б'є мене, зґвалтування, переслідування > huiselijk geweld, veilig thuis
притулок для жінок, безпечне місце > vrouwenopvang, veilige plek
в'язниця > gevangenis
молитва, віра > gebed, kerk
йога, медитація > yoga, meditatie
малювання, творчість > schilderen, creatief
театр, кіно, фільм > toneel, film
гітара, уроки музики > muziekles, muziek
екскурсія, музей > uitje, museum
шахи, настільні ігри, ігри > spelletjes, schaken
собака, кіт, тварини, ветеринар > huisdier, dieren, dierenarts
овочі > moestuin, tuinieren
новоприбулі, нові люди > nieuwkomers, ontmoeten
`
