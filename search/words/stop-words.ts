/** Words that say nothing about what someone is looking for. `alleen` (lonely) and `oud` are left in on purpose. */
const lines = [
  'de het een der den des ten ter',
  'en of maar want dus noch toch al als dan dat dit die deze hoe wat waar wanneer waarom wie welk welke',
  'ik je jij jou jouw jullie u uw hij hem zij ze haar zijn hun hen wij we ons onze me mij mijn men elkaar zich zelf',
  'mn zn dr er es t s n',
  'aan af bij door in met na naar om op over per sinds te tegen tot tussen uit van via voor zonder vanaf volgens',
  'erbij ervan erover eraan ermee daar daarom daarmee daarvoor hier hierbij hiervan hiermee waarbij waarmee waarvan waarvoor',
  'ben bent is was waren geweest word wordt worden werd werden geworden',
  'heb hebt heeft hebben had hadden gehad',
  'kan kun kunt kunnen kon konden mag mogen mocht moet moeten moest wil wilt willen wilde wou zal zult zullen zou zouden',
  'doe doet doen ga gaat gaan ging kom komt komen krijg krijgt',
  'niet geen wel ook nog al steeds weer meer veel heel erg zeer zo even eens ooit nooit altijd alle alles allemaal',
  'iets iemand ergens niemand niets ieder iedere elk elke andere anders ander',
  'graag misschien gewoon eigenlijk soms vaak zoals omdat doordat zodat terwijl totdat indien',
  'nu hele zit zitten sta staat staan ligt liggen net pas echt zelfs toen elkaars',
  'zoek zoeken vind vinden weet weten bestaat mogelijk beetje paar ding dingen',
  'naast tijdens ongeveer zodra zowel vanwege ken kent kennen kende gekend lukt lukken gelukt lijkt lijken blijkt',
  'hallo hoi beste bedankt dank alstublieft aub svp ja nee',
]

/** Dutch stop words, folded. */
export const stopWords: ReadonlySet<string> = new Set(lines.join(' ').split(' '))
