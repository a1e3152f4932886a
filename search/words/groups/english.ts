/** What people ask for in English, and the Dutch for it. */
export const english = `
dutch course, dutch lessons, dutch class, learn dutch, language course, language class, language lessons > taalles, nederlandse les
language cafe, practise dutch, practice dutch, speak dutch > taalcafé, taal oefenen
language buddy, language coach > taalcoach, taalmaatje
food, free food, hungry, hunger, groceries > voedselbank, eten
food bank, foodbank, food parcel > voedselbank
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
`
