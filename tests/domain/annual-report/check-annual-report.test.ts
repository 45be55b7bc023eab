import { describe, expect, it } from 'vitest';
import { allCells } from '../../../src/domain/annual-report/cells';
import { checkAnnualReport } from '../../../src/domain/annual-report/check-annual-report';
import en from '../../../src/domain/annual-report/translations/en';
import zh from '../../../src/domain/annual-report/translations/zh-Hans';
import { renderReason, type Reason } from '../../../src/domain/reasons/reason';
import { changed, sampleReport, type FullReport } from './sample';

function only(reasons: Reason[]): Reason {
  expect(reasons.map(({ code, field }) => `${code} ${field}`)).toHaveLength(1);
  return reasons[0] as Reason;
}

function expectSays(reason: Reason, chinese: string[], english: string[]): void {
  for (const part of chinese) expect(renderReason(reason, zh)).toContain(part);
  for (const part of english) expect(renderReason(reason, en)).toContain(part);
  expect(renderReason(reason, zh)).not.toMatch(/\{\w+\}/);
  expect(renderReason(reason, en)).not.toMatch(/\{\w+\}/);
}

describe('the verified report', () => {
  it('passes every check, alone and as its own only part', () => {
    const report = sampleReport();
    expect(checkAnnualReport({ report, subordinates: [sampleReport()] })).toEqual([]);
  });

  it('does not survive one more in any of its 200 numbers, except the ten of table 2', () => {
    const report = sampleReport();
    expect(allCells().size).toBe(200);
    const uncaught = [...allCells()].filter(([, { table, row, column }]) => {
      const wrong = changed(report, [table.attribute, row.code, column.code], 1);
      return !checkAnnualReport({ report: wrong }).some(({ severity }) => severity === 'error');
    });
    expect(uncaught.map(([field]) => field)).toEqual([
      'proactiveTable.regulations.made',
      'proactiveTable.regulations.repealed',
      'proactiveTable.regulations.inForce',
      'proactiveTable.normativeDocuments.made',
      'proactiveTable.normativeDocuments.repealed',
      'proactiveTable.normativeDocuments.inForce',
      'proactiveTable.licences.decisions',
      'proactiveTable.penalties.decisions',
      'proactiveTable.coercions.decisions',
      'proactiveTable.fees.amount',
    ]);
  });

  it('does not survive one more in any number when it is compared with its parts', () => {
    const report = sampleReport();
    for (const [field, { table, row, column }] of allCells()) {
      const wrong = changed(report, [table.attribute, row.code, column.code], 1);
      const reasons = checkAnnualReport({ report: wrong, subordinates: [report] });
      expect(
        reasons.filter(({ code }) => code === 'annual_report.consolidation_differs'),
      ).toMatchObject([{ field, severity: 'error' }]);
    }
  });
});

/** One more in several cells at once, so that exactly one identity breaks. */
function broken(...cells: (readonly [keyof FullReport & `${string}Table`, string, string])[]) {
  return cells.reduce((report, cell) => changed(report, cell, 1), sampleReport());
}

