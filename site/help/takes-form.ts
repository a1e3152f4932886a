/** The pages that take a form; to all others one can send nothing. */
export const takesForm = (path: string): boolean =>
  /^\/(?:(?:aanbod|organisaties)\/[^/]+\/klopt-niet|organisaties\/[^/]+\/van-jou|klopt-niet|iets-toevoegen|voorbeeld)\/?$/.test(
    path,
  )
