import { describe, expect, it } from 'vitest';
import { renderReason } from '../../../src/domain/reasons/reason';
import { textsZh } from '../../../src/domain/reasons/texts';
import { checkFooter, type Footer } from '../../../src/domain/statistics/check-footer';
import { q } from './make-set';

const footer: Footer = {
  responsiblePerson: '王某',
  reviewer: '李某',
  filler: '张某',
  phone: '028-61881234',
  filledOn: '2026-04-03',
};
const check = (change: Partial<Footer>) =>
  checkFooter({ ...footer, ...change }, { quarter: q('2026-Q1'), today: '2026-04-07' });

describe('the footer of a return', () => {
  it('is complete', () => {
    expect(check({})).toEqual([]);
    expect(check({ filledOn: '2026-04-07' })).toEqual([]);
    expect(check({ filledOn: '2026-01-01' })).toEqual([]);
    const empty = {
      responsiblePerson: ' ',
      reviewer: null,
      filler: null,
      phone: '',
      filledOn: null,
    };
    expect(check(empty).map(({ field }) => field)).toEqual(Object.keys(footer));
    const [reason] = check({ responsiblePerson: null });
    expect(reason && renderReason(reason, textsZh)).toBe('表尾没有填全：单位负责人。');
  });

  it('names two people', () => {
    expect(check({ reviewer: ' 张某 ' })).toMatchObject([
      { code: 'statistics.footer_same_person', field: 'reviewer' },
    ]);
  });

  it.each([
    '61881234',
    '13800001234',
    '０２８－６１８８１２３４',
    '(028) 6188 1234',
    '+86 28 61881234',
    '028-61881234转801',
  ])('takes the telephone number %s', (phone) => expect(check({ phone })).toEqual([]));

  it.each(['12345', '办公室', '028-61881234 或 61881235 或其他', '1'.repeat(21)])(
    'refuses the telephone number %s',
    (phone) => expect(check({ phone })).toMatchObject([{ code: 'statistics.footer_phone' }]),
  );

  it.each([
    ['2026-04-31', 'footer_not_a_day'],
    ['2025-12-31', 'footer_before_period'],
    ['2026-04-08', 'footer_in_future'],
  ])('refuses the day %s: %s', (filledOn, code) => {
    expect(check({ filledOn })).toMatchObject([{ code: `statistics.${code}`, field: 'filledOn' }]);
  });
});
