import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TYPOS } from '../../../../src/domain/findings/typos.data';
import { checkWord } from '../../../../src/domain/findings/words/check-word';
import { planWords } from '../../../../src/domain/findings/words/plan-words';
import { readWordTable } from '../../../../src/domain/findings/words/read-word-table';
import { warnOfCommonWord } from '../../../../src/domain/findings/words/warn-of-common-word';
import type { Word } from '../../../../src/domain/findings/words/word';
import { WORD_COLUMNS } from '../../../../src/domain/findings/words/word-columns.data';
import { csvLine } from '../../../../src/domain/table-export/csv-line';
import { readCsv } from '../../../../src/domain/table-import/read-csv';
import type { Table } from '../../../../src/domain/table-import/table';

const WORD: Word = { wrong: '布署', right: '部署', severity: 'confirm', note: '', enabled: true };
const codes = (word: Partial<Word>) =>
  checkWord({ ...WORD, ...word }).map(({ code, field }) => [code, field]);

function plan(text: string, existing: Word[] = [], published: string[] = []) {
  const { problems, ...rest } = planWords(readWordTable(readCsv(text) as Table), {
    existing,
    published,
  });
  return {
    ...rest,
    problems: problems.map(({ row, cell, reason }) => [row, cell, reason.code]),
  };
}

describe('a word of the list', () => {
  it.each([
    [{}, []],
    [{ wrong: '字'.repeat(50), note: '字'.repeat(200) }, []],
    [{ wrong: ' \u200b' }, [['word.missing', 'wrong']]],
    [{ right: '' }, [['word.missing', 'right']]],
    [{ wrong: '字'.repeat(51) }, [['word.too_long', 'wrong']]],
    [{ right: '𠮷'.repeat(50) }, []],
    [{ right: '𠮷'.repeat(51) }, [['word.too_long', 'right']]],
    [{ note: '字'.repeat(201) }, [['word.too_long', 'note']]],
    [{ wrong: '部\u0000署' }, [['word.character', 'wrong']]],
    [{ wrong: '部\n署' }, [['word.character', 'wrong']]],
    [{ wrong: '部\ud800' }, [['word.character', 'wrong']]],
    [{ wrong: '部署' }, [['word.same', 'right']]],
    [{ severity: 'toString' as never }, [['word.severity', 'severity']]],
  ] as [Partial<Word>, string[][]][])('%j: %j', (word, expected) => {
    expect(codes(word)).toEqual(expected);
  });

  it('the ready list may be saved as it is, each word once', () => {
    for (const typo of TYPOS) expect(codes(typo)).toEqual([]);
    expect(new Set(TYPOS.map(({ wrong }) => wrong)).size).toBe(TYPOS.length);
  });
});

describe('a word that would stop everybody', () => {
  const warned = (word: Partial<Word>, published: string[] = []) =>
    warnOfCommonWord({ ...WORD, ...word }, published).map(({ code }) => code);
  const texts = (having: number, all: number, text = '工作布署') =>
    Array.from({ length: all }, (_none, at) => (at < having ? text : '通知'));

  it.each([
    ['a single character', { wrong: '的' }, [], ['word.single_character']],
    ['also outside the basic plane', { wrong: '𠮷' }, [], ['word.single_character']],
    ['one of ten published texts', {}, texts(5, 50), ['word.common']],
    ['a little less', {}, texts(5, 51), []],
    ['too few to prove it', {}, texts(4, 4), []],
    [
      'only inside the right form',
      { wrong: '部', right: '部署' },
      texts(9, 9, '部署'),
      ['word.single_character'],
    ],
    ['switched off', { wrong: '的', enabled: false }, texts(9, 9), []],
  ] as [string, Partial<Word>, string[], string[]][])('%s', (_name, word, published, expected) => {
    expect(warned(word, published)).toEqual(expected);
  });
});

describe('a list to import', () => {
  it('is read with headers in any order, or without any in the usual order', () => {
    const expected = { ...WORD, severity: 'block', note: '常见', enabled: false };
    expect(plan('级别,正确写法,错误写法,启用,备注\n禁止,部署,布署,否,常见').creates).toEqual([
      expected,
    ]);
    expect(plan('布署\t部署\t禁止\t常见\t否').creates).toEqual([expected]);
    expect(plan('布署,部署').creates).toEqual([{ ...WORD, severity: 'hint' }]);
  });

  it('changes what is known by what it says, and leaves what it does not say', () => {
    const existing = [{ ...WORD, note: '留下', enabled: false }];
    expect(plan('错误写法,正确写法,级别\n布署,部署,提示', existing).updates).toEqual([
      { stored: existing[0], word: { ...existing[0], severity: 'hint' } },
    ]);
    expect(plan('布署,部署', existing)).toMatchObject({ unchanged: 1, updates: [], creates: [] });
  });

  it('names the line and the cell of everything that is wrong', () => {
    const lines = [
      '错误写法,正确写法,级别',
      '布署,部署,要紧',
      ',部署,',
      '帐户,,',
      '帐户,账户,',
      '粗旷,粗旷,',
      `${'字'.repeat(51)},字,`,
      '松驰,松弛,提示',
    ];
    expect(plan(lines.join('\n'))).toMatchObject({
      creates: [{ wrong: '松驰' }],
      problems: [
        [2, 'C2', 'import.unknown_choice'],
        [3, 'A3', 'import.required'],
        [4, 'B4', 'import.required'],
        [5, 'A5', 'import.duplicate_row'],
        [6, 'B6', 'word.same'],
        [7, 'A7', 'word.too_long'],
      ],
    });
  });

  it('warns of common words and takes them all the same', () => {
    expect(plan('的,地')).toMatchObject({
      creates: [{ wrong: '的' }],
      problems: [[1, 'A1', 'word.single_character']],
    });
  });

  it('takes back what was exported, formulas neither run nor grow', () => {
    const piece = fc.constantFrom('=', '+', '-', '@', '＝', ',', '"', '词', 'x', '；');
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (wrong, right) => {
        fc.pre(wrong !== right);
        const header = csvLine(WORD_COLUMNS.map((column) => column.header));
        const line = csvLine([wrong, right, '禁止', '', '是']);
        expect(line).not.toMatch(/^"?[=+\-@＝]/);
        expect(plan(header + line).creates).toEqual([{ ...WORD, wrong, right, severity: 'block' }]);
      }),
    );
  });
});