describe('identities inside a table', () => {
  it('I1: what came in equals what was decided and what stays open', () => {
    const report = broken(
      ['applicationsTable', 'A', 'research'],
      ['applicationsTable', 'A', 'total'],
    );
    const [first, second] = checkAnnualReport({ report });
    expect([first?.field, second?.field]).toEqual([
      'applicationsTable.A.research',
      'applicationsTable.A.total',
    ]);
    expectSays(
      second as Reason,
      ['“总计”列', '“一、本年新收', '“二、上年结转', '14630', '（七）总计”', '“四、结转', '14629'],
      ['"Total"', '"I. New', '"II. App', '14630', '(7) Total"', '"IV. Carried', '14629'],
    );
  });

  it('I2: the total of results is the sum of its rows', () => {
    const report = broken(
      ['applicationsTable', 'C5.3', 'social'],
      ['applicationsTable', 'C5.3', 'total'],
    );
    const reasons = checkAnnualReport({ report });
    expect(reasons.map(({ field }) => field)).toEqual([
      'applicationsTable.C7.social',
      'applicationsTable.C7.total',
    ]);
    expectSays(
      reasons[0] as Reason,
      ['“社会公益组织”列', '“（七）总计”填的是 44', '“（一）予以公开”至“（六）其他处理”', '45'],
      ['"Public-benefit', '"(7) Total" contains 44', '"(1) Disclosed" to "(6) Other', '45'],
    );
  });

  it('I3: the total of a row is the sum of its six columns', () => {
    const report = changed(sampleReport(), ['applicationsTable', 'C3.1', 'naturalPerson'], 1);
    const reason = checkAnnualReport({ report }).find(
      ({ field }) => field === 'applicationsTable.C3.1.total',
    );
    expectSays(
      reason as Reason,
      ['“（三）不予公开1.属于国家秘密”', '“总计”填的是 13', '“自然人”至“其他”', '14'],
      ['"(3) Refused 1. State secret"', '"Total" contains 13', '"Natural persons" to', '14'],
    );
  });

  it('I4: the total of reconsiderations or lawsuits is the sum of the four results', () => {
    const report = broken(['remediesTable', 'litigationAfterReconsideration', 'pending']);
    expectSays(
      only(checkAnnualReport({ report })),
      ['“行政诉讼复议后起诉”', '“总计”填的是 156', '“尚未审结”之和为 157'],
      ['Filed after reconsideration"', '"Total" contains 156', '"Pending" is 157'],
    );
  });
});

describe('the year before', () => {
  it('I5: warns when last year carried over other numbers than this year starts with', () => {
    const previousYear = { applicationsTable: { D: { naturalPerson: 534, total: 560 } } };
    const reasons = checkAnnualReport({ report: sampleReport(), previousYear }).filter(
      ({ code }) => code === 'annual_report.carry_over_differs',
    );
    expect(reasons.map(({ field, severity }) => `${severity} ${field}`)).toEqual([
      'warning applicationsTable.B.naturalPerson',
      'warning applicationsTable.B.commercial',
      'warning applicationsTable.B.social',
      'warning applicationsTable.B.legal',
    ]);
    expectSays(
      reasons[0] as Reason,
      [
        '“二、上年结转政府信息公开申请数量”“自然人”为 535',
        '“四、结转下年度继续办理”“自然人”为 534',
      ],
      ['carried over from last year" / "Natural persons" is 535', 'to next year" / "Nat', '534'],
    );
  });

  it('warns when files in force do not follow from last year, and keeps still when they do', () => {
    const previousYear = {
      applicationsTable: { D: sampleReport().applicationsTable.B },
      proactiveTable: { regulations: { inForce: 76 }, normativeDocuments: { inForce: 4606 } },
    };
    const reason = only(checkAnnualReport({ report: sampleReport(), previousYear }));
    expect(reason).toMatchObject({
      severity: 'warning',
      field: 'proactiveTable.normativeDocuments.inForce',
    });
    expectSays(
      reason,
      ['“行政规范性文件”“现行有效件数”为 4185', '4186'],
      ['"Administrative normative documents" / "In force" is 4185', '4186'],
    );
  });
});

