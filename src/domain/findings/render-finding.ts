import { renderReason, type ReasonTexts } from '../reasons/reason';
import type { Finding } from './finding';

/** The sentence people read; of what stands in an attachment, with the file's name before it. */
export function renderFinding({ code, params }: Finding, texts: ReasonTexts): string {
  const sentence = renderReason({ code, severity: 'warning', params }, texts);
  if (params['attachment'] === undefined || code.startsWith('attachment.')) return sentence;
  const inFile = { code: 'finding.in_attachment', severity: 'warning', params } as const;
  return renderReason(inFile, texts) + sentence;
}
