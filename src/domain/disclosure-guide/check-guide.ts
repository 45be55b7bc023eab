import { error, type Reason } from '../reasons/reason';
import { checkRichText } from '../rich-text/check-rich-text';

const RICH_TEXTS = [
  'informationClassification',
  'arrangementSystem',
  'accessMethods',
  'applicationProcedure',
  'fees',
  'remedies',
] as const;

type GuideFacts = {
  organization?: { name: string } | null;
  /** Another guide of the same organization. */
  other?: { title: string } | null;
  texts: Partial<Record<(typeof RICH_TEXTS)[number], unknown>>;
};

/** What is wrong with a guide in any state: an organization has one guide, and its texts hold no active content. */
export function checkGuide({ organization, other, texts }: GuideFacts): Reason[] {
  const reasons: Reason[] = [];
  if (organization && other) {
    const params = { organization: organization.name, other: other.title };
    reasons.push(error('disclosure_guide.second_for_organization', params, 'organization'));
  }
  for (const field of RICH_TEXTS) {
    const text = texts[field];
    if (typeof text === 'string') {
      reasons.push(...checkRichText(text).map((reason) => ({ ...reason, field })));
    }
  }
  return reasons;
}
