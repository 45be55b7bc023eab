import type { Knex } from 'knex';
import {
  SEVERITY_CHOICES,
  WORD_COLUMNS,
} from '../../../../../domain/findings/words/word-columns.data';
import { BYTE_ORDER_MARK, csvLine } from '../../../../../domain/table-export/csv-line';
import { NO_LABEL, YES_LABEL } from '../../../../../domain/table-import/yes-no.data';
import { allWords } from './stored-word';

const severityLabel = (code: string) =>
  SEVERITY_CHOICES.find((choice) => choice.code === code)?.label ?? code;

/** The whole list as CSV, in the columns in which it is imported. */
export async function exportWords(connection: Knex): Promise<string> {
  const words = await allWords(connection);
  const lines = words.map(({ wrong, right, severity, note, enabled }) =>
    csvLine([wrong, right, severityLabel(severity), note, enabled ? YES_LABEL : NO_LABEL]),
  );
  return [BYTE_ORDER_MARK, csvLine(WORD_COLUMNS.map(({ header }) => header)), ...lines].join('');
}
