/** What somebody reads who looks at a listing as residents will see it. */
export const nlPreview = {
  title: (listing: string) => `Voorbeeld: ${listing}`,
  untitled: 'zonder titel',
  label: 'Over dit voorbeeld',
  bar: 'Zo zien bewoners het. Dit staat nog niet op de kaart.',
  barLive: 'Zo zien bewoners het. Dit staat nu op de kaart.',
  missing: 'Dit ontbreekt nog:',
  refused: {
    title: 'Dit voorbeeld kunnen we niet laten zien',
    forged: 'Een voorbeeld open je in het beheer, met de knop “Bekijk als bewoner”.',
    old: 'Dit voorbeeld is te oud. Ga terug naar het beheer en druk nog eens op “Bekijk als bewoner”.',
    large: 'Dit voorbeeld is te groot. Maak de teksten korter.',
  },
}
