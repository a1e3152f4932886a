const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/** Something that no pin can stand for, said as what it is. */
const placeless = {
  online: 'online',
  'at-home': 'bij jou thuis of aan de telefoon',
  secret: 'het adres is geheim',
  venue: 'nog geen plek op de kaart',
}

/** The words of the map. Apart from the rest, because they travel to the browser. */
export const nlMap = {
  label: 'Kaart met dezelfde plekken als in de lijst',
  noScript: 'De kaart heeft JavaScript nodig. In de lijst staat alles.',
  here: 'Zoek in dit gebied',
  starting: 'De kaart komt eraan…',
  counts: (here: string) =>
    here === '0' ? 'Op dit stuk van de kaart is niets.' : `${here} op dit stuk van de kaart.`,
  elsewhere: (count: number, inDigits: string) =>
    count === 1
      ? '1 staat niet op de kaart: online, bij jou thuis of in een hele buurt'
      : `${inDigits} staan niet op de kaart: online, bij jou thuis of in een hele buurt`,
  elsewhereMore: (more: string) => `En nog ${more}. Die staan in de lijst.`,
  elsewhereFails: 'Dit lukt nu even niet. Ze staan ook in de lijst.',
  placeless: (at: keyof typeof placeless, areas: string[]) =>
    areas.length === 0 || areas.length > 3 ? placeless[at] : `${placeless[at]}, voor ${list.format(areas)}`,
  simple: 'Je ziet een eenvoudige kaart. De kaart met straten doet het nu niet.',
  noCounts: 'De kaart kan de plekken nu niet ophalen. De lijst werkt gewoon.',
  noMap: 'De kaart werkt niet op dit apparaat. In de lijst staat alles.',
  spot: (count: number) => `${count} dicht bij elkaar`,
  oneHouse: (count: number) => `${count} op dit adres`,
  openSpot: (count: number) => `${count} op deze plek, laat zien welke`,
  circle: (count: string) => `${count} op dit stuk, kom dichterbij`,
  close: 'Sluit dit lijstje',
  credit: 'Kaart: Natural Earth, CBS',
  ownCredit: '© OpenStreetMap',
  creditOf: { 'api.pdok.nl': 'Kaartgegevens: © Kadaster' } as Record<string, string>,
  locale: {
    'AttributionControl.ToggleAttribution': 'Toon of verberg wie de kaart maakte',
    'CooperativeGesturesHandler.WindowsHelpText': 'Houd Ctrl ingedrukt en scrol om te zoomen',
    'CooperativeGesturesHandler.MacHelpText': 'Houd ⌘ ingedrukt en scrol om te zoomen',
    'CooperativeGesturesHandler.MobileHelpText': 'Schuif de kaart met twee vingers',
    'Map.Title': 'Kaart',
    'Marker.Title': 'Plek op de kaart',
    'NavigationControl.ResetBearing': 'Zet het noorden boven',
    'NavigationControl.ZoomIn': 'Dichterbij',
    'NavigationControl.ZoomOut': 'Verder weg',
    'Popup.Close': 'Sluiten',
  },
}
