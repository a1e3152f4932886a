/** What the rules below do not bring together. The first of a row stands for the others. */
const families = `
  vergeet vergeten vergat
  sla slaat slaan slaag sloeg slagen geslagen
  drink drinkt drinken dronk gedronken
  ga gaat gaan ging gegaan
  sta staat staan stond gestaan
  zit zat zitten gezeten
  kom komt komen kwam gekomen
  raak raakt raken geraakt
  breng brengt brengen gebracht
  vind vindt vinden vond gevonden
  lig ligt liggen lag gelegen
  betaal betaalt betalen betaald betaalde
  huil huilt huilen gehuild
  pest pesten gepest
  kind kinderen kids
  ouderen oudere bejaarden bejaarde
  doe doet doen deed gedaan
  zie ziet zien zag gezien
  slaap slaapt slapen sliep geslapen
  eet eten at gegeten
  val valt vallen viel gevallen
  loop loopt lopen liep gelopen
  verlies verloor verloren kwijt
  krijg krijgt krijgen kreeg gekregen
  sterf sterft sterven gestorven overleden overlijden overlijd overleed
  begrijp begrijpt begrijpen begreep begrepen snap snapt snappen
  lees leest lezen las gelezen
  les lessen
  werkt werkten gewerkt
  afvallen afgevallen afvalt
  ruzie ruzies ruziemaken
  kleren kleding
  mobiel telefoon gsm smartphone
  werkloos werkeloos
  maatje maatjes
  dement dementie demente dementerend
  depressief depressieve depressie depressies
  verslaafd verslaafde verslaving verslavingen
  mij me m
  mijn mn m'n`
const known = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((row) =>
      row
        .trim()
        .split(/\s+/)
        .map((word, _, [first]) => [word, first!] as const),
    ),
)

const shortest = 3
/** `Betaald` loses its d, `hond` does not. */
const longEnough = 5
const cut = (word: string, ending: RegExp) => {
  const stem = word.replace(ending, '')
  return stem.length >= shortest ? stem : word
}

/**
 * The part of a folded Dutch word that its forms share: `betalen`, `betaal`, `betaalt`, `betaald` are one, as are
 * `huizen` and `huis`. Light and rough: made to compare short sentences with each other, nothing else.
 */
export function lightStem(word: string): string {
  const family = known.get(word)
  if (family) return family
  const plain = cut(cut(word, /(?:heid|heden)$/), /(?:etje|tje|pje|je)s?$/)
  const bare = cut(cut(plain, /s$/), /en?$/)
  return (bare.length >= longEnough ? cut(bare, /(?:dt|d|t)$/) : bare)
    .replace(/(.)\1/gu, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
}
