import type { AnnualReport, TableAttribute } from '../../../src/domain/annual-report/form';

const applicantColumns = [
  'naturalPerson',
  'commercial',
  'research',
  'social',
  'legal',
  'other',
  'total',
];
const remedyColumns = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];

/** Figures of a city's report of 2025 (verified in the domain notes, annual-report-2021.md §5). */
const applications = `
A    13612 252 0 45 128 32 14069
B      535   6 0  1  18  0   560
C1    5345 129 0 41  19 14  5548
C2    2120  39 0  1   6  2  2168
C3.1    13   0 0  0   0  0    13
C3.2    30   0 0  0   0  0    30
C3.3    11   0 0  0   0  0    11
C3.4    49   2 0  0   0  0    51
C3.5   103   1 0  0   0  0   104
C3.6    84   1 0  0   0  0    85
C3.7   282   4 0  0   0  0   286
C3.8   147   0 0  0   1  2   150
C4.1  3075  50 0  0  89  8  3222
C4.2   177   3 0  0   0  0   180
C4.3    19   0 0  0   0  0    19
C5.1   199   1 0  0   3  0   203
C5.2   147   1 0  0   0  0   148
C5.3     0   0 0  0   0  0     0
C5.4   100   1 0  0   0  0   101
C5.5     5   0 0  0   0  0     5
C6.1   315   3 0  0   0  0   318
C6.2   202   0 0  1   0  0   203
C6.3   941  17 0  1   3  3   965
C7   13364 252 0 44 121 29 13810
D      783   6 0  2  25  3   819`;

type Numbers = Record<string, Record<string, number>>;
export type FullReport = AnnualReport & Record<TableAttribute, Numbers>;

function line(columns: readonly string[], numbers: readonly number[]): Record<string, number> {
  return Object.fromEntries(columns.map((column, index) => [column, numbers[index] ?? NaN]));
}

/** A fresh copy of the verified report, all identities satisfied. */
export function sampleReport(): FullReport {
  return {
    overview: '',
    problems: '',
    otherMatters: '',
    proactiveTable: {
      regulations: { made: 3, repealed: 5, inForce: 74 },
      normativeDocuments: { made: 564, repealed: 984, inForce: 4185 },
      licences: { decisions: 11398889 },
      penalties: { decisions: 6937489 },
      coercions: { decisions: 166105 },
      fees: { amount: 316441 },
    },
    applicationsTable: Object.fromEntries(
      applications
        .trim()
        .split('\n')
        .map((text) => {
          const [code = '', ...numbers] = text.split(/\s+/);
          return [code, line(applicantColumns, numbers.map(Number))];
        }),
    ),
    remediesTable: {
      reconsideration: line(remedyColumns, [376, 97, 196, 121, 790]),
      directLitigation: line(remedyColumns, [16, 1, 12, 27, 56]),
      litigationAfterReconsideration: line(remedyColumns, [74, 1, 30, 51, 156]),
    },
  };
}

/** A copy of the report with one number changed by `delta`. */
export function changed(
  report: FullReport,
  [table, row, column]: readonly [TableAttribute, string, string],
  delta: number,
): FullReport {
  const copy = structuredClone(report);
  const cells = copy[table][row];
  if (cells?.[column] === undefined) {
    throw new Error(`no cell ${table}.${row}.${column}`);
  }
  cells[column] += delta;
  return copy;
}
