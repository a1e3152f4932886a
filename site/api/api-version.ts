/** Semantic: a new field is a minor step, a changed or removed one is a new address. */
export const apiVersion = '1.0.0'
