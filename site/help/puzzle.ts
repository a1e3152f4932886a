/** So many bits of the hash must be zero: about sixteen thousand tries, less than a second on an old phone. */
const zeros = 14

/** The little sum that the script of the page does for each form: costs one person nothing, and who sends thousands much. */
export const puzzleText = (stamp: string, answer: number): string => `${stamp}:${answer}`

/** Does this SHA-256 begin with enough zeros? */
export const isSolved = (hash: Uint8Array): boolean => hash[0] === 0 && hash[1]! >> (16 - zeros) === 0
