import { plainDigits } from './plain-digits.ts'

/** How long an account number is, for countries that pay in euros and a few around them. */
const lengths: Record<string, number> = {
  ...{
    AT: 20,
    BE: 16,
    BG: 22,
    CH: 21,
    CY: 28,
    CZ: 24,
    DE: 22,
    DK: 18,
    EE: 20,
    ES: 24,
    FI: 18,
    FR: 27,
    GB: 22,
  },
  ...{
    GR: 27,
    HR: 21,
    HU: 28,
    IE: 22,
    IS: 26,
    IT: 27,
    LI: 21,
    LT: 20,
    LU: 20,
    LV: 21,
    MC: 27,
    MT: 31,
    NL: 18,
  },
  ...{ NO: 15, PL: 28, PT: 25, RO: 24, SE: 24, SI: 19, SK: 24, SM: 27, TR: 26 },
}
const longestGap = 3
/** Every place where one may begin: it may stand behind other letters. */
const beginning = new RegExp(`(?=[a-z]{2}[\\s.,:/-]{0,${longestGap}}\\d)`, 'gi')

/** The remainder that every good account number leaves. */
const isGood = (iban: string) => {
  const turned = iban.slice(4) + iban.slice(0, 4)
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return BigInt(digits) % 97n === 1n
}
/** Words that by chance add up have few digits. */
const isShaped = (iban: string) =>
  iban.startsWith('NL') ? /^NL\d{2}[A-Z]{4}\d{10}$/.test(iban) : /^[A-Z]{2}\d{2}(?:.*\d){8}/.test(iban)

/** The bank accounts in a text, without spaces; what does not add up is no account. */
export function ibansIn(text: string): string[] {
  const good = find(plainDigits(text)).filter(({ iban }) => isGood(iban))
  return [...new Set(good.map(({ iban }) => iban))]
}

/** A text of plain digits without its bank accounts, and what only looks like a Dutch one. */
export function withoutIbans(plain: string): string {
  let [rest, from] = ['', 0]
  for (const { iban, begin, end } of find(plain)) {
    if (begin < from || !(isGood(iban) || iban.startsWith('NL'))) continue
    rest += `${plain.slice(from, begin)},`
    from = end
  }
  return rest + plain.slice(from)
}

type Found = { iban: string; begin: number; end: number }

const find = (plain: string): Found[] =>
  Array.from(plain.matchAll(beginning), ({ index }) => ibanAt(plain, index)).filter((found) => found !== null)

function ibanAt(plain: string, begin: number): Found | null {
  let [iban, gap] = ['', 0]
  for (let end = begin; end < plain.length && gap <= longestGap; end++) {
    const sign = plain[end]!
    if (!/[a-z\d]/i.test(sign)) {
      if (!/[\s.,:/-]/.test(sign)) return null
      gap++
      continue
    }
    iban += sign.toUpperCase()
    gap = 0
    const length = iban.length < 2 ? Infinity : lengths[iban.slice(0, 2)]
    if (!length) return null
    if (iban.length === length) return isShaped(iban) ? { iban, begin, end: end + 1 } : null
  }
  return null
}
