/** What somebody reads in a widget, on a page of a library or a school. */
export const nlWidget = {
  title: (place: string) => (place ? `Wat er te doen is in ${place}` : 'Wat er te doen is'),
  newWindow: '(in een nieuw venster)',
  from: (site: string) => `Dit komt van de ${site}.`,
  whole: 'Bekijk alles',
  wholeListing: 'Bekijk de hele pagina',
  back: 'Terug naar de lijst',
  all: (total: number) => `Bekijk alles op de sociale kaart (${total})`,
  understood: (parts: string) => `We zoeken op: ${parts}.`,
  wrong: 'Klopt er iets niet?',
  wrongLink: 'Zeg het ons',
  map: 'Kaart en lijst',
  gone: 'Dit blok staat uit',
  goneText: 'Hier stond een lijst van wat er te doen is. Die vind je nog op onze eigen site.',
  nothingPicked: 'Wat hier stond, is er niet meer.',
}
