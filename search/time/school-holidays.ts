import type { schoolRegions } from '../vocabulary.ts'
import type { LocalDate } from './local-date.ts'

export type SchoolRegion = (typeof schoolRegions)[number]
export type SchoolHoliday = { name: string; from: LocalDate; until: LocalDate }
type Period = readonly [from: LocalDate, until: LocalDate]
type Row = readonly [name: string, noord: Period, midden: Period, zuid: Period]

const everywhere = (name: string, from: LocalDate, until: LocalDate): Row => {
  const period = [from, until] as const
  return [name, period, period, period]
}

/**
 * What the government lays down or advises for primary and secondary schools, weekends included; schools may add days
 * of their own, above all in May. Of later years, see rijksoverheid.nl/onderwerpen/schoolvakanties.
 */
const rows: readonly Row[] = [
  // 2025-2026
  [
    'Herfstvakantie',
    ['2025-10-18', '2025-10-26'],
    ['2025-10-18', '2025-10-26'],
    ['2025-10-11', '2025-10-19'],
  ],
  everywhere('Kerstvakantie', '2025-12-20', '2026-01-04'),
  [
    'Voorjaarsvakantie',
    ['2026-02-21', '2026-03-01'],
    ['2026-02-14', '2026-02-22'],
    ['2026-02-14', '2026-02-22'],
  ],
  everywhere('Meivakantie', '2026-04-25', '2026-05-03'),
  ['Zomervakantie', ['2026-07-04', '2026-08-16'], ['2026-07-18', '2026-08-30'], ['2026-07-11', '2026-08-23']],
  // 2026-2027
  [
    'Herfstvakantie',
    ['2026-10-10', '2026-10-18'],
    ['2026-10-17', '2026-10-25'],
    ['2026-10-17', '2026-10-25'],
  ],
  everywhere('Kerstvakantie', '2026-12-19', '2027-01-03'),
  [
    'Voorjaarsvakantie',
    ['2027-02-20', '2027-02-28'],
    ['2027-02-20', '2027-02-28'],
    ['2027-02-13', '2027-02-21'],
  ],
  everywhere('Meivakantie', '2027-04-24', '2027-05-02'),
  ['Zomervakantie', ['2027-07-10', '2027-08-22'], ['2027-07-17', '2027-08-29'], ['2027-07-24', '2027-09-05']],
  // 2027-2028
  [
    'Herfstvakantie',
    ['2027-10-16', '2027-10-24'],
    ['2027-10-16', '2027-10-24'],
    ['2027-10-23', '2027-10-31'],
  ],
  everywhere('Kerstvakantie', '2027-12-25', '2028-01-09'),
  [
    'Voorjaarsvakantie',
    ['2028-02-19', '2028-02-27'],
    ['2028-02-26', '2028-03-05'],
    ['2028-02-26', '2028-03-05'],
  ],
  everywhere('Meivakantie', '2028-04-29', '2028-05-07'),
  ['Zomervakantie', ['2028-07-15', '2028-08-27'], ['2028-07-08', '2028-08-20'], ['2028-07-22', '2028-09-03']],
]

const columns = { noord: 1, midden: 2, zuid: 3 } as const

/** The school holidays of a region as they are known, in order; both ends are days off. */
export const schoolHolidays = (region: SchoolRegion): SchoolHoliday[] =>
  rows.map((row) => {
    const [from, until] = row[columns[region]]
    return { name: row[0], from, until }
  })

/** The holidays of a town: those of its region, but where it gave its own for those days, its own. */
export function townHolidays(region: SchoolRegion | null, own: SchoolHoliday[]): SchoolHoliday[] {
  const isOurs = (one: SchoolHoliday) => own.some(({ from, until }) => from <= one.until && one.from <= until)
  const national = region ? schoolHolidays(region).filter((one) => !isOurs(one)) : []
  return [...national, ...own].sort((a, b) => a.from.localeCompare(b.from))
}
