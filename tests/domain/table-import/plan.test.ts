import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByDepth } from '../../../src/domain/table-import/order-by-depth';
import { ORGANIZATION_COLUMNS } from '../../../src/domain/table-import/organization-columns.data';
import { PEOPLE_COLUMNS } from '../../../src/domain/table-import/people-columns.data';
import {
  planOrganizations,
  type ExistingOrganization,
} from '../../../src/domain/table-import/plan-organizations';
import { planPeople } from '../../../src/domain/table-import/plan-people';
import type { CellProblem } from '../../../src/domain/table-import/problem';
import { readTable } from '../../../src/domain/table-import/read-table';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';
import { renderReason } from '../../../src/domain/reasons/reason';

const tableOf = (lines: string[][]) => ({
  sheet: null,
  rows: lines.map((cells, index) => ({
    number: index + 1,
    cells: cells.map((text) => ({ text })),
  })),
});

const brief = (problems: readonly CellProblem[]) =>
  problems.map(({ cell, reason }) => `${cell ?? '-'} ${reason.code.replace('import.', '')}`);

const EXISTING: ExistingOrganization[] = [
  { documentId: 'city', name: '云溪市人民政府', code: '915101001', parent: null },
  { documentId: 'bureau', name: '云溪市统计局', code: null, parent: 'city' },
  { documentId: 'twin1', name: '办事处', code: null, parent: 'city' },
  { documentId: 'twin2', name: '办事处', code: null, parent: 'city' },
];

function organizations(...lines: string[][]) {
  const read = readTable(tableOf(lines), ORGANIZATION_COLUMNS);
  const { steps, problems } = planOrganizations(read, EXISTING);
  return { steps, read: brief(read.problems), problems: brief(problems) };
}

const HEADER = ['名称*', '层级', '类别', '上级单位', '统一社会信用代码'];

describe('the plan of an organization file', () => {
  it('reads headers in any order and language and says which it does not know', () => {
    const { read, steps } = organizations(
      ['类别', 'name', '备注', ' 行政层级（必填）'],
      ['政府部门', '新局', 'x', '市级'],
    );
    expect(read).toEqual(['C1 column_unknown']);
    expect(steps[0]?.row.values).toEqual({ name: '新局', level: 'city', kind: 'department' });
  });

  it('passes over empty rows and keeps the numbers of the sheet', () => {
    const { steps } = organizations([''], HEADER, ['', ''], ['新局', '市级', '政府部门']);
    expect(steps.map(({ row }) => row.number)).toEqual([4]);
  });

  it('recognises by code, else by name, and asks of new ones what they need', () => {
    const { steps, problems } = organizations(
      HEADER,
      ['云溪市政府（新名）', '', '', '', '915101001'],
      ['云溪市统计局', '', '', '', ''],
      ['新局', '', '政府部门', '', ''],
      ['', '市级', '政府部门', '', ''],
      ['办事处', '', '', '', ''],
    );
    expect(steps.map(({ documentId }) => documentId)).toEqual(['city', null, 'bureau']);
    expect(problems.sort()).toEqual(['A5 required', 'A6 organization_ambiguous', 'B4 required']);
  });

  it('writes parents first, wherever they stand, and finds circles and strangers', () => {
    const { steps, problems } = organizations(
      HEADER,
      ['孙', '县级', '政府部门', '子'],
      ['子', '县级', '政府部门', '父'],
      ['父', '市级', '政府部门', '915101001'],
      ['甲', '市级', '政府部门', '乙'],
      ['乙', '市级', '政府部门', '甲'],
      ['丙', '市级', '政府部门', '没有的局'],
      ['丁', '市级', '政府部门', '办事处'],
      ['云溪市人民政府', '', '', '父'],
    );
    expect(problems).toEqual(
      [
        'D7 organization_unknown',
        'D8 organization_ambiguous',
        // The city below what is below it: all of that chain has no end either.
        'D9 parent_cycle',
        'D2 parent_cycle',
        'D3 parent_cycle',
        'D4 parent_cycle',
        'D5 parent_cycle',
        'D6 parent_cycle',
      ].sort((a, b) => problems.indexOf(a) - problems.indexOf(b)),
    );
    expect(steps).toEqual([]);
    const fine = organizations(
      HEADER,
      ['孙', '县级', '政府部门', '子'],
      ['子', '县级', '政府部门', '父'],
      ['父', '市级', '政府部门', '915101001'],
    );
    expect(fine.problems).toEqual([]);
    expect(fine.steps.map(({ row }) => row.number)).toEqual([4, 3, 2]);
    expect(fine.steps.map(({ parent }) => parent)).toEqual([
      { documentId: 'city' },
      { row: 4 },
      { row: 3 },
    ]);
  });

  it('refuses two rows for one organization', () => {
    const { problems } = organizations(
      HEADER,
      ['云溪市统计局', '', '', '', ''],
      ['云溪市统计局', '', '', '', ''],
      ['新局', '市级', '政府部门', '', '12345'],
      ['另一局', '市级', '政府部门', '', '12345'],
    );
    expect(problems).toEqual(['A3 duplicate_row', 'A5 duplicate_row']);
  });

  it('speaks every problem in both languages', () => {
    const read = readTable(
      tableOf([
        ['名称', '名称', '层级'],
        ['新局', '', '国级'],
      ]),
      ORGANIZATION_COLUMNS,
    );
    const problems = [...read.problems, ...planOrganizations(read, EXISTING).problems];
    expect(brief(problems)).toEqual(['B1 column_twice', 'C2 unknown_choice', '- required']);
    for (const { reason } of problems) {
      expect(renderReason(reason, textsZh)).not.toMatch(/[{}]/);
      expect(renderReason(reason, textsEn)).not.toMatch(/[{}]/);
    }
  });
});

