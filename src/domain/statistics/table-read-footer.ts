import { error } from '../reasons/reason';
import { cellName } from '../table-import/table';
import { parseDay } from '../table-import/parse-day';
import type { Footer } from './check-footer';
import type { FormMarks } from './table-form-marks';
import { problemIn, textAt, type FormProblem, type FormSheet } from './table-form-sheet';
import { TABLE_WORDS } from './table-words.data';

const PARTS = Object.keys(TABLE_WORDS.footer) as (keyof Footer)[];
const MOST_TEXT = 100;

export type FooterChange = {
  cell: string;
  part: keyof Footer;
  label: string;
  before: string | null;
  after: string | null;
};

type Place = { cell: string; text: string };

/** The cell of a part: where its label stands, or where it was printed if somebody typed over the label. */
function findPart({ rows }: FormSheet, part: keyof Footer, marks: FormMarks): Place | null {
  const label = new RegExp(`^\\s*${TABLE_WORDS.footer[part]}\\s*[:：]`, 'u');
  let printed: Place | null = null;
  for (const { number, cells } of rows) {
    for (const [index] of cells.entries()) {
      const cell = cellName(number, index);
      const text = textAt(cells, index);
      if (label.test(text)) return { cell, text: text.replace(label, '').trim() };
      if (cell === marks.footer.get(part)) printed = { cell, text };
    }
  }
  return printed;
}

/** Reads who signed and when. A part that is no longer there stays as it was. */
export function readFooter(
  sheet: FormSheet,
  { footer, marks }: { footer: Footer; marks: FormMarks },
): { changes: FooterChange[]; problems: FormProblem[] } {
  const changes: FooterChange[] = [];
  const problems: FormProblem[] = [];
  for (const part of PARTS) {
    const place = findPart(sheet, part, marks);
    if (!place) continue;
    const { cell, text } = place;
    const isDay = part === 'filledOn';
    const after = text === '' ? null : isDay ? parseDay(text) : text;
    const label = TABLE_WORDS.footer[part];
    if (text !== '' && after === null) {
      const reason = error('statistics.import_not_a_day', { cell, value: text }, part);
      problems.push({ cell, indicator: null, value: text, reason });
    } else if (text.length > MOST_TEXT) {
      const reason = error('statistics.import_footer_too_long', { most: MOST_TEXT }, part);
      problems.push(problemIn(cell, { reason, indicator: null, value: text.slice(0, MOST_TEXT) }));
    } else if (after !== (footer[part] ?? null)) {
      changes.push({ cell, part, label, before: footer[part] ?? null, after });
    }
  }
  return { changes, problems };
}
