/**
 * Words of residents are written down only when they were asked this many times, and fewer than this many people are shown
 * as "minder dan 5". Below it a figure may be about one person.
 */
export const fewest = 5
