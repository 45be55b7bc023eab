import type { Core } from '@strapi/strapi';
import type { Finding } from '../../../../../domain/findings/finding';
import { finding } from '../../../../../domain/findings/finding';
import type { ContentFile } from '../content';
import { inspectAttachment } from './inspect-attachment';

type Files = { pathOf(row: ContentFile['file']): string | null };

/** What was found in a file does not change while its bytes and name do not. */
const KEPT = 500;
const kept = new Map<string, Finding[]>();

function keep(key: string, findings: Finding[]): void {
  kept.set(key, findings);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}

async function inspect(strapi: Core.Strapi, { field, file }: ContentFile): Promise<Finding[]> {
  const { name, mime, provider_metadata } = file;
  const key = `${provider_metadata?.sha256} ${field} ${name}`;
  const known = kept.get(key);
  if (known) return known;
  const path = strapi.plugin('publication').service<Files>('files').pathOf(file);
  if (!path) return [finding('attachment.unreadable', { field, params: { attachment: name } })];
  try {
    const findings = await inspectAttachment({ name, mime, field, path });
    keep(key, findings);
    return findings;
  } catch (cause) {
    strapi.log.error(`The bytes of ${name} cannot be read: ${String(cause)}`);
    return [finding('attachment.unreadable', { field, params: { attachment: name } })];
  }
}

/** What the files of a document carry, one after the other: some are large. */
export async function inspectFiles(
  strapi: Core.Strapi,
  files: readonly ContentFile[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of files) findings.push(...(await inspect(strapi, file)));
  return findings;
}