describe('an order in which what is above comes first', () => {
  it('holds for every forest, and nothing is lost', () => {
    const forests = fc
      .array(fc.nat(), { maxLength: 40 })
      .map((picks) =>
        picks.map((pick, index) => ({
          key: `n${index}`,
          parent: index === 0 || pick % 4 === 0 ? null : `n${pick % index}`,
        })),
      )
      .chain((nodes) => fc.shuffledSubarray(nodes, { minLength: nodes.length }));
    fc.assert(
      fc.property(forests, (nodes) => {
        const { ordered, endless } = orderByDepth(nodes);
        expect(endless).toEqual([]);
        expect(ordered.map(({ key }) => key).sort()).toEqual(nodes.map(({ key }) => key).sort());
        const place = new Map(ordered.map(({ key }, index) => [key, index]));
        for (const { key, parent } of ordered) {
          if (parent) expect(place.get(parent)).toBeLessThan(place.get(key) ?? 0);
        }
      }),
    );
  });
});

describe('the plan of a people file', () => {
  const HEAD = ['姓名', '电子邮箱', '单位', '职责'];
  const people = (...lines: string[][]) => {
    const read = readTable(tableOf(lines), PEOPLE_COLUMNS);
    const { steps, problems } = planPeople(read, EXISTING);
    return { steps, problems: brief(problems) };
  };

  it('finds the organization by name or code', () => {
    const { steps, problems } = people(
      HEAD,
      ['张三', 'zhang@example.org', '云溪市统计局', '信息员'],
      ['李四', 'li@example.org', '915101001', '初审、统计员'],
    );
    expect(problems).toEqual([]);
    expect(steps.map(({ organization, duties }) => [organization, duties])).toEqual([
      ['bureau', ['information_officer']],
      ['city', ['first_reviewer', 'statistician']],
    ]);
  });

  it('wants one name for one address, and every duty once', () => {
    const { problems } = people(
      HEAD,
      ['张三', 'zhang@example.org', '云溪市统计局', '信息员'],
      ['张四', 'ZHANG@example.org', '云溪市人民政府', '信息员'],
      ['张三', 'zhang@example.org', '云溪市统计局', '信息员、统计员'],
      ['王五', 'wang@example.org', '办事处', ''],
      ['赵六', 'zhao@example.org', '没有的局', '信息员'],
    );
    expect(problems).toEqual([
      'D5 required',
      'C5 organization_ambiguous',
      'C6 organization_unknown',
      'A3 name_differs_in_file',
      'D4 duplicate_row',
    ]);
  });
});
