import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** The actions of the Document Service that change something. */
export type WriteAction =
  'create' | 'update' | 'clone' | 'publish' | 'unpublish' | 'discardDraft' | 'delete';

/** A write on its way: inside the transaction that holds the document's lock. */
export type DocumentWrite = {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  uid: string;
  action: WriteAction;
  /** Of the document as it was before; of a clone, its source. Undefined when one is created. */
  documentId?: string;
  /** Data a stage may still change before Strapi writes. */
  data?: Record<string, unknown>;
  /** Whether the document is public afterwards. */
  publishes: boolean;
};

export type WrittenResult = DocumentWrite & {
  documentId: string;
  /** What the caller gets: its rows (`entries` of a publication, or the row itself). A stage may complete them. */
  rows: Record<string, unknown>[];
};

/**
 * What a plugin adds to every write, on every channel. Content types have rules (document-rules.ts); capabilities have
 * stages. `before` runs after the lock and sees the document as it is; `after` runs last in the same transaction, when
 * Strapi has written and the rules have agreed. Whatever throws rolls everything back.
 *
 * @example The ledger of plugin `publication` (src/plugins/publication/server/src/stages).
 */
export type WriteStage = {
  name: string;
  /** Smaller is earlier, before and after alike: 10 who may, 20 which revision, 50 approvals, 90 the ledger. */
  order: number;
  appliesTo(uid: string): boolean;
  /** Attributes only the server sets: dropped from what comes in, empty in a clone. */
  computed?: readonly string[];
  /** What it returns is handed to `after`. */
  before?(write: DocumentWrite): Promise<unknown>;
  after?(write: WrittenResult, memory: unknown): Promise<void>;
};

const stagesByApplication = new WeakMap<Core.Strapi, WriteStage[]>();

/** Adds a stage; call it in `register`. A second one of the same name is a mistake. */
export function addWriteStage(strapi: Core.Strapi, stage: WriteStage): void {
  const stages = stagesByApplication.get(strapi) ?? [];
  if (stages.some(({ name }) => name === stage.name)) {
    throw new Error(`Write stage ${stage.name} is added twice`);
  }
  stagesByApplication.set(
    strapi,
    [...stages, stage].sort((a, b) => a.order - b.order),
  );
}

export function writeStagesOf(strapi: Core.Strapi, uid: string): WriteStage[] {
  return (stagesByApplication.get(strapi) ?? []).filter((stage) => stage.appliesTo(uid));
}
