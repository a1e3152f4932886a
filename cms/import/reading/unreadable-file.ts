/** A file that cannot be imported; the message is a sentence for the person who sent it. */
export class UnreadableFile extends Error {}
