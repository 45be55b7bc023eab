import type { Column } from './column';

/** What the template calls a choice of a column; the code itself when it is none. */
export function labelOf(column: Column | undefined, code: string): string {
  return column?.choices?.find((choice) => choice.code === code)?.label ?? code;
}
