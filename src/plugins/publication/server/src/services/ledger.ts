import type { Core } from '@strapi/strapi';
import { readLedger, type LedgerPart } from '../changes/read-ledger';

/** The ledger for plugins that derive something from it: each keeps its own place and goes on from there. */
export type Ledger = {
  read(args: { after: string | null; limit: number }): Promise<LedgerPart>;
};

export default function ledger({ strapi }: { strapi: Core.Strapi }): Ledger {
  return { read: (args) => readLedger(strapi, args) };
}
