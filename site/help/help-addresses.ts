import { organisationAddress } from '#site/layouts/addresses.ts'

/** Where one says that something is wrong on a page; '' is the site as a whole. */
export const wrongAddress = (page: string): string => `${page}/klopt-niet`
export const claimAddress = (slug: string): string => `${organisationAddress(slug)}/van-jou`
export const additionAddress = '/iets-toevoegen'
