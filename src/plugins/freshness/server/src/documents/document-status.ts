import type { StatusReport } from '../../../../../domain/freshness/status';

/** Why a document is watched by itself: a rule of its own, or it was formed and is not public yet. */
export const DOCUMENT_KINDS = ['policy', 'formation'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export type DocumentKey = { uid: string; documentId: string };

/** A watched document as it was counted. */
export type CountedDocument = DocumentKey & {
  kind: DocumentKind;
  title: string;
  categoryId: string | null;
  organizationId: string | null;
  report: StatusReport;
};

export const DISCLOSURE = 'api::disclosure.disclosure';
