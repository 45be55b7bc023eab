import type { Duty } from '../../../../src/domain/duties/duties';

/** L list, R read one, C create, U update, P publish, D delete, K offered in a picker. */
export const ACTIONS = ['L', 'R', 'C', 'U', 'P', 'D', 'K'] as const;
export type Action = (typeof ACTIONS)[number];

/** Types of the application, which the content API serves. */
export const API_TYPES = [
  'disclosure',
  'disclosure-guide',
  'annual-report',
  'organization',
  'catalog-category',
  'vocabulary-term',
] as const;

/** Of the types of plugin `work-records`, which it does not serve, two: tests/server/work-records tries the others. */
export const WORK_RECORDS = ['training', 'staff-member'] as const;

export const TYPES = [...API_TYPES, ...WORK_RECORDS] as const;
export type ApiTypeName = (typeof API_TYPES)[number];
export type TypeName = (typeof TYPES)[number];

export const PLACES = ['own', 'foreign'] as const;
export type Place = (typeof PLACES)[number];

export function isWorkRecord(type: TypeName): type is (typeof WORK_RECORDS)[number] {
  return (WORK_RECORDS as readonly string[]).includes(type);
}

export type Table = Record<Duty, Partial<Record<TypeName, string>>>;

/** `what at the own organization and below / what at a foreign one`. */
export function expects(table: Table, duty: Duty, type: TypeName, place: Place): string {
  const [own = '', foreign = ''] = (table[duty][type] ?? '/').split('/').map((cell) => cell.trim());
  return place === 'own' ? own : foreign;
}

type Line = [string, string, string, string, string, string, string?];

function table(lines: Record<Duty, Line>): Table {
  return Object.fromEntries(
    Object.entries(lines).map(([duty, line]) => [
      duty,
      Object.fromEntries(
        TYPES.map((type, index) => [type, isWorkRecord(type) ? line[6] : line[index]]),
      ),
    ]),
  ) as Table;
}

/**
 * The admin panel. Pickers: a disclosure in `interprets`, an organization, a category and a term in the fields of a
 * disclosure, for guide, report and work records an organization in their own field `organization`.
 */
// prettier-ignore
export const IN_THE_ADMIN = table({
  //                       disclosure    disclosure-guide  annual-report  organization   catalog-category  vocabulary-term  work records
  information_officer:    ['LRCUDK /',   'LRCUDK /',       'LRCUDK /',    'LRUK / LR',   'LRK / LRK',      'LRK / LRK',      'LRCUDK /'],
  first_reviewer:         ['LRK /',      'LRK /',          'LRK /',       'LRK / LR',    'LRK / LRK',      'LRK / LRK',      'LRK /'],
  second_reviewer:        ['LRK /',      'LRK /',          'LRK /',       'LRK / LR',    'LRK / LRK',      'LRK / LRK',      'LRK /'],
  secrecy_reviewer:       ['LRK /',      'LRK /',          'LRK /',       'LRK / LR',    'LRK / LRK',      'LRK / LRK',      '/'],
  final_reviewer:         ['LRPK /',     'LRPK /',         'LRPK /',      'LRK / LR',    'LRK / LRK',      'LRK / LRK',      'LRK /'],
  column_manager:         ['LRPK /',     'LRPK /',         'LRPK /',      'LRK / LR',    'LRCUK / LRK',    'LRK / LRK',      '/'],
  access_request_handler: ['LRK /',      'LRK /',          'LRK /',       'LRK / LR',    'LRK / LRK',      'LRK / LRK',      '/'],
  statistician:           ['LRK /',      'LRK /',          'LRK /',       'LRK / LR',    'LRK / LRK',      'LRK / LRK',      'LRCUDK /'],
  auditor:                ['LRK / LRK',  'LRK / LR',       'LRK / LR',    'LRK / LR',    'LRK / LRK',      'LRK / LRK',      'LRK / LR'],
  system_administrator:   ['/',          '/',              '/',           '/',           '/',              '/',      '/'],
});

/**
 * A custom token that has the content API actions of the duty it is assigned with. What is public is read by all;
 * `update` of the content API publishes by default, so that who may do one may do the other.
 */
// prettier-ignore
export const BY_TOKEN = table({
  //                       disclosure      disclosure-guide  annual-report   organization  catalog-category  vocabulary-term
  information_officer:    ['LRCUPD / LR',  'LRCUPD / LR',    'LRCUPD / LR',  'LRU / LR',   'LR / LR',        'LR / LR'],
  first_reviewer:         ['LR / LR',      'LR / LR',        'LR / LR',      'LR / LR',    'LR / LR',        'LR / LR'],
  second_reviewer:        ['LR / LR',      'LR / LR',        'LR / LR',      'LR / LR',    'LR / LR',        'LR / LR'],
  secrecy_reviewer:       ['LR / LR',      'LR / LR',        'LR / LR',      'LR / LR',    'LR / LR',        'LR / LR'],
  final_reviewer:         ['LRUP / LR',    'LRUP / LR',      'LRUP / LR',    'LR / LR',    'LR / LR',        'LR / LR'],
  column_manager:         ['LRUP / LR',    'LRUP / LR',      'LRUP / LR',    'LR / LR',    'LRCU / LR',      'LR / LR'],
  access_request_handler: ['LR / LR',      'LR / LR',        'LR / LR',      'LR / LR',    'LR / LR',        'LR / LR'],
  statistician:           ['LR / LR',      'LR / LR',        'LR / LR',      'LR / LR',    'LR / LR',        'LR / LR'],
  auditor:                ['LR / LR',      'LR / LR',        'LR / LR',      'LR / LR',    'LR / LR',        'LR / LR'],
  system_administrator:   ['LR / LR',      'LR / LR',        'LR / LR',      'LR / LR',    'LR / LR',        'LR / LR'],
});

/** Content API actions of the token that stands for a duty: what the table lets it do at its own organization. */
export function tokenPermissions(duty: Duty): string[] {
  const NAMES: Partial<Record<string, string>> = { C: 'create', U: 'update', D: 'delete' };
  return API_TYPES.flatMap((type) => {
    const own = expects(BY_TOKEN, duty, type, 'own');
    const actions = [...own].flatMap((letter) => NAMES[letter] ?? []);
    return ['find', 'findOne', ...actions].map((action) => `api::${type}.${type}.${action}`);
  });
}
