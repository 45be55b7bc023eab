import { labelParams } from '../annual-report/label-params';
import { error, type Reason } from '../reasons/reason';
import { foldWidth } from '../text/fold-width';
import { isBlank } from '../text/is-blank';
import type { Day } from '../time/day';
import { isRealDay } from '../time/is-real-day';
import { FOOTER_LABELS } from './return-labels.data';
import { quarterBounds, type Quarter } from './period';

/** The last line of the form: 单位负责人, 审核人, 填报人, 联系电话, 填报日期. */
export type Footer = {
  responsiblePerson: string | null;
  reviewer: string | null;
  filler: string | null;
  phone: string | null;
  filledOn: Day | null;
};

/** Digits with what people put between them, an extension behind a word or sign. */
const PHONE = /^[+(]?\d[\d\s()-]*(?:\D{1,4}\d{1,6})?$/;
const LEAST_DIGITS = 7;
const MOST_DIGITS = 20;

function checkPhone(phone: string): Reason[] {
  const plain = foldWidth(phone).trim();
  const digits = plain.replace(/\D/g, '').length;
  const isPhone = PHONE.test(plain) && digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
  return isPhone ? [] : [error('statistics.footer_phone', { value: phone }, 'phone')];
}

function checkFilledOn(filledOn: Day, quarter: Quarter, today: Day): Reason[] {
  if (!isRealDay(filledOn)) {
    return [error('statistics.footer_not_a_day', { value: filledOn }, 'filledOn')];
  }
  const { firstDay } = quarterBounds(quarter);
  if (filledOn < firstDay) {
    return [error('statistics.footer_before_period', { value: filledOn, firstDay }, 'filledOn')];
  }
  return filledOn > today
    ? [error('statistics.footer_in_future', { value: filledOn }, 'filledOn')]
    : [];
}

/** What is wrong with the footer of a return: all of it is there, and the reviewer is not the filler. */
export function checkFooter(
  footer: Footer,
  { quarter, today }: { quarter: Quarter; today: Day },
): Reason[] {
  const { reviewer, filler, phone, filledOn } = footer;
  const missing = (Object.keys(FOOTER_LABELS) as (keyof Footer)[])
    .filter((field) => isBlank(footer[field] ?? ''))
    .map((field) =>
      error('statistics.footer_missing', labelParams('part', FOOTER_LABELS[field]), field),
    );
  const isSame = filler !== null && !isBlank(filler) && filler.trim() === reviewer?.trim();
  return [
    ...missing,
    ...(isSame
      ? [error('statistics.footer_same_person', { value: filler.trim() }, 'reviewer')]
      : []),
    ...(isBlank(phone ?? '') ? [] : checkPhone(phone ?? '')),
    ...(isBlank(filledOn ?? '') ? [] : checkFilledOn(filledOn ?? '', quarter, today)),
  ];
}
