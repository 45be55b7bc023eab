import { warning } from '../reasons/reason';
import type { Reason } from '../reasons/reason';
import { findPersonalData } from './find-personal-data';
import { maskFinding } from './mask-personal-data';

/**
 * One warning for each piece of personal data in a text about to be disclosed (Regulation on disclosure of
 * government information, art. 15: personal privacy is not disclosed without consent or overriding interest).
 * A warning, because numbers of service telephones have the same shape; the messages carry the masked number.
 */
export function checkPersonalData(text: string, field?: string): Reason[] {
  return findPersonalData(text).map((finding) =>
    warning(`privacy.${finding.kind}`, { value: maskFinding(finding) }, field),
  );
}
