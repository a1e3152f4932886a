const becomes = /(?<![\p{L}\d])(?:wordt|worden|werd|werden)(?![\p{L}\d])/giu
/** gekookt, uitgelegd, besproken, verzorgd. */
const participle = /(?<![\p{L}\d])(?:\p{L}{2,6})?(?:ge|be|ver|ont|her)\p{L}{2,}(?:d|t|en)(?![\p{L}\d])/iu
/** Look like it and are not. */
const others =
  /(?<![\p{L}\d])(?:gemeente\p{L}*|geld|gezond|gebied|gewicht|gezicht|gebouwen|gesprekken|gezinnen|gevoelens|gedichten|geheugen|beroepen|best|bekend|bericht|berichten|verstand|vereniging\p{L}*|verhaal|verhalen|verschillend|gerechten|beneden|bezoekers|begin|herfst|geen|genoeg|ontbijt)(?![\p{L}\d])/giu

/** Where a sentence says that something is done without saying by whom, as `wordt … gekookt`. */
export function passiveIn(sentence: string): { text: string; at: number }[] {
  if (!participle.test(sentence.replace(others, ''))) return []
  return [...sentence.matchAll(becomes)].map(({ 0: text, index }) => ({ text, at: index }))
}
