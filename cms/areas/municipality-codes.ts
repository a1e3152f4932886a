/** The arguments of the command as codes, each once; says in words what is wrong with them. */
export function municipalityCodes(args: string[]): string[] {
  const codes = [...new Set(args.map((arg) => arg.trim().toUpperCase()))]
  const wrong = codes.find((code) => !/^GM\d{4}$/.test(code))
  if (wrong !== undefined) {
    throw new Error(`"${wrong}" is geen gemeentecode. Een gemeentecode is GM met vier cijfers, zoals GM0772.`)
  }
  if (codes.length === 0) {
    throw new Error('Noem een of meer gemeentecodes van het CBS, zoals: npm run import:areas -- GM0772')
  }
  return codes
}
