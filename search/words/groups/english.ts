/** What people ask for in English, and the Dutch for it. */
export const english = `
dutch course, dutch lessons, dutch class, learn dutch, language course, language class, language lessons
  > taalles, nederlandse les, nederlands leren, taalcafé
language cafe, practise dutch, practice dutch, speak dutch > taalcafé, taal oefenen
language buddy, language coach > taalcoach, taalmaatje
food, free food, hungry, hunger, groceries > voedselpakket, voedselbank, eten, samen eten
food bank, foodbank, food parcel > voedselbank, voedselpakket
meal, dinner, eat together, community dinner, soup > samen eten, maaltijd
debt, debts, bailiff, unpaid bills, bills > schulden, schuldhulpverlening
money, no money, money problems, poverty, poor, broke > geld, schulden, minima
benefits, welfare, social security, allowance > uitkering, bijstand, toeslag
tax, taxes, tax return > belastingaangifte, toeslagen
forms, paperwork, fill in form, letter, letters > formulieren, thuisadministratie
doctor, gp, general practitioner, physician > huisarts
dentist, toothache > tandarts
hospital > ziekenhuis
pharmacy, medicine > apotheek
mental health, depressed, depression, anxiety, stress, psychologist, therapy > psychische hulp, ggz
addiction, alcohol, drugs > verslaving
pregnant, pregnancy, midwife > zwanger, verloskundige
baby, baby clothes, diapers, nappies > baby, babyspullen
children, kids, child, activities for children > kinderen, kinderactiviteiten
childcare, day care, daycare, nursery, babysitter > kinderopvang, oppas
parenting, parent, parents, mother, mothers, father > opvoeding, ouders
teenager, teenagers, youth, young people > jongeren
school, primary school, high school > school
homework, tutoring, homework help > huiswerkbegeleiding
study, education, training > opleiding, cursus
work, job, jobs, find a job, employment > werk
unemployed, no work > werkloos, uitkering
volunteer, volunteering, volunteer work > vrijwilligerswerk
house, housing, apartment, flat, room, rent > woning, wonen
homeless, shelter, sleeping outside, place to sleep > daklozenopvang, nachtopvang
lonely, loneliness, alone, no friends > eenzaam, ontmoeten, maatje
friends, make friends, meet people, meeting people > ontmoeten, vrienden maken
coffee, tea, coffee morning > koffie, inloop
community centre, community center, neighbourhood centre, neighborhood center > buurthuis
buddy, companion > maatje
swimming, swim, swimming pool > zwemmen, zwembad
swimming lessons, learn to swim > zwemles
sewing, sew, sewing machine > naaien, naailes
knitting, crafts, craft > breien, handwerken, creatief
cooking, cooking class > koken, kookles
computer, computer course, internet, digital skills, digid > computerles, computerhulp, digitale vaardigheden
telephone, smartphone, phone help > telefoon, computerhulp
bicycle, bike, cycling, learn to cycle > fiets, fietsles
repair, broken > repair café, repareren
clothes, clothing, free clothes > kledingbank, kleding
furniture, second hand, thrift store, fridge, washing machine > kringloop, weggeefwinkel, witgoed
toys > speelgoed, speelgoedbank
sport, sports, gym, exercise, fitness > sporten, bewegen
football, soccer > voetbal
dancing, dance > dansen
singing, choir, music > zingen, koor, muziek
walking, hiking > wandelen
garden, gardening > tuinieren, buurttuin
games, board games, chess > spelletjes, schaken
library, books > bibliotheek
women, women group > vrouwen
men group > mannen
elderly, seniors, old people, older people > ouderen
disabled, disability, wheelchair > beperking, rolstoel
carer, caregiver, informal care, taking care of > mantelzorg
home care, nurse, nursing > thuiszorg, wijkverpleging
cleaning, household help > huishoudelijke hulp
transport, taxi, bus > vervoer
lawyer, legal help, legal advice > juridisch loket, rechtshulp
domestic violence, abuse, violence, not safe at home > veilig thuis, huiselijk geweld
police > politie
refugee, refugees, asylum, asylum seeker, residence permit > vluchtelingen, vluchtelingenwerk
integration, civic integration, integration exam > inburgering
interpreter, translator, translation > tolk
divorce > scheiding
grief, bereavement, passed away > rouw
dementia, alzheimer, forgetful > dementie
suicide, want to die > suïcide
crisis, emergency > crisis
help, support > hulp, ondersteuning
municipality, city hall, town hall > gemeente
insurance, health insurance > zorgverzekering
church, mosque > kerk, moskee
free > gratis
neighbourhood, neighborhood > buurt
eviction, evicted, losing my house, kicked out > huisuitzetting, uit huis gezet
landlord, tenant, tenancy, rental contract, deposit, mould, mold, leak, damp > huurhulp, verhuurder, woonspreekuur
address, registration, postal address > briefadres, inschrijven
allowances, rent allowance, healthcare allowance, child benefit, child allowance > toeslagen, toeslag
fine, fines, loan, borrow money > schulden, lening
bank, online banking, pay online > bankieren, computerhulp
contract, fired, dismissed, wages, salary, not paid, boss, labour rights
  > arbeidsrecht, loon, ontslag, juridisch loket
resume, cover letter, job interview, job application > solliciteren, cv
internship, work experience, traineeship > stage, werkervaring
entrepreneur, start a business, self employed > ondernemen, eigen bedrijf
energy bill, gas bill, heating, electricity > energierekening, energie besparen
coat, winter coat, shoes, jacket > kleding, kledingbank
bed, mattress, sofa, table > meubels, kringloop, weggeefwinkel
free stuff, free things, giveaway > weggeefwinkel, gratis spullen
haircut, hairdresser > kapper
shower, laundry, wash clothes > douche, wassen, wasserette
bike repair, fix my bike, flat tire > fiets repareren, fietswerkplaats
handyman, odd jobs, diy, plumber > klusdienst, klussen
moving house, moving > verhuizen, verhuishulp
shopping, do my shopping > boodschappen, boodschappendienst
panic, panic attack, burnout, burn out, worry, worries, overwhelmed > stress, angst, praktijkondersteuner
sad, crying, feel down, feeling down > somber, praten
someone to talk to, talk to someone, listening, helpline > praten, luisterlijn, maatje
sleep, insomnia, cannot sleep > slapen, slaapproblemen
trauma, ptsd > trauma
drinking, drinks too much, alcoholic, gambling, smoking, quit smoking, weed > verslaving, stoppen
overweight, diet, lose weight, dietitian, nutrition, healthy food > gezond eten, afvallen, diëtist
diabetes, cancer, chronic illness > ziek, lotgenoten
physiotherapy, pain, back pain > fysiotherapie, bewegen
first aid > eerste hulp, ehbo
vaccination, vaccine > vaccinatie
autism, adhd > autisme, adhd
deaf, sign language, hard of hearing > doof, gebarentaal
blind, visually impaired > blind, slechtziend
respite, respite care, day care for elderly, day centre > respijtzorg, dagopvang
hospice, dying, funeral > hospice, waken, uitvaart
widow, widower, loss > rouw, weduwe
breastfeeding, newborn, toddler, toddlers, playgroup > baby, peuters, ouder en kind
playground, play, bored > speeltuin, spelen, kinderactiviteiten
summer camp, holiday activities, holiday, vacation > vakantie, kinderactiviteiten
bullying, bullied > pesten, weerbaarheid
single mother, single parent, single mom > alleenstaande ouder, moeders
family problems, family support > gezin, opvoedondersteuning
read to children, reading aloud > voorlezen
maths, math, tuition > bijles, huiswerkbegeleiding
university, student, students > studenten, studie
read and write, reading and writing, literacy > lezen en schrijven
youth centre, youth center, hang out, gaming > jongerencentrum, gamen, jongeren
programming, coding > programmeren
driving licence, driving license, driving lessons > rijbewijs, theorie
bus, train, public transport, travel > openbaar vervoer, vervoer
lift to hospital, ride, driver > vervoer, meerijden
passport, id card, identity card > paspoort, identiteitskaart, gemeente
appeal, objection, complaint, rights > bezwaar, rechtshulp
neighbours, neighbors, noise, noisy neighbours, conflict with neighbours > buren, buurtbemiddeling
discrimination, racism > discriminatie
undocumented, no papers, illegal > ongedocumenteerd, zonder verblijfspapieren
family reunification, visa, immigration > gezinshereniging, nieuwkomers
newcomer, newcomers, expat, expats, new here, just moved > nieuwkomers, wegwijs, ontmoeten
my husband hits me, hit me, beats me, abusive, abused > huiselijk geweld, veilig thuis
rape, raped, sexual violence, harassment, stalking > seksueel geweld, slachtofferhulp
women shelter, safe place, women's shelter > vrouwenopvang, veilige plek
prison, detention > gevangenis
human trafficking > mensenhandel
lgbt, lgbtq, gay, lesbian, transgender, queer > lhbti, regenboog
pray, prayer, faith, religion, bible > bidden, geloof, gebed
meditation, mindfulness, yoga, relaxation > yoga, meditatie, ontspanning
painting, drawing, art, pottery > schilderen, tekenen, creatief
theatre, theater, acting, drama > toneel, theater
guitar, piano, music lessons, play music, band > muziekles, muziek
movie, movies, cinema > film
day trip, outing, excursion, museum > uitje, museum
running, jogging, boxing, tennis, basketball > sporten, hardlopen
dog, cat, pet, pets, vet > huisdier, dieren, dierenarts
vegetables, allotment, plants > moestuin, tuinieren
volunteer, help others, give back > vrijwilliger worden, vrijwilligerswerk
birthday, present, gift > verjaardag, speelgoed
meeting room, venue > ruimte, buurthuis
cheap meal, free meal, free meals, free lunch, free groceries, nothing to eat, no food at home, food help
  > voedselpakket, voedselbank, gratis eten, samen eten, soep
cook together, cooking together, cooking club, eating together, eat with others > samen koken, samen eten, eettafel
in debt, debt help, help with debt, debt collector, collection agency, cannot pay my bills, cannot pay my rent, rent arrears,
  overdue bills, budget, budgeting, budget help > schulden, schuldhulp, budgetmaatje, geldspreekuur
tax help, help with taxes, tax forms, fill in forms, help with forms, help with letters, official letters, do not understand letter,
  paperwork help, read my letter, read letters > formulieren, papieren, brieven, formulierenhulp, belastingaangifte
low income, single income, cheap, discount, city pass > minima, korting, stadspas
i need a job, looking for work, looking for a job, job search, job centre, employment office, job help
  > werk zoeken, solliciteren, vacature
i want to volunteer, become a volunteer, be a volunteer, helping others > vrijwilliger, vrijwilliger worden, vrijwilligerspunt
i need a house, looking for a house, find a house, find a room, looking for a room, affordable housing, social housing
  > woning, kamer, wonen, woonspreekuur
nowhere to sleep, sleep tonight, sleeping rough, sleep on the street, night shelter, emergency shelter, warm place
  > nachtopvang, daklozenopvang, winteropvang, dakloos
i am lonely, feeling lonely, feel alone, no one to talk to, nobody to talk to, i have no friends, lonely old man, isolated
  > eenzaam, maatje, gezelschap, ontmoeten, bezoek, praten
visit at home, home visit, someone to visit me, phone buddy, phone call > bezoek, maatje, belmaatje, huisbezoek
cup of coffee, have a coffee, drop in, walk in, living room, chat, have a chat > koffie, inloop, huiskamer, praatje
i am depressed, feeling sad, feel bad, mental problems, mental illness, psychiatrist, counselling, counseling, therapist
  > somber, psychische klachten, psychische hulp, praktijkondersteuner, ggz
support group, self help group, peer support, fellow sufferers > lotgenoten, zelfhulpgroep, praatgroep
stop drinking, alcohol problem, drug problem, drug addiction, my husband drinks, gambling problem
  > verslaving, stoppen met drinken, zelfhulpgroep, naasten
pregnancy help, having a baby, new mother, new mom, baby group, mother group, moms > baby, moeders, ouders, babycafé
parenting help, parenting advice, difficult child, child does not listen, teenager problems > opvoeden, opvoedspreekuur, ouders
child care, after school care, after school, after-school activities > kinderopvang, kinderactiviteiten, kinderclub
toddler group, play group, story time, reading to children > peuters, voorlezen, spelen
help with school, help with homework, quiet place to study, study place > huiswerk, huiswerkbegeleiding, studieplek
speak dutch, dutch conversation, practice speaking, improve my dutch, dutch for beginners, free dutch lessons, free dutch course
  > taalcafé, nederlands oefenen, taalles, nederlands leren, taalmaatje
civic exam, inburgering exam, naturalisation, dutch exam > inburgering, inburgeringsexamen
learn to read, cannot read, cannot write > lezen en schrijven, leren lezen
help with computer, help with phone, computer help, computer lessons, mobile phone, password, log in, login, print, printing, wifi
  > computerhulp, computerles, digitaal spreekuur, telefoon, digid
learn to ride a bike, ride a bike, cycling lessons, bike lessons > fietsles, leren fietsen
cheap bike, second hand bike, free bike, used bike > fiets, tweedehands fiets, fietsen
free furniture, second hand furniture, second-hand, second hand shop, used clothes, children's clothes, kids clothes, warm clothes
  > kledingbank, kleding, weggeefwinkel, kringloop
repair cafe, fix, fixing, repair clothes > repair café, repareren
clothes repair, alterations, tailor, sewing class, sewing course, learn to sew > naaien, naailes, naaiatelier
borrow tools, tools, tool library, drill > gereedschap lenen, gereedschap
volunteer driver, ride to hospital, transport to hospital, wheelchair taxi > vervoer, meerijden, ziekenhuis
help at home, help in the house, help in house, domestic help > huishoudelijke hulp, hulp bij het huishouden, burenhulp
caring for my mother, caring for my husband, caring for my wife, take care of my mother, family carer, young carer
  > mantelzorg, mantelzorgcafé, mantelzorger
memory loss, memory problems, forgetting things, memory cafe > dementie, geheugen, vergeten
elderly people, old lady, old man, pensioners, retired > ouderen, senioren
walking group, walk together, go for a walk > wandelen, wandelgroep
work out, gymnastics, fall prevention, balance > bewegen, gym, valtraining
swim for women, women swimming > zwemmen, vrouwen
play football, football club, table tennis, martial arts, boxing > voetbal, tafeltennis, boksen, sport
board game night, card games, cards, bingo, pool, billiards > spelletjes, kaarten, bingo, biljart
sing in a choir, singing group > koor, zingen
make music, learn guitar, drum, drums > muziek, gitaarles, trommelen
arts and crafts, paint, drawing class, woodwork, wood workshop > schilderen, tekenen, creatief, hout
community garden, vegetable garden > buurttuin, moestuin, tuinieren
mosque, friday prayer > moskee
temple, synagogue > tempel, geloof
women only, ladies, women's group, women group > vrouwen, vrouwenochtend
domestic abuse, afraid of my husband, scared of my husband, scared at home, unsafe, violent husband, in danger
  > huiselijk geweld, veilig thuis, veilig
child abuse > kindermishandeling, veilig thuis
my boss does not pay, unpaid wages, fired from job, work contract, employment law
  > loon, arbeidsrecht, juridisch spreekuur, rechtshulp
legal aid, free lawyer, free legal advice, legal question, lawyer free > juridisch spreekuur, rechtshulp, juridisch loket
getting divorced, divorce lawyer, custody, alimony > scheiding, juridisch spreekuur
residence papers, work permit, immigration lawyer, stay in the netherlands > verblijfsvergunning, vluchtelingenspreekuur, rechtshulp
ukrainian, ukraine, from ukraine > oekraïne, oekraïens
polish > pools, polen
new in town, i am new here, moved here, new in the netherlands > wegwijs, nieuwkomers, nieuw
lower energy bill, save energy, high energy bill, cold house, insulation > energie besparen, energiecoach, energiehulp
noisy neighbors, fight with neighbours, argument with neighbours > buurtbemiddeling, buren
clean up, litter, trash, garbage > zwerfvuil, opruimen, afval
young people hang out, youth club, youth worker > jongeren, jongerencentrum, jongerenwerk
dietician, diabetes diet, healthy cooking > diëtist, gezond eten, gezond koken
hairdresser cheap, cheap haircut > kapper
worried about my neighbour, worried about someone > zorgen om een buur, bemoeizorg
social worker, community worker, who can help me > wijkteam, maatschappelijk werk, spreekuur
`
