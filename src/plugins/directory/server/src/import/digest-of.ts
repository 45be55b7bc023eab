import { createHash } from 'node:crypto';
import type { ImportFile } from '../../../../../table-import/take-import-file';
import type { ImportKind } from './contract';

/** Names a file and what it is imported as, so that what is applied is what was checked. */
export function digestOf(kind: ImportKind, { bytes }: ImportFile): string {
  return createHash('sha256').update(kind).update('\n').update(bytes).digest('hex');
}
