import type { Core } from '@strapi/strapi';
import type { FileDigests } from './stored-file';

const FILE = 'plugin::upload.file';

/** What an answer may say about a file besides its name and address; the rest is for the server and the editors. */
const SERVER_ONLY = ['hash', 'provider', 'provider_metadata', 'previewUrl', 'focalPoint'];

const SHOWN_OF_A_VARIANT = ['ext', 'mime', 'url', 'width', 'height', 'size'];

type StoredVariant = { provider_metadata?: FileDigests } & Record<string, unknown>;
type Data = { formats?: Record<string, StoredVariant> | null; provider_metadata?: FileDigests };

/** Keeps of the size variants what everybody may see, and their digests with the digest of the file. */
export function separateDigests(data: Data): void {
  const { formats } = data;
  if (!formats) return;
  const variants = Object.entries(formats);
  const digests = variants.flatMap(([key, { provider_metadata: own }]) =>
    own?.sha256 ? [[key, own.sha256] as const] : [],
  );
  if (digests.length > 0) {
    data.provider_metadata = { ...data.provider_metadata, variants: Object.fromEntries(digests) };
  }
  data.formats = Object.fromEntries(
    variants.map(([key, variant]) => [
      key,
      Object.fromEntries(SHOWN_OF_A_VARIANT.map((field) => [field, variant[field] ?? null])),
    ]),
  );
}

/** REST, GraphQL and their filters: the public learns name, texts, size, type and address of a file, nothing else. */
export function hideServerFields(strapi: Core.Strapi): void {
  const { attributes } = strapi.contentType(FILE);
  for (const field of SERVER_ONLY) {
    const attribute = attributes[field] as { private?: boolean } | undefined;
    if (attribute) attribute.private = true;
  }
}

/** Size variants are a JSON value that leaves the server as it is stored, so it is stored fit to be seen. */
export function keepFileRowsPlain(strapi: Core.Strapi): void {
  const separate = (event: { params: { data?: unknown } }) => {
    if (event.params.data) separateDigests(event.params.data);
  };
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    beforeCreate: separate,
    beforeUpdate: separate,
  });
}
