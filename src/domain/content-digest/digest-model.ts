/** What a digest covers, attribute by attribute. Strapi schemas are translated into this by the caller. */
export type DigestModel = { attributes: Readonly<Record<string, DigestAttribute>> };

export type DigestAttribute =
  | { kind: 'scalar' }
  | { kind: 'component'; repeatable: boolean; model: DigestModel }
  | { kind: 'dynamiczone'; models: Readonly<Record<string, DigestModel>> }
  | { kind: 'relation' }
  | { kind: 'media' };

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Content reduced to what people approve; keys sorted, empty values left out. */
export type CanonicalContent = { [attribute: string]: Json };

export type DigestOptions = {
  /** Attributes of the document itself (not of its components) that the digest leaves out, `revision` for example. */
  exclude?: readonly string[];
};
