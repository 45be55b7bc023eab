import type { Footer } from './check-footer';

/** The sheet that says which form a file is. It is hidden so that only a program shows it again. */
export const MARKS_SHEET = 'zhaoshi';

/** `version` is raised when the places of things on the form change in a way old files cannot be read by. */
export const FORM_MARKS = { format: 'zhaoshi-return', version: '1' } as const;

/** What a form says about itself. */
export type FormMarks = {
  format: string;
  formatVersion: string;
  set: string;
  setVersion: string;
  quarter: string;
  unit: string;
  unitName: string;
  /** Name of the sheet with the form. */
  sheet: string;
  /** In which row each code was printed. */
  rows: ReadonlyMap<string, number>;
  /** In which cell each part of the footer was printed. */
  footer: ReadonlyMap<keyof Footer, string>;
};

/** Reads the hidden sheet, row by row; null where it is not one of ours. */
export function readMarks(lines: readonly (readonly string[])[]): FormMarks | null {
  const fact = (name: string) => lines.find(([key]) => key === name)?.[1] ?? '';
  const pairs = (name: string) =>
    lines.filter(([key]) => key === name).map(([, one = '', other = '']) => [one, other] as const);
  if (fact('form') !== FORM_MARKS.format) return null;
  return {
    format: fact('form'),
    formatVersion: fact('format'),
    set: fact('set'),
    setVersion: fact('version'),
    quarter: fact('quarter'),
    unit: fact('unit'),
    unitName: fact('unitName'),
    sheet: fact('sheet'),
    rows: new Map(pairs('row').map(([code, row]) => [code, Number(row)])),
    footer: new Map(pairs('footer') as (readonly [keyof Footer, string])[]),
  };
}
