const words = (lines: string) => new Set(lines.trim().split(/\s+/))

/** Prefixes of verbs, small words and Greek beginnings: `overzicht` and `onderzoek` are no compounds of over and onder. */
export const neverFirst = words(`
  aan achter af bij binnen boven buiten door in mee met na naar om onder op over rond samen te tegen tegens terug toe tot
  tussen uit van vast ver vol voor vooruit voort weg weer zonder be ge her ont mis on er an al ne ding een het de dat die
  aaneen uiteen neer heen los ook niet nog dan als zo wel ex ant der den ter en of waar daar hier acht buit overeen
  tentoon bloot teleur achteruit ever ten wed gel bes vers ons trans combi infra para krank
  verwar wan verze neder beet schap isme reserve rechts
`)

/** Endings that are also words. */
export const neverLast = words(`
  lijk heid loos baar zaam ing aar ster er ste te ten de den en el erd age tje je ist iteit nis zelf ling erig achtig se
  isch tie ant ante eel eren rij aal ale iek sel dom zin lui end ent ens enen ere ons schap bare lende ken sen king ring
  kings ter topt tand genoten schappelijk baarlijk williger willig snood aard ier graaf grafie logisch port scoop polis
  stander gen ge gens lijks der pen pers ter ders sten tal ure ging ver ten
`)
