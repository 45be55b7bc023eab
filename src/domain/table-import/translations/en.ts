import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'import.file_missing': 'Choose the file to import (field file).',
  'import.file_too_large':
    'File "{name}" is too large: {size} MB; a file to import has at most {limit} MB.',
  'import.format_not_supported':
    'File "{name}" cannot be imported: only .xlsx and .csv files are taken.',
  'import.file_unreadable': 'File "{name}" is damaged or no spreadsheet and cannot be read.',
  'import.encoding_unknown':
    'The encoding of file "{name}" is not known: save it as UTF-8 or GB18030 (GBK).',
  'import.bad_csv': 'File "{name}" has unpaired quotes near line {line} and cannot be read.',
  'import.file_empty':
    'File "{name}" holds no data: the first row names the columns, each row below is one entry.',
  'import.too_many_rows':
    'The file has {rows} rows of data; at most {limit} are imported at once. Split it.',
  'import.bad_parameter': 'Parameter "{name}" is "{value}"; it is true or false.',
  'import.digest_missing': 'Check the file first, then import it with the digest of that check.',
  'import.digest_differs': 'The file is not the one that was checked. Check it again.',
  'import.has_problems':
    'The file has {count} errors; nothing was imported. Correct them and check it again.',
  'import.column_unknown': 'Column "{column}" is not known and is left out.',
  'import.column_twice': 'Column "{column}" stands there twice.',
  'import.required': '"{column}" is required.',
  'import.not_a_day':
    '"{column}" is "{value}", which is no day: write a real one, such as 2026-03-01 or 2026/3/1.',
  'import.not_yes_or_no': '"{column}" is "{value}"; write yes or no.',
  'import.not_an_email': '"{column}" is "{value}", which is no e-mail address.',
  'import.unknown_choice': '"{column}" is "{value}", which is none of: {options}.',
  'import.too_long': '"{column}" is too long: at most {max} characters, now {actual}.',
  'import.invalid_character': '"{column}" holds a character that cannot be used.',
  'import.formula_error': 'The formula in "{column}" results in the error "{value}".',
  'import.number_too_long':
    '"{column}" is the number "{value}", too long to be exact: format the cell as text and type it again.',
  'import.organization_unknown':
    'No organization "{value}": write the name or code of one the platform has.',
  'import.organization_ambiguous':
    'Several organizations are called "{value}"; write the code instead.',
  'import.duplicate_row': '"{value}" is in row {row} already.',
  'import.parent_cycle':
    'The organizations above "{name}" form a circle: it would be above itself.',
  'import.waits_for_row':
    'The organization above is in row {row}, which has errors; this row is checked once they are corrected.',
  'import.code_changes':
    '"{name}" has the code {from}, which becomes {value}; make sure it is the same organization.',
  'import.name_differs':
    'The account {email} exists under the name "{existing}", not "{value}"; the import leaves names alone.',
  'import.name_differs_in_file':
    '{email} is "{other}" in row {row} but "{value}" here: one address is one person.',
  'import.row_refused': 'This row was refused: {message}',
};

export default texts;
