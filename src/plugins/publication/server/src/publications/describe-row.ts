import type { Row } from '../../../../../documents/document-rules';

type Linked = { documentId: string; path?: string | null } | null | undefined;
type Channel = { channel?: { code?: string } | null };

/** What the ledger and the record of a publication say about a document, whatever its type. */
export type RowDescription = {
  title: string;
  organizationId: string | null;
  categoryId: string | null;
  categoryPath: string | null;
  channels: string[];
  changeKind: string | null;
  changeNote: string | null;
  formedOn: string | null;
  legacyPublishedAt: string | null;
};

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function instant(value: unknown): string | null {
  return typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : null;
}

/** Reads them from a row with its relations; types without a category, channels or a formation date leave these empty. */
export function describeRow(row: Row): RowDescription {
  const category = row.category as Linked;
  const channels = (row.channels as Channel[] | undefined) ?? [];
  return {
    title: text(row.title) ?? '',
    organizationId: (row.organization as Linked)?.documentId ?? null,
    categoryId: category?.documentId ?? null,
    categoryPath: category?.path ?? null,
    channels: channels.flatMap(({ channel }) => (channel?.code ? [channel.code] : [])),
    changeKind: text(row.changeKind),
    changeNote: text(row.changeNote),
    formedOn: text(row.formedOn),
    legacyPublishedAt: instant(row.legacyPublishedAt),
  };
}
