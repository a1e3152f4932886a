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
const beginning = /(?<![\p{L}\d])[a-z]{2}[\s.-]?\d{2}(?:[\s.-]?[a-z\d]){11,}/giu

/** The remainder that every good account number leaves. */
const isGood = (iban: string) => {
  const turned = iban.slice(4) + iban.slice(0, 4)
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return BigInt(digits) % 97n === 1n
}

/** The bank accounts in a text, without spaces; what does not add up is no account. */
export function ibansIn(text: string): string[] {
  const found = Array.from(text.matchAll(beginning), ([said]) => {
    const whole = said.replace(/[\s.-]/g, '').toUpperCase()
    return whole.slice(0, lengths[whole.slice(0, 2)] ?? 0)
  })
  return [...new Set(found.filter((iban) => iban.length > 0 && isGood(iban)))]
}
