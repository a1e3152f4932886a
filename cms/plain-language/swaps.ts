/**
 * Difficult words (`#search/words/difficult-words.ts`) whose simpler one can stand in exactly the same place. Of the others
 * it explains the word, but the sentence has to be said anew by whoever wrote it.
 */
export const swaps: ReadonlySet<string> = new Set([
  ...['aangaande', 'aangezien', 'alsmede', 'alsook', 'behoudens', 'benevens', 'bijgevolg', 'conform'],
  ...['daarenboven', 'daartoe', 'danwel', 'derhalve', 'desgewenst', 'desondanks', 'doch', 'doorgaans'],
  ...['eenieder', 'evenals', 'eveneens', 'hieromtrent', 'hiertoe', 'indien', 'tevens', 'voorts', 'wederom'],
  ...['wellicht', 'zodoende', 'als gevolg van', 'dienen te', 'dient te', 'door middel van'],
  ...['in het kader van', 'in overleg met', 'in samenwerking met', 'in verband met', 'is gelegen'],
  ...['maakt gebruik van', 'met behulp van', 'met betrekking tot', 'met ingang van'],
  ...['naar aanleiding van', 'onder andere', 'onder meer', 'op basis van', 'op grond van', 'per omgaande'],
  ...['te allen tijde', 'ten aanzien van', 'ten behoeve van', 'ten gevolge van', 'ten gunste van'],
  ...['ten tijde van', 'ter plaatse', 'ter plekke', 'zo spoedig mogelijk', 'zorg dragen voor'],
  ...['zorgdragen voor', 'aanvangt', 'begeleiden', 'begeleidt', 'beschikt over', 'beëindigd', 'beëindigen'],
  ...['deelnemen', 'geschieden', 'geschiedt', 'gewijzigd', 'neemt deel', 'nuttigen', 'plaatsvinden'],
  ...['plaatsvindt', 'vindt plaats', 'tracht', 'trachten', 'verrichten', 'verstrekken', 'vernemen'],
  ...['voorziet in', 'wijzigen', 'creëren', 'intakegesprek', 'schuldhulpverlening', 'pilot', 'leges'],
  ...['expertise', 'kosteloos', 'circa', 'diverse', 'incidenteel', 'inclusief', 'exclusief', 'maximaal'],
  ...['minimaal', 'momenteel', 'noodzakelijk', 'noodzakelijke', 'spoedig', 'telefonisch', 'uitsluitend'],
  ...['frequent', 'toereikend', 'laagdrempelig', 'downloaden', 'adequaat', 'adequate'],
])
