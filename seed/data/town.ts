import * as eastCare from './east/listings-care.ts'
import * as eastLearn from './east/listings-learn.ts'
import * as eastMeet from './east/listings-meet.ts'
import * as eastMove from './east/listings-move-and-make.ts'
import * as eastNeighbours from './east/listings-neighbours.ts'
import * as eastSupport from './east/listings-support.ts'
import * as eastOrganisations from './east/organisations.ts'
import * as eastVenues from './east/venues.ts'
import * as northLearn from './north/listings-learn.ts'
import * as northMeet from './north/listings-meet.ts'
import * as northMove from './north/listings-move.ts'
import * as northPlaces from './north/listings-places.ts'
import * as northSupport from './north/listings-support.ts'
import * as northOrganisations from './north/organisations.ts'
import * as northVenues from './north/venues.ts'
import type { SeedListing, SeedOrganisation, SeedVenue } from './shapes.ts'
import * as westCityTwo from './west/listings-city-2.ts'
import * as westCity from './west/listings-city.ts'
import * as westLearn from './west/listings-learn.ts'
import * as westMeet from './west/listings-meet.ts'
import * as westNeighbours from './west/listings-neighbours.ts'
import * as westSupport from './west/listings-support.ts'
import * as westOrganisations from './west/organisations.ts'
import * as westVenues from './west/venues.ts'

/** A believable Eindhoven, made up for this project where it is not plain fact. */
export const organisations: SeedOrganisation[] = [
  ...eastOrganisations.organisations,
  ...northOrganisations.organisations,
  ...westOrganisations.organisations,
]

export const venues: SeedVenue[] = [...eastVenues.venues, ...northVenues.venues, ...westVenues.venues]

export const listings: SeedListing[] = [
  eastMeet,
  eastLearn,
  eastMove,
  eastNeighbours,
  eastSupport,
  eastCare,
  northMeet,
  northLearn,
  northMove,
  northPlaces,
  northSupport,
  westMeet,
  westLearn,
  westNeighbours,
  westSupport,
  westCity,
  westCityTwo,
].flatMap((part) => part.listings)
