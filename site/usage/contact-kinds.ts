/** What one may do on the page of a listing to get in touch: call, mail, chat, or go to their website. */
export const contactKinds = ['called', 'mailed', 'chatted', 'visited'] as const
export type ContactKind = (typeof contactKinds)[number]
