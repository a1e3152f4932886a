/** What is wrong or doubtful, with the place in the file and a sentence for whoever sent it. An error keeps a row out. */
export type Remark = { level: 'error' | 'warning'; line: number; column: string; text: string }
