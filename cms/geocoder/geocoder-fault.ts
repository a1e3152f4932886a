const byHand = 'Zet de pin zelf op de kaart.'

const sentences = {
  off: `Zoeken op adres staat hier uit. ${byHand}`,
  unreachable: `We kunnen nu geen adressen zoeken: PDOK is niet te bereiken. ${byHand}`,
  slow: `PDOK geeft te laat antwoord. Probeer het zo nog eens. ${byHand}`,
  refusing: `PDOK wil nu geen adressen zoeken. Probeer het zo nog eens. ${byHand}`,
  nonsense: `PDOK geeft een antwoord dat niet klopt. ${byHand}`,
  gone: 'Dit adres is niet meer te vinden. Kies een ander.',
} as const

export type GeocoderTrouble = keyof typeof sentences

/** Why no address can be found. The message is for the person who typed; `cause` is for the log. */
export class GeocoderFault extends Error {
  readonly trouble: GeocoderTrouble

  constructor(trouble: GeocoderTrouble, cause?: unknown) {
    super(sentences[trouble], { cause })
    this.name = 'GeocoderFault'
    this.trouble = trouble
  }
}
