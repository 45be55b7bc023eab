import { createHash } from 'node:crypto';
import { canonicalContent } from './canonical-content';
import type { CanonicalContent, DigestModel, DigestOptions } from './digest-model';

/** SHA-256 (hex) of content that is in its canonical form already. */
export function digestOfCanonical(content: CanonicalContent): string {
  return createHash('sha256').update(JSON.stringify(content), 'utf8').digest('hex');
}

/**
 * SHA-256 (hex) of the canonical content. Two states of a document have the same digest exactly when approving one
 * is approving the other. Errors: those of `canonicalContent`.
 */
export function contentDigest(
  content: Readonly<Record<string, unknown>>,
  model: DigestModel,
  options: DigestOptions = {},
): string {
  return digestOfCanonical(canonicalContent(content, model, options));
}
