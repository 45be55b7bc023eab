import { finding } from '../finding';
import type { FindingContext } from '../finding-document';
import type { FindingCode } from '../kinds';
import type { Located } from './located';
import { targetOf } from './target-of';

const SHOWN = 120;

/** Links that lead nowhere for a citizen: malformed, into an internal network, or to a document that is not public. */
export function findBrokenLinks(
  { field, addresses }: { field: string; addresses: readonly string[] },
  { ownHosts, isPublicTarget }: Pick<FindingContext, 'ownHosts' | 'isPublicTarget'>,
): Located[] {
  return addresses.flatMap((address, at) => {
    const code = defectOf(address, { ownHosts, isPublicTarget });
    if (!code) return [];
    const params = { url: address.slice(0, SHOWN) };
    return [{ ...finding(code, { field, params }), at }];
  });
}

function defectOf(
  address: string,
  { ownHosts, isPublicTarget }: Pick<FindingContext, 'ownHosts' | 'isPublicTarget'>,
): FindingCode | undefined {
  const target = targetOf(address, ownHosts);
  switch (target.kind) {
    case 'malformed':
      return 'link.malformed';
    case 'internal_network':
      return 'link.internal_network';
    case 'internal':
      return isPublicTarget?.(target.path) === false ? 'link.not_public' : undefined;
    case 'other':
      return undefined;
  }
}
