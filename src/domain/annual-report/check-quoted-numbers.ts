import { warning, type Reason } from '../reasons/reason';
import { cellAt, cellLabel } from './cells';
import {
  sum,
  valueAt,
  type AnnualReport,
  type Label,
  type TableName,
  type TableValues,
} from './form';
import { sections, tables } from './form-2021.data';
import { labelParams } from './label-params';
import { quotedNumbers, type QuotedNumber } from './quoted-numbers-2021.data';

type Tables = Record<TableName, TableValues>;

/** Numbers that the three text sections quote from the tables (I6): a warning for each that differs. */
export function checkQuotedNumbers(report: AnnualReport, values: Tables): Reason[] {
  return sections.flatMap(({ title, content }) => {
    if (!('text' in content)) {
      return [];
    }
    const text = plainText(report[content.text] ?? '');
    return quotedNumbers.flatMap((quoted) =>
      [...text.matchAll(quoted.pattern)].flatMap((match) =>
        compare({ quoted, match, values, section: title, field: content.text }),
      ),
    );
  });
}

type Quote = {
  quoted: QuotedNumber;
  match: RegExpMatchArray;
  values: Tables;
  section: Label;
  field: string;
};

function compare({ quoted, match, values, section, field }: Quote): Reason[] {
  const said = Number(match[1]?.replaceAll(',', ''));
  const total = (cells: QuotedNumber['cells']) =>
    sum(cells.map(({ table, row, column }) => valueAt(values[table], row, column)));
  if (said === total(quoted.cells) || (quoted.orCells && said === total(quoted.orCells))) {
    return [];
  }
  const params = {
    ...labelParams('section', section),
    quote: match[0],
    leftValue: said,
    ...labelParams('right', sumLabel(quoted.cells)),
    rightValue: total(quoted.cells),
  };
  return [warning('annual_report.quoted_number_differs', params, field)];
}

/** The cell, or the first and last of the cells that are added up. */
function sumLabel(cells: QuotedNumber['cells']): Label {
  const labels = cells.map(({ table, row, column }) =>
    cellLabel(cellAt(tables[table], row, column)),
  );
  const first = labels[0] ?? { zh: '', en: '' };
  const last = labels.at(-1) ?? first;
  return cells.length === 1
    ? first
    : { zh: `${first.zh}…${last.zh}`, en: `${first.en} … ${last.en}` };
}

/** Rich text without tags, emphasis marks and spaces, digits and commas half-width. */
function plainText(text: string): string {
  return text
    .replace(/<[^>]*>|&nbsp;|[*_`\s]/g, '')
    .replace(/[\uFF10-\uFF19]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(\d)，(?=\d{3}(?!\d))/g, '$1,');
}
