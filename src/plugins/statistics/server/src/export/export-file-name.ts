import { cleanText } from '../../../../../domain/feeds/clean-text';
import type { NumberTable } from '../../../../../domain/statistics/table-numbers';
import { periodText } from '../../../../../domain/statistics/table-period-text';
import type { ExportFormat } from './export-file';

/** What no file system takes in a name. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;
/** So that the whole stays below the 255 bytes of common file systems, three for a Chinese character. */
const MOST_CHARACTERS = 24;

const part = (text: string) =>
  [...cleanText(text).replace(NOT_IN_NAMES, '_').trim()].slice(0, MOST_CHARACTERS).join('');

/** Form, unit and period: what somebody looks for who has collected fifty of them. */
export function exportFileName(
  { title, unit, quarter }: Pick<NumberTable, 'title' | 'unit' | 'quarter'>,
  format: ExportFormat,
): string {
  return `${part(title)}-${part(unit.name)}-${periodText(quarter)}.${format}`;
}
