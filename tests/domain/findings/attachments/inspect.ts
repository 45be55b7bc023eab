import type { Finding } from '../../../../src/domain/findings/finding';
import { inspectAttachment } from '../../../../src/plugins/review/server/src/findings/inspect-attachment';

export const inspect = (name: string, bytes: Buffer): Promise<Finding[]> =>
  inspectAttachment({ name, bytes, field: 'attachments' });

export const codesOf = (findings: readonly Finding[]) => findings.map(({ code }) => code).sort();

/** The params of the only finding of this kind, without the file's name. */
export function paramsOf(findings: readonly Finding[], code: string): Finding['params'] {
  const [found, more] = findings.filter((finding) => finding.code === code);
  if (!found || more) throw new Error(`${more ? 'Several' : 'No'} ${code}`);
  return Object.fromEntries(Object.entries(found.params).filter(([name]) => name !== 'attachment'));
}
