/** What people ask for in Arabic, and the Dutch for it. With and without the article. */
export const arabic = `
دورة لغة, تعلم الهولندية, اللغة الهولندية, دروس اللغة, درس هولندي, تعلم اللغة, لغة, الهولندية, هولندي
  > taalles, nederlandse les, nederlands leren, taalcafé
محادثة, ممارسة اللغة > taalcafé, taal oefenen
طعام, الطعام, أكل, الأكل, غذاء, جائع, جوع > eten, voedselbank
بنك الطعام, سلة غذائية > voedselbank
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
`
