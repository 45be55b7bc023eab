import type { ReasonParams } from '../reasons/reason';
import { FINDING_KINDS, type FindingCode, type FindingSeverity } from './kinds';

/** One thing an automatic check saw in a document or in one of its attachments. */
export type Finding = {
  code: FindingCode;
  severity: FindingSeverity;
  /** The attribute it stands in (`channels.0.name` inside a component). */
  field?: string;
  /** A few words around it, personal data masked. For people only, never compared. */
  excerpt?: string;
  /** Values named by the sentence. `attachment` is the file's name when it stands in a file. */
  params: ReasonParams;
};

type Details = Omit<Partial<Finding>, 'code'>;

/** A finding of this kind with its usual severity; what is not given is left out. */
export function finding(code: FindingCode, details: Details = {}): Finding {
  const { severity = FINDING_KINDS[code].severity, field, excerpt, params = {} } = details;
  return {
    code,
    severity,
    ...(field ? { field } : {}),
    ...(excerpt ? { excerpt } : {}),
    params,
  };
}
