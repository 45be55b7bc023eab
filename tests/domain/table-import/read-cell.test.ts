import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/domain/table-import/column';
import { ORGANIZATION_COLUMNS } from '../../../src/domain/table-import/organization-columns.data';
import { parseDay } from '../../../src/domain/table-import/parse-day';
import { PEOPLE_COLUMNS } from '../../../src/domain/table-import/people-columns.data';
import { readCell } from '../../../src/domain/table-import/read-cell';
import { splitName } from '../../../src/domain/table-import/split-name';
import { cellName, columnLetters } from '../../../src/domain/table-import/table';
import { DUTIES } from '../../../src/domain/duties/duties';
import zhEnumerations from '../../../src/admin/enumerations/translations/zh-Hans';

function columnOf(attribute: string): Column {
  const found = [...ORGANIZATION_COLUMNS, ...PEOPLE_COLUMNS].find(
    (column) => column.attribute === attribute,
  );
  if (!found) throw new Error(attribute);
  return found;
}

const read = (attribute: string, text: string) => {
  const column = columnOf(attribute);
  const { content, reasons } = readCell(column, column.header, { text });
  return reasons.length > 0 ? reasons.map(({ code }) => code) : content;
};

describe('the value of a cell', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026年3月1日', '2026-03-01'],
    ['2026 年 3 月 1 日', '2026-03-01'],
    ['2026/3/1', '2026-03-01'],
    ['2026.3.1', '2026-03-01'],
    ['２０２６－０３－０１', '2026-03-01'],
    ['2026-03-01 00:00:00', '2026-03-01'],
  ])('reads the day %s', (text, day) => {
    expect(read('validFrom', text)).toBe(day);
  });

  it.each(['2026-02-30', '2026/13/1', '3/1/2026', '46082', '2026-3', '明天', '2026-03/01'])(
    'does not take %s for a day',
    (text) => {
      expect(read('validFrom', text)).toEqual(['import.not_a_day']);
    },
  );

  it('reads every day in every way it is written', () => {
    const days = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const iso = date.toISOString().slice(0, 10);
        for (const text of [iso, `${y}/${m}/${d}`, `${y}年${m}月${d}日`]) {
          expect(parseDay(text)).toBe(iso);
        }
      }),
    );
  });

  it('never fails, whatever the cell holds, and says something or nothing, not both', () => {
    const columns = [...ORGANIZATION_COLUMNS, ...PEOPLE_COLUMNS];
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.nat({ max: columns.length - 1 }),
        (text, index) => {
          const column = columns[index] as Column;
          const { content, reasons } = readCell(column, column.header, { text });
          return content === undefined || reasons.every(({ severity }) => severity === 'error');
        },
      ),
      { numRuns: 500 },
    );
  }, 30_000);

  it('keeps a text as typed, but for the space around it', () => {
    expect(read('name', '　=SUM(A1)＋“全角”ＡＢ \n')).toBe('=SUM(A1)＋“全角”ＡＢ');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (text) => {
        const value = read('address', `x${text}x`);
        if (typeof value === 'string') expect(value).toBe(`x${text}x`);
      }),
    );
  });

  it('folds the width of codes, telephone numbers and addresses of the net', () => {
    expect(read('code', '９１５１０１００')).toBe('91510100');
    expect(read('phone', '０２８－８６６６')).toBe('028-8666');
    expect(read('email', ' Ｚhang@Example.ORG ')).toBe('zhang@example.org');
    expect(read('email', 'zhang')).toEqual(['import.not_an_email']);
  });

  it('reads choices by label, alias and code, and several duties in one cell', () => {
    expect(read('level', '市级')).toBe('city');
    expect(read('level', 'city')).toBe('city');
    expect(read('kind', '派出机关')).toBe('dispatched_office');
    expect(read('kind', '派出机关（街道办事处等）')).toBe('dispatched_office');
    expect(read('duties', '信息员、统计员，信息员,auditor')).toEqual([
      'information_officer',
      'statistician',
      'auditor',
    ]);
    expect(read('duties', '信息员、局长')).toEqual(['import.unknown_choice']);
    expect(read('includesSubordinates', '否')).toBe(false);
    expect(read('includesSubordinates', '也许')).toEqual(['import.not_yes_or_no']);
  });

  it('refuses characters the database cannot keep', () => {
    expect(read('name', '张\u0000三')).toEqual(['import.invalid_character']);
    expect(read('name', '张\ud800三')).toEqual(['import.invalid_character']);
    expect(read('address', '一号楼\n二号楼')).toBe('一号楼\n二号楼');
  });
});

describe('the columns', () => {
  it('offer exactly the duties there are, and the labels the panel shows for levels and kinds', () => {
    const codes = columnOf('duties').choices?.map(({ code }) => code);
    expect(codes?.sort()).toEqual([...DUTIES].sort());
    for (const attribute of ['level', 'kind']) {
      for (const { code, label } of columnOf(attribute).choices ?? []) {
        expect(zhEnumerations[`enum.${attribute}.${code}`]).toBe(label);
      }
    }
  });

  it('have no two that answer to one name', () => {
    for (const columns of [ORGANIZATION_COLUMNS, PEOPLE_COLUMNS]) {
      const names = columns.flatMap(({ attribute, header, aliases }) => [
        attribute,
        header,
        ...aliases,
      ]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('small parts', () => {
  it('names cells as a spreadsheet does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
    expect(cellName(5, 2)).toBe('C5');
  });

  it('splits Chinese names and leaves others whole; the parts are what was typed', () => {
    expect(splitName('张三')).toEqual({ lastname: '张', firstname: '三' });
    expect(splitName('欧阳小明')).toEqual({ lastname: '欧阳', firstname: '小明' });
    expect(splitName('𠮷野')).toEqual({ lastname: '𠮷', firstname: '野' });
    expect(splitName('阿卜杜拉·买买提').lastname).toBe('');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const { lastname, firstname } = splitName(name);
        expect(lastname + firstname).toBe(name);
      }),
    );
  });
});
