/** What fits on a button and is still the beginning of the word: "jan", but "maart". */
export const shortMonth = (name: string): string => (name.length <= 5 ? name : name.slice(0, 3))
