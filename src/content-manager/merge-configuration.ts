import type { ShippedConfiguration } from './shipped-configuration';

type Metadata = {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
};

/** The content manager's stored view of one model (Strapi keeps it as JSON in its core store). */
export type StoredConfiguration = {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
};

/**
 * Strapi's stored configuration with our labels, hints and layout put over it. `relationLabels` names, for each relation
 * attribute, the attribute of the target that identifies it to an editor.
 */
export function mergeConfiguration(
  stored: StoredConfiguration,
  { labels, layout }: ShippedConfiguration,
  relationLabels: Record<string, string>,
): StoredConfiguration {
  const metadatas: StoredConfiguration['metadatas'] = {};
  for (const [name, metadata] of Object.entries(stored.metadatas)) {
    const text = labels[name];
    const relationLabel = relationLabels[name];
    const hasEdit = Object.keys(metadata.edit).length > 0;
    metadatas[name] = {
      edit: {
        ...metadata.edit,
        ...(text && hasEdit
          ? {
              label: text.label,
              description: text.hint ?? '',
              placeholder: text.placeholder ?? '',
            }
          : {}),
        ...(layout.readOnly?.includes(name) ? { editable: false } : {}),
        ...(layout.riding?.includes(name) ? { visible: true, editable: true } : {}),
        ...(layout.hidden?.includes(name) ? { visible: false, editable: false } : {}),
        ...(relationLabel ? { mainField: relationLabel } : {}),
      },
      list: { ...metadata.list, ...(text ? { label: text.label } : {}) },
    };
  }
  return {
    settings: { ...stored.settings, ...layout.settings },
    metadatas,
    layouts: {
      list: layout.list ?? stored.layouts.list,
      edit: layout.edit.map((row) => Object.entries(row).map(([name, size]) => ({ name, size }))),
    },
  };
}
