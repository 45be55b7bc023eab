import { createHash } from 'node:crypto';
import { canonicalContent } from './canonical-content';
import type { DigestModel, DigestOptions } from './digest-model';

/**
 * SHA-256 (hex) of the canonical content. Two states of a document have the same digest exactly when approving one
 * is approving the other. Errors: those of `canonicalContent`.
 */
export function contentDigest(
  content: Readonly<Record<string, unknown>>,
  model: DigestModel,
  options: DigestOptions = {},
): string {
  const canonical = JSON.stringify(canonicalContent(content, model, options));
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}
