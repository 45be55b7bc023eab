import { describe, expect, it } from 'vitest';
import { allCells, cellLabel } from '../../../src/domain/annual-report/cells';
import type { FormTable, PrintedCell } from '../../../src/domain/annual-report/form';
import { sections, tables } from '../../../src/domain/annual-report/form-2021.data';
import { equations } from '../../../src/domain/annual-report/identities-2021.data';
import { quotedNumbers } from '../../../src/domain/annual-report/quoted-numbers-2021.data';

/** Lays merged cells out on a grid as a browser does and returns how many cells each line is wide. */
function lineWidths(lines: readonly (readonly PrintedCell[])[]): number[] {
  const taken = lines.map(() => 0);
  lines.forEach((line, index) => {
    for (const cell of line) {
      const rowSpan = 'label' in cell ? (cell.rowSpan ?? 1) : 1;
      for (let below = index; below < index + rowSpan; below += 1) {
        taken[below] = (taken[below] ?? 0) + (cell.colSpan ?? 1);
      }
    }
  });
  return taken;
}

function spans(table: FormTable): number[] {
  return table.body.flat().flatMap((cell) => ('label' in cell && cell.rowSpan ? cell.rowSpan : []));
}

describe('the printed form', () => {
  it('has six sections with the fixed titles', () => {
    expect(sections.map(({ number, title }) => `${number.zh}、${title.zh}`)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  it.each([
    ['proactive', 4, 14],
    ['applications', 10, 28],
    ['remedies', 15, 4],
  ] as const)('prints the %s table %i cells wide on %i lines', (name, width, lines) => {
    const { head, body } = tables[name];
    const widths = [...lineWidths(head), ...lineWidths(body)];
    expect(widths).toEqual(Array.from({ length: lines }, () => width));
  });

  it('merges 22 rows under the results and 8, 3, 5 and 3 under their kinds', () => {
    expect(spans(tables.applications)).toEqual([22, 8, 3, 5, 3]);
  });

  it('has exactly one blank for each of the 10, 175 and 15 numbers', () => {
    const blanks = Object.values(tables).map((table) =>
      table.body
        .flat()
        .flatMap((cell) =>
          'row' in cell ? [`${table.attribute}.${cell.row}.${cell.column}`] : [],
        ),
    );
    expect(blanks.map((list) => list.length)).toEqual([10, 175, 15]);
    expect(new Set(blanks.flat())).toEqual(new Set(allCells().keys()));
  });

  it('names every number differently in both languages', () => {
    const labels = [...allCells().values()].map(cellLabel);
    expect(new Set(labels.map(({ zh }) => zh)).size).toBe(200);
    expect(new Set(labels.map(({ en }) => en)).size).toBe(200);
  });

  it('has no identity and no quotation that speaks of a cell it does not have', () => {
    const codes = new Set(
      [...allCells().values()].flatMap(({ table, row, column }) => [
        `${table.name} ${row.code}`,
        `${table.name} ${column.code}`,
      ]),
    );
    for (const { table, left, right } of equations) {
      for (const code of [...left, ...right]) expect(codes).toContain(`${table} ${code}`);
    }
    for (const { cells, orCells } of quotedNumbers) {
      for (const { table, row, column } of [...cells, ...(orCells ?? [])]) {
        expect(allCells().has(`${tables[table].attribute}.${row}.${column}`)).toBe(true);
      }
    }
  });
});
