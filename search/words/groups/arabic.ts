/** What people ask for in Arabic, and the Dutch for it. With and without the article. */
export const arabic = `
دورة لغة, تعلم الهولندية, اللغة الهولندية, دروس اللغة, درس هولندي, تعلم اللغة, لغة, الهولندية, هولندي
  > taalles, nederlandse les, nederlands leren, taalcafé
محادثة, ممارسة اللغة > taalcafé, taal oefenen
طعام, الطعام, أكل, الأكل, غذاء, جائع, جوع > voedselpakket, voedselbank, eten, samen eten
بنك الطعام, سلة غذائية > voedselbank, voedselpakket
ديون, الديون, دين, محضر > schulden, schuldhulpverlening
مال, المال, نقود, فلوس, فقر, فقير > geld, schulden, minima
إعانة, مساعدة اجتماعية, معونة, راتب > uitkering, bijstand
ضرائب, الضرائب, ضريبة > belastingaangifte, toeslagen
استمارة, استمارات, رسالة, رسائل, أوراق > formulieren, thuisadministratie
طبيب, الطبيب, دكتور, الدكتور, طبيب العائلة > huisarts
طبيب أسنان, أسنان > tandarts
مستشفى, المستشفى > ziekenhuis
صيدلية, دواء > apotheek
طبيب نفسي, الصحة النفسية, اكتئاب, قلق, ضغط نفسي > psychische hulp, ggz, psycholoog
إدمان, مخدرات, كحول > verslaving
حامل, الحمل, قابلة > zwanger, verloskundige
رضيع, طفل رضيع > baby
طفل, أطفال, الأطفال, أولاد > kinderen, kinderactiviteiten
حضانة, روضة, رعاية الأطفال > kinderopvang, oppas
أم, أمهات, أب, والدين, تربية, تربية الأطفال > ouders, opvoeding
شباب, الشباب, مراهق, مراهقين > jongeren
مدرسة, المدرسة > school
واجبات, واجبات مدرسية, الواجبات المنزلية > huiswerkbegeleiding
دورة, دورات, تدريب, تعليم > cursus, opleiding
عمل, العمل, وظيفة, شغل, أبحث عن عمل > werk, werk zoeken
عاطل, بطالة, بدون عمل > werkloos, uitkering
متطوع, تطوع, عمل تطوعي > vrijwilligerswerk
بيت, منزل, سكن, السكن, شقة, إيجار > woning, wonen
مشرد, بلا مأوى, مأوى > daklozenopvang, nachtopvang
وحيد, وحيدة, وحدة, الوحدة > eenzaam, ontmoeten, maatje
أصدقاء, صديق, تعارف > ontmoeten, vrienden maken
قهوة, شاي > koffie, inloop
مركز الحي, مركز اجتماعي > buurthuis
سباحة, السباحة, مسبح > zwemmen, zwembad
تعلم السباحة, دروس سباحة > zwemles
خياطة, الخياطة, ماكينة خياطة > naaien, naailes
حياكة, أشغال يدوية > breien, handwerken
طبخ, الطبخ > koken, kookles
حاسوب, كمبيوتر, الكمبيوتر, حاسب, إنترنت, دورة كمبيوتر > computerles, computerhulp
هاتف, جوال, موبايل > telefoon, computerhulp
دراجة, تعلم ركوب الدراجة > fiets, fietsles
تصليح, إصلاح > repareren, repair café
ملابس, الملابس > kleding, kledingbank
أثاث, مستعمل, غسالة, ثلاجة > kringloop, weggeefwinkel, witgoed
ألعاب, لعبة > speelgoed, speelgoedbank
رياضة, الرياضة > sporten, bewegen
كرة القدم, كرة قدم > voetbal
رقص > dansen
موسيقى, غناء > muziek, zingen
مشي, المشي > wandelen
حديقة, زراعة > buurttuin, tuinieren
مكتبة, كتب > bibliotheek
نساء, النساء, امرأة > vrouwen
رجال > mannen
كبار السن, مسنين, مسن > ouderen
معاق, إعاقة, كرسي متحرك > beperking, rolstoel
رعاية, العناية > zorg, mantelzorg
رعاية منزلية, ممرضة > thuiszorg, wijkverpleging
تنظيف > huishoudelijke hulp
مواصلات, نقل > vervoer
محامي, محام, مساعدة قانونية > rechtshulp, juridisch loket
عنف, العنف المنزلي, عنف أسري > huiselijk geweld, veilig thuis
شرطة, الشرطة > politie
لاجئ, لاجئين, لجوء, اللجوء, إقامة > vluchtelingen, vluchtelingenwerk
اندماج, الاندماج > inburgering
مترجم, ترجمة > tolk
طلاق > scheiding
خرف, نسيان > dementie
انتحار > suïcide
مساعدة, المساعدة, دعم > hulp, ondersteuning
بلدية, البلدية > gemeente
تأمين, تأمين صحي > zorgverzekering
مسجد > moskee
مجاني, مجانا > gratis
إخلاء, طرد من البيت, متأخرات الإيجار > huisuitzetting, huurachterstand
مالك البيت, عفن, رطوبة > huurhulp, verhuurder
عنوان, تسجيل > briefadres, inschrijven
بدل, إعانة السكن, إعانة الأطفال > toeslagen, toeslag
غرامة, قرض > schulden, lening
عقد عمل, فصل من العمل, لم أستلم راتبي > arbeidsrecht, loon, ontslag, juridisch loket
سيرة ذاتية, مقابلة عمل > solliciteren, cv
فاتورة, فواتير, كهرباء, غاز > energierekening, rekeningen
معطف, جاكيت, حذاء, أحذية > kleding, kledingbank
سرير, خزانة > meubels, kringloop, weggeefwinkel
حلاق, قص شعر > kapper
استحمام, غسيل > douche, wassen
تصليح دراجة, إصلاح دراجة > fiets repareren, fietswerkplaats
تسوق > boodschappen
خوف, هلع, توتر, إرهاق > stress, angst, psychische hulp
حزين, حزينة, حزن, أبكي > somber, praten
التحدث مع شخص, أريد أن أتكلم, فضفضة > praten, luisterlijn, maatje
نوم, أرق, لا أستطيع النوم > slapen, slaapproblemen
صدمة, صدمة نفسية > trauma
قمار, تدخين, الإقلاع عن التدخين > verslaving, stoppen
وزن, وزن زائد, حمية, تغذية, أكل صحي > gezond eten, afvallen, diëtist
سكري, سرطان, مريض, مرض > ziek, huisarts
علاج طبيعي, ألم, آلام الظهر > fysiotherapie, bewegen
إسعافات أولية > eerste hulp, ehbo
تطعيم, لقاح > vaccinatie
توحد > autisme
أصم, لغة الإشارة > doof, gebarentaal
أعمى, كفيف > blind, slechtziend
وفاة, موت, حداد, جنازة, أرملة > rouw, uitvaart
رضاعة > baby, zwanger
ملعب, لعب > speeltuin, spelen
عطلة, إجازة > vakantie
تنمر > pesten
أم عزباء, أم وحيدة > alleenstaande ouder, moeders
القراءة والكتابة, تعلم القراءة, محو الأمية > lezen en schrijven
جامعة, طالب, طلاب > studenten, studie
رخصة قيادة, رخصة القيادة > rijbewijs, theorie
حافلة, باص, قطار > vervoer, openbaar vervoer
جواز سفر, هوية > paspoort, identiteitskaart, gemeente
اعتراض, شكوى, حقوق > bezwaar, rechtshulp
جيران, الجيران, ضوضاء > buren, buurtbemiddeling
تمييز, عنصرية > discriminatie
لم شمل, لم الشمل, تصريح إقامة, فيزا > gezinshereniging, verblijfsvergunning, nieuwkomers
بدون أوراق > ongedocumenteerd, zonder verblijfspapieren
زوجي يضربني, يضربني, اغتصاب, تحرش > huiselijk geweld, veilig thuis
ملجأ للنساء, مكان آمن > vrouwenopvang, veilige plek
سجن > gevangenis
صلاة, دعاء, دين الإسلام > gebed, moskee
كنيسة > kerk
رسم, الرسم, فن > schilderen, creatief
مسرح, سينما, فيلم > toneel, film
رحلة, متحف > uitje, museum
شطرنج, ورق اللعب > spelletjes, schaken
كلب, قطة, حيوانات > huisdier, dieren
رمضان, إفطار, عيد > iftar, samen eten, moskee
طعام مجاني, أكل مجاني, وجبة مجانية > voedselbank, gratis eten, samen eten
شرب القهوة, شرب الشاي > koffie, thee, inloop
لغة عربية, تعليم العربية > arabisch
وجبة, وجبات, طعام بالمجان, مساعدة غذائية, طرد غذائي, طرود غذائية, جوعان > voedselpakket, voedselbank, gratis eten, soep, samen eten
طبخ جماعي, أكل مع الآخرين, عشاء, غداء, فطور > samen eten, maaltijd, eettafel, ontbijt
علي ديون, عندي ديون, مساعدة في الديون, لا أستطيع الدفع, لا أستطيع دفع الإيجار, فواتير متأخرة > schulden, schuldhulp, geldspreekuur
دخل منخفض, مساعدة مالية, مساعدات, دعم مالي > minima, inkomen, noodfonds, uitkering
إقرار ضريبي > belastingaangifte
تعبئة استمارة, ملء استمارة, تعبئة الاستمارات, لا أفهم الرسالة, رسالة من البلدية, معاملات, وثائق, مساعدة في الأوراق
  > formulieren, papieren, brieven, formulierenhulp
فرصة عمل, فرص عمل, البحث عن عمل, أريد العمل, وظائف, توظيف > werk zoeken, vacature, solliciteren, werk
متطوعين, أريد التطوع, التطوع > vrijwilliger, vrijwilliger worden
أبحث عن بيت, أبحث عن سكن, أبحث عن غرفة, غرفة > woning, kamer, wonen, woonspreekuur
مكان للنوم, أنام في الشارع, ليس لدي مكان للنوم, ملجأ, بدون مأوى > nachtopvang, daklozenopvang, dakloos
أشعر بالوحدة, أنا وحيد, أنا وحيدة, ليس لدي أصدقاء, عزلة > eenzaam, maatje, gezelschap, ontmoeten
زيارة, زيارة منزلية > bezoek, huisbezoek, maatje
مقهى, لقاء, لقاءات, جلسة, مكان لقاء > koffie, inloop, ontmoeten
دعم نفسي, علاج نفسي, مشاكل نفسية, صحة نفسية, نفسية, معالج, الاكتئاب, القلق > somber, psychische klachten, psychische hulp, praktijkondersteuner
مدمن, زوجي يشرب, الإدمان, الكحول, ترك الكحول > verslaving, stoppen met drinken, naasten
مولود, أم جديدة, الأمهات, مجموعة أمهات > baby, moeders, ouders
مشاكل مع ابني, تربية الأولاد, نصائح للأهل, الأهل > opvoeden, opvoedspreekuur, ouders
أنشطة للأطفال, نشاطات للأطفال, نادي الأطفال > kinderactiviteiten, kinderen, spelen
مساعدة في الواجبات, دروس تقوية, دروس خصوصية, مساعدة مدرسية > huiswerk, huiswerkbegeleiding, bijles
تعلم اللغة الهولندية, دورة اللغة الهولندية, دورة هولندي, كورس هولندي, أتعلم الهولندية, دروس هولندية, مدرسة لغة
  > taalles, nederlands leren, nederlandse les, taalcafé
تكلم الهولندية, التحدث بالهولندية, ممارسة الهولندية > taalcafé, nederlands oefenen, taalmaatje
امتحان الاندماج, اندماج مدني, الجنسية > inburgering, inburgeringsexamen
مساعدة في الكمبيوتر, دورة حاسوب, كلمة السر, طباعة, الهاتف, إنترنت مجاني > computerhulp, computerles, telefoon, digid
ركوب الدراجة, دراجة هوائية, تعليم ركوب الدراجة > fietsles, leren fietsen, fiets
ملابس مجانية, ملابس شتوية, ملابس أطفال, ثياب > kledingbank, kleding, weggeefwinkel
أثاث مجاني, أغراض مجانية, أثاث مستعمل > weggeefwinkel, kringloop, meubels
تعلم الخياطة, دورة خياطة, خياط > naaien, naailes, naaiatelier
مساعدة منزلية, تنظيف البيت > huishoudelijke hulp, hulp bij het huishouden
أعتني بأمي, أعتني بزوجي, رعاية الأم, رعاية كبار السن > mantelzorg, mantelzorger, mantelzorgcafé
زهايمر, الخرف, ذاكرة > dementie, geheugen
المسنين, متقاعد, متقاعدين > ouderen, senioren
سباحة للنساء, سباحة نساء > zwemmen, vrouwen
رياضة للنساء, تمارين, جمباز > bewegen, gym, vrouwen
لقاء نساء, مجموعة نساء, للنساء, سيدات, قهوة نساء > vrouwen, vrouwenochtend
المسجد, جامع, الجامع, صلاة الجمعة, إمام > moskee
الكنيسة > kerk
عائلة, أسرة, مشاكل عائلية, مشاكل زوجية > gezin, opvoeden, maatschappelijk werk
عنف منزلي, زوجي عنيف, أخاف من زوجي, تهديد, خطر > huiselijk geweld, veilig thuis
أريد الطلاق, نفقة, حضانة الأطفال > scheiding, juridisch spreekuur
محامي مجاني, استشارة قانونية, مساعدة قانونية مجانية, قانون, قانوني > juridisch spreekuur, rechtshulp, juridisch loket
الإقامة, تصريح الإقامة, لاجئون, طالب لجوء > verblijfsvergunning, vluchtelingen, vluchtelingenspreekuur
جديد هنا, وصلت حديثا, القادمين الجدد > nieuwkomers, wegwijs
فاتورة الكهرباء, فاتورة الغاز, تدفئة, برد في البيت > energie besparen, energiecoach, energierekening
مركز شباب, نادي شباب > jongerencentrum, jongeren
أخصائي اجتماعي, عامل اجتماعي, من يساعدني, استشارة > wijkteam, maatschappelijk werk, spreekuur
توصيل إلى المستشفى, تاكسي, سيارة أجرة > vervoer, meerijden, ziekenhuis
`
