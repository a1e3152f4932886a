/**
 * Eindhoven by its districts and neighbourhoods: names, codes, inhabitants (CBS 2024, CC BY 4.0) and a rough middle.
 * Borders are not here; `npm run import:areas -- GM0772` fetches them from the CBS.
 */
export type SeedNeighbourhood = [
  code: string,
  name: string,
  lat: number,
  lng: number,
  population: number | null,
]

export const municipality = { code: 'GM0772', name: 'Eindhoven', lat: 51.441, lng: 5.478 }

export const districts: { code: string; name: string; neighbourhoods: SeedNeighbourhood[] }[] = [
  {
    code: 'WK077211',
    name: 'Centrum',
    neighbourhoods: [
      ['BU07721110', 'Binnenstad', 51.438, 5.481, 4070],
      ['BU07721120', 'Bergen', 51.433, 5.477, 2905],
      ['BU07721130', 'Witte Dame', 51.44, 5.472, 2260],
      ['BU07721140', 'Fellenoord', 51.444, 5.478, 200],
      ['BU07721150', 'TU-terrein', 51.448, 5.491, 790],
    ],
  },
  {
    code: 'WK077221',
    name: 'Oud-Stratum',
    neighbourhoods: [
      ['BU07722110', 'Irisbuurt', 51.433, 5.496, 2645],
      ['BU07722120', 'Rochusbuurt', 51.432, 5.489, 1830],
      ['BU07722130', 'Elzent-Noord', 51.431, 5.482, 1255],
      ['BU07722140', 'Tuindorp', 51.428, 5.495, 2875],
      ['BU07722150', 'Joriskwartier', 51.427, 5.491, 1295],
      ['BU07722160', 'Bloemenplein', 51.426, 5.488, 1230],
      ['BU07722170', 'Looiakkers', 51.427, 5.483, 715],
      ['BU07722180', 'Elzent-Zuid', 51.426, 5.478, 285],
    ],
  },
  {
    code: 'WK077222',
    name: 'Kortonjo',
    neighbourhoods: [
      ['BU07722210', 'Kerstroosplein', 51.418, 5.494, 1895],
      ['BU07722220', 'Gerardusplein', 51.42, 5.488, 3380],
      ['BU07722230', 'Genneperzijde', 51.42, 5.483, 1365],
      ['BU07722240', 'Roosten', 51.408, 5.496, 750],
      ['BU07722250', 'Eikenburg', 51.411, 5.486, 1505],
      ['BU07722260', 'Sportpark Aalsterweg', 51.412, 5.479, 20],
    ],
  },
  {
    code: 'WK077223',
    name: 'Putten',
    neighbourhoods: [
      ['BU07722300', 'Puttense Dreef', 51.427, 5.516, 1285],
      ['BU07722310', 'Poeijers', 51.431, 5.52, null],
      ['BU07722320', 'Burghplan', 51.427, 5.507, 3015],
      ['BU07722330', 'Sintenbuurt', 51.425, 5.501, 1930],
      ['BU07722340', 'Tivoli', 51.422, 5.507, 1530],
      ['BU07722350', 'Gijzenrooi', 51.418, 5.514, 1770],
      ['BU07722360', 'Nieuwe Erven', 51.423, 5.496, 1170],
      ['BU07722370', 'Kruidenbuurt', 51.419, 5.5, 3320],
      ['BU07722380', 'Schuttersbosch', 51.416, 5.502, 720],
      ['BU07722390', 'Leenderheide', 51.409, 5.51, null],
      ['BU07722399', 'Riel', 51.416, 5.521, 115],
    ],
  },
  {
    code: 'WK077231',
    name: 'De Laak',
    neighbourhoods: [
      ['BU07723110', 'Villapark', 51.44, 5.491, 2505],
      ['BU07723120', 'Lakerlopen', 51.44, 5.5, 3235],
    ],
  },
  {
    code: 'WK077232',
    name: 'Doornakkers',
    neighbourhoods: [
      ['BU07723210', 'Doornakkers-West', 51.44, 5.509, 3555],
      ['BU07723220', 'Doornakkers-Oost', 51.439, 5.518, 2910],
      ['BU07723280', 'Tongelresche Akkers', 51.436, 5.524, 2100],
    ],
  },
  {
    code: 'WK077233',
    name: 'Oud-Tongelre',
    neighbourhoods: [
      ['BU07723330', 'Muschberg, Geestenberg', 51.444, 5.519, 3970],
      ['BU07723340', 'Urkhoven', 51.441, 5.533, 185],
      ['BU07723350', "'t Hofke", 51.45, 5.523, 3790],
      ['BU07723360', 'Karpen', 51.454, 5.503, 465],
      ['BU07723370', 'Koudenhoven', 51.46, 5.512, 525],
    ],
  },
  {
    code: 'WK077241',
    name: 'Oud-Woensel',
    neighbourhoods: [
      ['BU07724100', 'Limbeek-Zuid', 51.444, 5.47, 1350],
      ['BU07724110', 'Limbeek-Noord', 51.448, 5.464, 2930],
      ['BU07724120', 'Hemelrijken', 51.45, 5.47, 4120],
      ['BU07724130', 'Gildebuurt', 51.45, 5.475, 2285],
      ['BU07724140', 'Woenselse Watermolen', 51.45, 5.48, 1645],
    ],
  },
  {
    code: 'WK077242',
    name: 'Erp',
    neighbourhoods: [
      ['BU07724210', 'Woensel-West', 51.454, 5.457, 5850],
      ['BU07724220', 'Kronehoef', 51.455, 5.469, 4750],
      ['BU07724230', 'Barrier', 51.461, 5.459, 2045],
      ['BU07724240', 'Mensfort', 51.462, 5.465, 3200],
      ['BU07724250', 'Rapenland', 51.462, 5.472, 2340],
      ['BU07724260', 'Vredeoord', 51.464, 5.445, 465],
    ],
  },
  {
    code: 'WK077243',
    name: 'Begijnenbroek',
    neighbourhoods: [
      ['BU07724310', 'Generalenbuurt', 51.462, 5.481, 5340],
      ['BU07724320', 'Oude Toren', 51.455, 5.481, 1720],
      ['BU07724330', 'Hondsheuvels', 51.455, 5.491, 415],
      ['BU07724340', 'Oude Gracht-West', 51.464, 5.489, 2900],
      ['BU07724350', 'Oude Gracht-Oost', 51.465, 5.497, 1310],
      ['BU07724360', 'Eckartdal', 51.465, 5.507, 315],
    ],
  },
  {
    code: 'WK077251',
    name: 'Ontginning',
    neighbourhoods: [
      ['BU07725110', 'Driehoeksbos', 51.473, 5.45, 935],
      ['BU07725120', 'Prinsejagt', 51.469, 5.46, 4715],
      ['BU07725130', 'Jagershoef', 51.473, 5.467, 3590],
      ['BU07725140', "'t Hool", 51.474, 5.475, 2295],
      ['BU07725150', 'Winkelcentrum', 51.469, 5.476, 675],
      ['BU07725160', 'Vlokhoven', 51.473, 5.484, 3595],
    ],
  },
  {
    code: 'WK077252',
    name: 'Achtse Molen',
    neighbourhoods: [
      ['BU07725200', 'Kapelbeemd', 51.483, 5.421, 115],
      ['BU07725210', 'Kerkdorp Acht', 51.476, 5.432, 3575],
      ['BU07725220', 'Achtse Barrier-Gunterslaer', 51.481, 5.447, 3740],
      ['BU07725230', 'Achtse Barrier-Spaaihoef', 51.486, 5.437, 4520],
      ['BU07725240', 'Achtse Barrier-Hoeven', 51.489, 5.446, 3885],
    ],
  },
  {
    code: 'WK077253',
    name: 'Aanschot',
    neighbourhoods: [
      ['BU07725310', 'Woenselse Heide', 51.481, 5.463, 5285],
      ['BU07725320', 'Tempel', 51.48, 5.48, 5170],
      ['BU07725330', 'Blixembosch-West', 51.487, 5.462, 2015],
      ['BU07725340', 'Blixembosch-Oost', 51.49, 5.477, 7390],
      ['BU07725350', 'Castiliëlaan', 51.49, 5.456, 635],
    ],
  },
  {
    code: 'WK077254',
    name: 'Dommelbeemd',
    neighbourhoods: [
      ['BU07725410', 'Eckart', 51.471, 5.493, 4310],
      ['BU07725420', 'Luytelaer', 51.473, 5.505, 1000],
      ['BU07725430', 'Vaartbroek', 51.479, 5.499, 5355],
      ['BU07725440', 'Heesterakker', 51.484, 5.498, 2665],
      ['BU07725450', 'Esp', 51.493, 5.489, 20],
      ['BU07725460', 'Bokt', 51.492, 5.505, 125],
    ],
  },
  {
    code: 'WK077261',
    name: 'Oud-Strijp',
    neighbourhoods: [
      ['BU07726110', 'Eliasterrein, Vonderkwartier', 51.437, 5.466, 3325],
      ['BU07726120', 'Philipsdorp', 51.442, 5.464, 3305],
      ['BU07726130', 'Engelsbergen', 51.434, 5.456, 630],
      ['BU07726140', 'Schouwbroek', 51.439, 5.455, 1520],
      ['BU07726150', 'Schoot', 51.444, 5.455, 3560],
      ['BU07726160', 'Strijp S', 51.447, 5.457, 3125],
    ],
  },
  {
    code: 'WK077262',
    name: 'Halve Maan',
    neighbourhoods: [
      ['BU07726210', 'Hurk', 51.431, 5.439, 50],
      ['BU07726220', 'Het Ven', 51.441, 5.444, 3690],
      ['BU07726230', 'Lievendaal', 51.446, 5.433, 3180],
      ['BU07726240', 'Drents Dorp', 51.447, 5.443, 2655],
      ['BU07726250', 'Zwaanstraat', 51.452, 5.449, 1370],
      ['BU07726260', 'Wielewaal', 51.455, 5.429, 115],
      ['BU07726270', 'Herdgang', 51.46, 5.436, 15],
      ['BU07726280', 'Mispelhoef', 51.473, 5.416, 20],
    ],
  },
  {
    code: 'WK077263',
    name: 'Meerhoven',
    neighbourhoods: [
      ['BU07726310', 'BeA2', 51.475, 5.398, 30],
      ['BU07726320', 'Meerbos', 51.45, 5.418, 60],
      ['BU07726330', 'Grasrijk', 51.436, 5.418, 5950],
      ['BU07726340', 'Zandrijk', 51.447, 5.409, 2865],
      ['BU07726350', 'Waterrijk', 51.437, 5.398, 2565],
      ['BU07726360', 'Park Forum', 51.44, 5.386, 25],
      ['BU07726370', 'Flight Forum', 51.452, 5.4, null],
      ['BU07726380', 'Eindhoven Airport', 51.453, 5.372, 5],
      ['BU07726390', 'Bosrijk', 51.447, 5.415, 605],
      ['BU07726399', 'Meerrijk', 51.44, 5.406, 1110],
    ],
  },
  {
    code: 'WK077271',
    name: 'Rozenknopje',
    neighbourhoods: [
      ['BU07727110', 'Schrijversbuurt', 51.43, 5.473, 3570],
      ['BU07727120', 'Oude Spoorbaan', 51.431, 5.466, 2185],
      ['BU07727130', 'Hagenkamp', 51.433, 5.461, 1235],
    ],
  },
  {
    code: 'WK077272',
    name: 'Oud-Gestel',
    neighbourhoods: [
      ['BU07727210', 'Genderdal', 51.425, 5.451, 2950],
      ['BU07727220', 'Blaarthem', 51.426, 5.459, 2525],
      ['BU07727230', 'Rapelenburg', 51.425, 5.467, 1265],
      ['BU07727240', 'Bennekel-Oost', 51.419, 5.464, 3345],
      ['BU07727250', 'Bennekel-West, Gagelbosch', 51.417, 5.453, 3345],
      ['BU07727260', 'Gennep', 51.416, 5.47, 35],
      ['BU07727270', 'Beemden', 51.409, 5.45, null],
    ],
  },
  {
    code: 'WK077273',
    name: 'Gestelse Ontginning',
    neighbourhoods: [
      ['BU07727310', 'Genderbeemd', 51.426, 5.443, 3600],
      ['BU07727320', 'Hanevoet', 51.416, 5.441, 3705],
      ['BU07727330', 'Ooievaarsnest', 51.409, 5.433, 895],
    ],
  },
]
