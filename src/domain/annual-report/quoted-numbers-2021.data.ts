import type { TableName } from './form';

type CellAddress = { readonly table: TableName; readonly row: string; readonly column: string };

/** A way reports quote a number of the tables. The first group of the pattern is the number. */
export type QuotedNumber = {
  readonly pattern: RegExp;
  /** The quoted number is the sum of these cells … */
  readonly cells: readonly CellAddress[];
  /** … or, where usage wavers, of these. */
  readonly orCells?: readonly CellAddress[];
};

function total(...rows: string[]): CellAddress[] {
  return rows.map((row) => ({ table: 'applications', row, column: 'total' }));
}

function remedies(...rows: string[]): CellAddress[] {
  return rows.map((row) => ({ table: 'remedies', row, column: 'total' }));
}

function files(row: string, column: string): CellAddress[] {
  return [{ table: 'proactive', row, column }];
}

/**
 * I6. The gap between word and number holds no digit, no punctuation and no word of comparison, so that
 * "increased by 20" or a number of another clause is not taken for the quoted one.
 */
export const quotedNumbers: readonly QuotedNumber[] = [
  {
    pattern: /(?<!上一?年度?|去年|同期)新收[^，。；、：\d增减同较占]{0,16}?(\d[\d,]*)件/g,
    cells: total('A'),
  },
  {
    pattern: /(?:收到|受理)[^，。；、：\d增减同较占]{0,10}?公开申请[共计]{0,2}(\d[\d,]*)件/g,
    cells: total('A'),
    orCells: total('A', 'B'),
  },
  {
    pattern: /上一?年度?结转[^，。；、：\d增减同较占]{0,16}?(\d[\d,]*)件/g,
    cells: total('B'),
  },
  {
    pattern: /结转[至到]?(?:下|次)一?年度?[^，。；、：\d增减同较占]{0,12}?(\d[\d,]*)件/g,
    cells: total('D'),
  },
  { pattern: /(?<!不)予以公开的?(\d[\d,]*)件/g, cells: total('C1') },
  { pattern: /部分公开的?(\d[\d,]*)件/g, cells: total('C2') },
  {
    pattern: /不予公开的?(\d[\d,]*)件/g,
    cells: total('C3.1', 'C3.2', 'C3.3', 'C3.4', 'C3.5', 'C3.6', 'C3.7', 'C3.8'),
  },
  { pattern: /无法提供的?(\d[\d,]*)件/g, cells: total('C4.1', 'C4.2', 'C4.3') },
  {
    pattern: /不予处理的?(\d[\d,]*)件/g,
    cells: total('C5.1', 'C5.2', 'C5.3', 'C5.4', 'C5.5'),
  },
  { pattern: /其他处理的?(\d[\d,]*)件/g, cells: total('C6.1', 'C6.2', 'C6.3') },
  {
    pattern: /行政复议(?:案件|申请)?[共计]{0,2}(\d[\d,]*)件/g,
    cells: remedies('reconsideration'),
  },
  {
    pattern: /行政诉讼(?:案件)?[共计]{0,2}(\d[\d,]*)件/g,
    cells: remedies('directLitigation', 'litigationAfterReconsideration'),
  },
  {
    pattern: /(?:制发|制定)(?:行政)?规范性文件[共计]{0,2}(\d[\d,]*)件/g,
    cells: files('normativeDocuments', 'made'),
  },
  {
    pattern: /废止(?:行政)?规范性文件[共计]{0,2}(\d[\d,]*)件/g,
    cells: files('normativeDocuments', 'repealed'),
  },
  {
    pattern: /现行有效的?(?:行政)?规范性文件[共计]{0,2}(\d[\d,]*)件/g,
    cells: files('normativeDocuments', 'inForce'),
  },
  { pattern: /(?:制发|制定)规章[共计]{0,2}(\d[\d,]*)件/g, cells: files('regulations', 'made') },
  { pattern: /废止规章[共计]{0,2}(\d[\d,]*)件/g, cells: files('regulations', 'repealed') },
];
