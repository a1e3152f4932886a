const names = [
  ...['januari jan', 'februari feb', 'maart mrt', 'april apr', 'mei', 'juni jun', 'juli jul', 'augustus aug'],
  ...['september sept sep', 'oktober okt', 'november nov', 'december dec'],
]

/** The months by their names and short names, folded: `dec` is 12. */
export const monthNumbers = new Map<string, number>(
  names.flatMap((list, i) => list.split(' ').map((name) => [name, i + 1] as const)),
)
