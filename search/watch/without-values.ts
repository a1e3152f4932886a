/** The sentence of the error without what was between quotes, behind a colon of the driver, or looks like somebody's. */
export const withoutValues = (message: string): string =>
  message
    .split(/\n?params:|Failed query:/)[0]!
    .replace(/(["“„'‘`])[^\n]*["”'’`]/g, '"…"')
    .replace(/\S+@\S+/g, '…')
    .replace(/\+?\d[\d\s().-]{3,}\d/g, '…')
    .replace(/(?<=queried|JSON|invalid[^:]*):.*/gis, ' …')
    .slice(0, 300)
    .trim()
