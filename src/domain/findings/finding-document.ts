import type { FindingSeverity } from './kinds';

/** A field of the document, as it stands; `richText` is Markdown which may contain HTML. */
export type TextField = { name: string; kind: 'text' | 'richText'; value: string };

/** A file of the document, without its bytes. */
export type MediaFile = {
  field: string;
  name: string;
  isImage: boolean;
  alternativeText?: string | null;
};

export type FindingDocument = {
  fields: readonly TextField[];
  media: readonly MediaFile[];
  /** The document's own number: it is not "unpublished" in its own text. */
  documentNumber?: string | null;
};

/** An entry of the administrator's word list. */
export type TypoEntry = { wrong: string; right: string; severity: FindingSeverity };

/** What the checks need to know of the rest of the platform, looked up beforehand (`extractNumbers`, `extractLinks`). */
export type FindingContext = {
  /** Whether a document with this canonical number is public. */
  isPublicNumber?: (canonical: string) => boolean;
  /** Whether this agency's code (the part before the year, `parseDocumentNumber`'s prefix) is one of the own organizations. */
  isOwnPrefix?: (prefix: string) => boolean;
  /** Host names of the own site, with which a full address is an internal link. */
  ownHosts?: readonly string[];
  /** Whether the target of an internal link (path with query, no fragment) is public; undefined when nobody can tell. */
  isPublicTarget?: (path: string) => boolean | undefined;
  typos?: readonly TypoEntry[];
};
