import type { TextField } from '../findings/finding-document';
import { readRichText } from '../findings/read-rich-text';
import { isWebAddress } from '../text/is-web-address';

/** An address as it stands in a field (`body`, `channels.0.address`). */
export type FieldLink = { field: string; address: string };

function addressesIn({ kind, value }: TextField): string[] {
  if (kind === 'richText') return readRichText(value).addresses;
  return isWebAddress(value) ? [value.trim()] : [];
}

/** Links and images of the Markdown fields, and plain fields that are an address as a whole; each once a field. */
export function linksOfFields(fields: readonly TextField[]): FieldLink[] {
  return fields.flatMap((field) =>
    [...new Set(addressesIn(field))].map((address) => ({ field: field.name, address })),
  );
}
