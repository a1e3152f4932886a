/** Where scripts of ours say what happened on a page. */
export const countAddress = '/telling'