describe('numbers quoted in the texts (I6)', () => {
  const check = (overview: string) =>
    checkAnnualReport({ report: { ...sampleReport(), overview } });

  it('accepts a text that quotes the tables, whatever the digits and marks look like', () => {
    const overview = `本年新收政府信息公开申请 **14,069** 件，上年结转申请５６０件；全市共收到政府信息公开申请
      14629件，予以公开5548件，部分公开2168件，不予公开<b>730</b>件，无法提供3421件，不予处理457件，其他处理1486件，
      结转下年度继续办理819件。发生行政复议790件、行政诉讼212件。制发行政规范性文件564件，废止规章5件。`;
    expect(check(overview)).toEqual([]);
  });

  it.each([
    ['新收政府信息公开申请14068件', '14068', '“一、本年新收政府信息公开申请数量”“总计”为 14069'],
    ['上年度结转申请56件', '56', '“总计”为 560'],
    ['结转至下一年度办理818件', '818', '“四、结转下年度继续办理”“总计”为 819'],
    ['收到政府信息公开申请14070件', '14070', '为 14069'],
    ['不予公开729件', '729', '8.属于行政查询事项”“总计”为 730'],
    ['行政复议案件791件', '791', '“行政复议”“总计”为 790'],
    ['行政诉讼213件', '213', '“行政诉讼复议后起诉”“总计”为 212'],
    ['现行有效的行政规范性文件4186件', '4186', '“现行有效件数”为 4185'],
  ])('warns of “%s”', (text, said, expected) => {
    const reason = only(check(`2025年，我市${text}。`));
    expect(reason).toMatchObject({ severity: 'warning', field: 'overview' });
    expectSays(reason, [said, expected, '“总体情况”'], [said, '"Overview"']);
  });

  it('reads all three text sections', () => {
    const report = { ...sampleReport(), problems: '新收1件', otherMatters: '新收2件' };
    expect(checkAnnualReport({ report }).map(({ field }) => field)).toEqual([
      'problems',
      'otherMatters',
    ]);
  });

  it.each([
    '新收政府信息公开申请同比增加20件',
    '上年新收申请13000件',
    '行政复议后起诉156件',
    '办理申请1.4万件',
    '行政复议结果维持376件',
  ])('takes no number that says something else: %s', (text) => {
    expect(check(text)).toEqual([]);
  });
});

describe('a government report (I7)', () => {
  it('is the sum of its parts, amounts to the cent', () => {
    const part = (amount: number) => ({ proactiveTable: { fees: { amount } } });
    const report = { proactiveTable: { fees: { amount: 0.3 } } };
    const consolidation = (subordinates: object[]) =>
      checkAnnualReport({ report, subordinates }).filter(({ code }) => code.includes('consolid'));
    expect(consolidation([part(0.1), part(0.2)])).toEqual([]);
    expectSays(
      only(consolidation([part(0.1), part(0.21)])),
      ['“行政事业性收费”“本年收费金额（单位：万元）”为 0.3', '2 份', '0.31'],
      ['"Administrative fees" / "Amount', '0.3,', '2 reports', '0.31'],
    );
  });
});

describe('stored tables', () => {
  it('I8: refuses what is no count', () => {
    const report = sampleReport();
    const stored = {
      ...report,
      remediesTable: {
        ...report.remediesTable,
        reconsideration: { upheld: -1, corrected: 1.5, otherResult: 'x', pending: 1e15, total: 0 },
      },
    };
    const reasons = checkAnnualReport({ report: stored });
    expect(reasons.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'annual_report.cell_not_a_number remediesTable.reconsideration.upheld',
      'annual_report.cell_not_whole remediesTable.reconsideration.corrected',
      'annual_report.cell_not_a_number remediesTable.reconsideration.otherResult',
      'annual_report.cell_too_large remediesTable.reconsideration.pending',
    ]);
    expectSays(
      reasons[0] as Reason,
      ['“行政复议”“结果维持”填的是“-1”'],
      ['"Administrative reconsideration" / "Upheld" contains "-1"'],
    );
  });

  it('tells a table nobody filled in from a table of zeros', () => {
    const report = { ...sampleReport(), remediesTable: null };
    const reason = only(checkAnnualReport({ report }));
    expect(reason).toMatchObject({ code: 'annual_report.table_missing', field: 'remediesTable' });
    expectSays(reason, ['行政复议、行政诉讼情况'], ['Reconsideration and litigation']);
    expect(checkAnnualReport({ report: { ...report, remediesTable: {} } })).toEqual([]);
  });
});

it('has the same texts in both languages', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zh));
});
