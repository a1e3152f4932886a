/** What people ask for in Ukrainian, and the Dutch for it. */
export const ukrainian = `
курси мови, мовні курси, вивчення мови, нідерландська мова, курси нідерландської, вчити нідерландську, нідерландська, мова > taalles, nederlandse les
розмовний клуб, мовна практика > taalcafé, taal oefenen
їжа, продукти, харчування, голод > eten, voedselbank
продуктовий банк, банк їжі > voedselbank
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
`
