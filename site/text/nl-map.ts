/** The words of the map. Apart from the rest, because they travel to the browser. */
export const nlMap = {
  label: 'Kaart met dezelfde plekken als in de lijst',
  noScript: 'De kaart heeft JavaScript nodig. In de lijst staat alles.',
  here: 'Zoek in dit gebied',
  starting: 'De kaart komt eraan…',
  counts: (here: string, placeless: string) =>
    [
      here === '0'
        ? 'Op dit stuk van de kaart is niets gevonden.'
        : `${here} gevonden op dit stuk van de kaart.`,
      placeless === '0' ? '' : `En ${placeless} zonder vaste plek (online of aan huis).`,
    ]
      .filter(Boolean)
      .join(' '),
  simple: 'Je ziet een eenvoudige kaart. De kaart met straten doet het nu niet.',
  noCounts: 'De kaart kan de plekken nu niet ophalen. De lijst werkt gewoon.',
  noMap: 'De kaart werkt niet op dit apparaat. In de lijst staat alles.',
  spot: (count: number) => `${count} dicht bij elkaar`,
  close: 'Sluit dit lijstje',
  credit: 'Kaart: Natural Earth, CBS',
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
