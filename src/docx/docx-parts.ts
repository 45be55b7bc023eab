import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { cleanText } from '../domain/feeds/clean-text';

/** A4 in twentieths of a point, with margins of two centimetres. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_134 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Latin and Chinese fonts apart: Word takes `eastAsia` for Chinese characters, whatever the other is. */
export const BODY_FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: 'FangSong',
} as const;
const HEADING_FONT = { ...BODY_FONT, eastAsia: 'SimHei' } as const;

/** In half points: 小二, 四号, 五号. */
const SIZES = { title: 36, heading: 28, text: 21 } as const;
const HEADING_SPACE = { before: 240, after: 120 } as const;

const CELL_MARGINS = { top: 50, bottom: 50, left: 90, right: 90 } as const;

type Look = { isBold?: boolean; isCentered?: boolean };

/** A text as it was written: its lines stay lines, what XML cannot hold is left out. */
function runsOf(text: string, isBold: boolean): TextRun[] {
  return cleanText(text)
    .split(/\r\n|\r|\n/)
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          bold: isBold,
          size: SIZES.text,
          ...(index > 0 ? { break: 1 } : {}),
        }),
    );
}

export function paragraph(
  text: string,
  { isBold = false, isCentered = false }: Look = {},
): Paragraph {
  return new Paragraph({
    children: runsOf(text, isBold),
    ...(isCentered ? { alignment: AlignmentType.CENTER } : {}),
  });
}

export function heading(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: HEADING_SPACE,
    children: [new TextRun({ text, font: HEADING_FONT, size: SIZES.heading })],
  });
}

export function title(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: HEADING_SPACE,
    children: [new TextRun({ text, font: HEADING_FONT, size: SIZES.title })],
  });
}

/** Lines of a cell, each a paragraph of its own. */
export type Cell = string | readonly string[];

type CellLook = Look & { width: number; columnSpan?: number };

function cell(content: Cell, { width, columnSpan = 1, ...look }: CellLook): TableCell {
  const lines = typeof content === 'string' ? [content] : content;
  return new TableCell({
    children: (lines.length > 0 ? lines : ['']).map((line) => paragraph(line, look)),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: CELL_MARGINS,
    ...(columnSpan > 1 ? { columnSpan } : {}),
  });
}

function tableOf(rows: TableRow[], columnWidths: number[]): Table {
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
  });
}

/** Twentieths of a point for shares of the width of the text; the last column takes what is left by rounding. */
function widthsOf(shares: readonly number[]): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / sum));
  const rest = TEXT_WIDTH - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}

/** A table whose head stands on every page; `shares` are the widths of its columns to each other. */
export function table({
  headers,
  rows,
  shares,
}: {
  headers: readonly string[];
  rows: readonly (readonly Cell[])[];
  shares: readonly number[];
}): Table {
  const widths = widthsOf(shares);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headers.map((text, at) =>
      cell(text, { width: widths[at] ?? 0, isBold: true, isCentered: true }),
    ),
  });
  const body = rows.map(
    (cells) =>
      new TableRow({
        children: cells.map((content, at) => cell(content, { width: widths[at] ?? 0 })),
      }),
  );
  return tableOf([head, ...body], widths);
}

/** Names with their values, two pairs a row; a single pair takes the whole row. */
export function factTable(rows: readonly (readonly (readonly [string, string])[])[]): Table {
  const widths = widthsOf([3, 7, 3, 7]);
  const [name = 0, value = 0] = widths;
  const wide = TEXT_WIDTH - name;
  return tableOf(
    rows.map(
      (pairs) =>
        new TableRow({
          cantSplit: true,
          children: pairs.flatMap(([label, text], at) => [
            cell(label, { width: widths[2 * at] ?? 0, isBold: true }),
            pairs.length === 1
              ? cell(text, { width: wide, columnSpan: 3 })
              : cell(text, { width: widths[2 * at + 1] ?? value }),
          ]),
        }),
    ),
    widths,
  );
}
