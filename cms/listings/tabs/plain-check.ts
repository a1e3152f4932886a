/** Below a text: what in it could be said more plainly. */
export const plainCheck = { afterInput: ['/admin/plain/PlainField.tsx#PlainField'] }
