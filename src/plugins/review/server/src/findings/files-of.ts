import type { DigestModel } from '../../../../../domain/content-digest/digest-model';

/** A file as Strapi populates it. */
export type AttachedFile = {
  id: number;
  name: string;
  mime: string;
  alternativeText?: string | null;
  provider_metadata?: { sha256?: string } | null;
};

export type FileOfField = { field: string; file: AttachedFile };

function list(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value as Record<string, unknown>[];
  return value ? [value as Record<string, unknown>] : [];
}

/** The files of a populated document, components included, with the attribute each stands in. */
export function filesOf(content: Record<string, unknown>, model: DigestModel): FileOfField[] {
  return Object.entries(model.attributes).flatMap(([field, attribute]) => {
    const values = list(content[field]);
    if (attribute.kind === 'media') {
      return values.map((file) => ({ field, file: file as unknown as AttachedFile }));
    }
    if (attribute.kind !== 'component') return [];
    return values.flatMap((value, at) =>
      filesOf(value, attribute.model).map((found) => ({
        ...found,
        field: `${field}.${at}.${found.field}`,
      })),
    );
  });
}
