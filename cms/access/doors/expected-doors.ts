export const expectedDoors: Record<string, number[]> = {}
