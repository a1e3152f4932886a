/** Where a page says that the letters of a postcode were taken off: by the script, or by the server that sends one there. */
export const lettersGone = 'letters-weg'
