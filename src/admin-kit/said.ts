/** What the server says comes in both languages. */
export type Bilingual = { zh: string; en: string };

/** One reason a server refused for; `field` is the one to put right. */
export type RefusalReason = Bilingual & { code: string; field?: string };
