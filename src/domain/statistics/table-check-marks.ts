import { error, type Reason } from '../reasons/reason';
import { cellName } from '../table-import/table';
import { readQuarter } from './period';
import { FORM_MARKS, type FormMarks } from './table-form-marks';
import { folded, textAt, type FormProblem, type FormSheet } from './table-form-sheet';
import { periodText } from './table-period-text';
import type { PrintedReturn } from './table-printed';
import { TABLE_WORDS } from './table-words.data';

type Expected = Pick<
  PrintedReturn,
  'setKey' | 'setName' | 'setVersion' | 'quarter' | 'unitId' | 'unitName'
>;

const whole = (reason: Reason): FormProblem => ({
  cell: null,
  indicator: null,
  value: null,
  reason,
});

/** Why a file is not the form of a return: another form, version, period or unit. */
export function checkMarks(marks: FormMarks, expected: Expected): FormProblem[] {
  const { setKey, setName, setVersion, quarter, unitId, unitName } = expected;
  const reasons: Reason[] = [];
  if (marks.formatVersion !== FORM_MARKS.version || marks.set !== setKey) {
    reasons.push(error('statistics.import_other_form', { value: marks.set, expected: setName }));
  } else if (marks.setVersion !== String(setVersion)) {
    const params = { value: marks.setVersion, expected: setVersion };
    reasons.push(error('statistics.import_other_version', params));
  }
  if (marks.quarter !== quarter) {
    const read = readQuarter(marks.quarter);
    const value = read ? periodText(read) : marks.quarter;
    const params = {
      value,
      expected: periodText(quarter),
      valueEn: marks.quarter,
      expectedEn: quarter,
    };
    reasons.push(error('statistics.import_wrong_period', params));
  }
  if (marks.unit !== unitId) {
    const params = { value: marks.unitName || marks.unit, expected: unitName };
    reasons.push(error('statistics.import_other_unit', params));
  }
  return reasons.map(whole);
}

/** Somebody may have typed another period or unit into an old file: what people see has to say the same as its marks. */
export function checkSheetHead(
  { rows }: FormSheet,
  marks: FormMarks,
  { quarter }: Pick<PrintedReturn, 'quarter'>,
): FormProblem[] {
  const { facts } = TABLE_WORDS;
  const heads = [
    { label: facts.period, expected: periodText(quarter), code: 'statistics.import_wrong_period' },
    { label: facts.unit, expected: marks.unitName, code: 'statistics.import_other_unit' },
  ];
  return heads.flatMap(({ label, expected, code }) => {
    for (const { number, cells } of rows) {
      for (const [index] of cells.entries()) {
        const text = folded(textAt(cells, index));
        const [, said] = text.split(new RegExp(`^${label}[:：]`, 'u'));
        if (said === undefined) continue;
        if (said === folded(expected)) return [];
        const params = { value: said, expected, valueEn: said, expectedEn: quarter };
        const cell = cellName(number, index);
        return [{ cell, indicator: null, value: said, reason: error(code, params) }];
      }
    }
    return [];
  });
}
