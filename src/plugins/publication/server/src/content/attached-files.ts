import type { DigestModel } from '../../../../../domain/content-digest/digest-model';
import type { FileRow } from '../files/stored-file';

/** A file that is part of a content, and the path of the attribute it stands in. */
export type ContentFile = {
  field: string;
  file: FileRow;
  /** Attached by its field, or only linked to by a text. */
  isLinked: boolean;
};

function list(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value as Record<string, unknown>[];
  return value ? [value as Record<string, unknown>] : [];
}

/** The files attached to a populated document, components included. */
export function attachedFiles(content: Record<string, unknown>, model: DigestModel): ContentFile[] {
  return Object.entries(model.attributes).flatMap(([field, attribute]) => {
    const values = list(content[field]);
    if (attribute.kind === 'media') {
      return values.map((file) => ({ field, file: file as unknown as FileRow, isLinked: false }));
    }
    if (attribute.kind !== 'component') return [];
    return values.flatMap((value, at) =>
      attachedFiles(value, attribute.model).map((found) => ({
        ...found,
        field: `${field}.${at}.${found.field}`,
      })),
    );
  });
}
