import { error, type Reason } from '../reasons/reason';

/** The nine items of a disclosure guide (Regulation art. 12), then what an applicant needs on top. */
export const GUIDE_ITEMS = [
  'informationClassification',
  'arrangementSystem',
  'accessMethods',
  'officeName',
  'officeAddress',
  'officeHours',
  'phone',
  'fax',
  'internetContact',
  'applicationProcedure',
  'fees',
  'remedies',
] as const;

export type GuideItem = (typeof GUIDE_ITEMS)[number];

/** One reason for every item of the guide that is still empty, all at once; publishing needs an empty list. */
export function missingGuideItems(
  guide: Partial<Record<GuideItem, unknown>>,
  organization: unknown,
): Reason[] {
  const missing = GUIDE_ITEMS.filter((item) => {
    const value = guide[item];
    return typeof value !== 'string' || value.trim() === '';
  }).map((item) => error(`disclosure_guide.missing_${item}`, {}, item));
  return organization
    ? missing
    : [error('disclosure_guide.organization_missing', {}, 'organization'), ...missing];
}
