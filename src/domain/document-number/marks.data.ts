/** The fixed characters of a document number (GB/T 9704-2012 for the brackets), and the spellings that mean the same. */
export const MARKS = {
  openYear: '〔',
  closeYear: '〕',
  year: '年',
  nth: '第',
  number: '号',
  order: '令',
  state: '中华人民共和国',
} as const;

/** Issuers of orders that are written in more than one way; the value is the canonical one. */
export const ORDER_ISSUERS: Readonly<Record<string, string>> = {
  国令: '国务院令',
};
