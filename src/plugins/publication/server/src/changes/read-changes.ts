import type { Core } from '@strapi/strapi';
import { encodeCursor, type ChangeCursor } from '../../../../../domain/change-cursor/change-cursor';
import type { ChangesPage } from './change';
import { findPlace } from './find-place';
import type { PublicType } from './public-types';
import type { LedgerFilter } from './resolve-filter';
import { scanLedger } from './scan-ledger';
import { toPublicChange } from './to-public-change';

export type ReadChangesArgs = {
  after: ChangeCursor;
  limit: number;
  filter: LedgerFilter;
  types: readonly PublicType[];
};

/** The next events of the ledger for a reader, in the order of their commits, as everybody may see them. */
export async function readChanges(
  strapi: Core.Strapi,
  { after, limit, filter, types }: ReadChangesArgs,
): Promise<ChangesPage> {
  const place = await findPlace(strapi, after);
  const scan = await scanLedger(strapi, { after: place.sequence, limit, filter });
  const typeOf = new Map<string, PublicType>(types.map((type) => [type.uid, type]));
  const data = scan.events.flatMap((event) => {
    const type = typeOf.get(event.uid);
    return type ? [toPublicChange(event, type)] : []; // a type that was removed from the platform
  });
  return {
    data,
    meta: {
      next: encodeCursor(scan.last ?? after),
      hasMore: scan.isCutOff,
      rewound: place.wasRewound,
    },
  };
}
