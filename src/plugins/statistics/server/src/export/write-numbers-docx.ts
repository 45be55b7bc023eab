import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { fillWords } from '../../../../../domain/statistics/table-fill-words';
import { NARRATIVE } from '../../../../../domain/statistics/table-narrative.data';
import type { NumberRow, NumberTable } from '../../../../../domain/statistics/table-numbers';
import { dayText } from '../../../../../domain/statistics/table-period-text';
import { shownCell } from '../../../../../domain/statistics/table-shown-value';
import { TABLE_WORDS } from '../../../../../domain/statistics/table-words.data';
import { cleanText } from '../../../../../domain/feeds/clean-text';
import {
  BODY_FONT,
  heading,
  PAGE,
  paragraph,
  table as wordTable,
  title as titleLine,
} from '../../../../../docx/docx-parts';

const FOOTER_SIZE = 18;
const PARTS = ['responsiblePerson', 'reviewer', 'filler', 'phone', 'filledOn'] as const;
const LEADING_SHARES = [11, 2, 3];
const NUMBER_SHARE = 3;

function cellsOf(row: NumberRow, { columns }: NumberTable): string[] {
  const values = columns.map(({ key }) =>
    row.isHeading ? '' : shownCell(row.values[key] ?? null, row.valueType),
  );
  return [row.name, row.unit ?? '', row.code, ...values];
}

function numbers(table: NumberTable) {
  const { name, unit, code } = TABLE_WORDS.head;
  return wordTable({
    headers: [name, unit, code, ...table.columns.map(({ label }) => label)],
    rows: table.rows.map((row) => cellsOf(row, table)),
    shares: [...LEADING_SHARES, ...table.columns.map(() => NUMBER_SHARE)],
  });
}

function facts({ facts: pairs }: NumberTable): Paragraph[] {
  return pairs
    .filter(([, text]) => text !== '')
    .map(([label, text]) => paragraph(label === '' ? text : label + TABLE_WORDS.colon + text));
}

function signatures({ footer }: NumberTable): Paragraph[] {
  if (!footer) return [paragraph('')];
  const lines = PARTS.map((part) => {
    const value = footer[part] ?? '';
    const shown = part === 'filledOn' ? dayText(value) : value;
    return paragraph(TABLE_WORDS.footer[part] + TABLE_WORDS.colon + shown);
  });
  // Word wants a paragraph after a table; an empty one keeps the lines off it.
  return [paragraph(''), ...lines, paragraph(TABLE_WORDS.seal)];
}

/** Page and pages are fields: Word counts them. */
function pages(): Footer {
  const [before = '', between = '', after = ''] = TABLE_WORDS.pages.split(/\{\w+\}/);
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  const run = new TextRun({ size: FOOTER_SIZE, children });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
  });
}

/** The text about a return or total (`narrativeOfReturn`, `narrativeOfTotals`) with all its numbers, in Word on A4. */
export async function writeNumbersDocx(
  table: NumberTable,
  narrative: readonly string[],
): Promise<Buffer> {
  const { width, height, margin } = PAGE;
  const document = new Document({
    creator: cleanText(table.unit.name),
    title: cleanText(fillWords('{unit} {title}', { unit: table.unit.name, title: table.title })),
    styles: {
      default: {
        document: { run: { font: BODY_FONT, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: pages() },
        children: [
          titleLine(cleanText(table.title)),
          ...facts(table),
          heading(NARRATIVE.main),
          ...narrative.map((text) => paragraph(text)),
          heading(NARRATIVE.table),
          numbers(table),
          ...signatures(table),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
