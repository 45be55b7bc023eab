import type { DigestAttribute, DigestModel } from '../content-digest/digest-model';
import type { TextField } from './finding-document';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The texts of a populated document, components included, in the order of its model. `richText` names the paths that
 * are Markdown, without the positions in lists (`body`, `sections.text`).
 */
export function textFieldsOf({
  content,
  model,
  richText,
}: {
  content: Fields;
  model: DigestModel;
  richText: ReadonlySet<string>;
}): TextField[] {
  return fieldsOf(content, model, '', '').map(({ path, name, value }) => ({
    name,
    kind: richText.has(path) ? 'richText' : 'text',
    value,
  }));
}

type Found = { path: string; name: string; value: string };

function fieldsOf(content: unknown, model: DigestModel, path: string, name: string): Found[] {
  if (!isFields(content)) return [];
  return Object.entries(model.attributes).flatMap(([attribute, kind]) =>
    valuesOf(content[attribute], kind, `${path}${attribute}`, `${name}${attribute}`),
  );
}

function valuesOf(value: unknown, kind: DigestAttribute, path: string, name: string): Found[] {
  switch (kind.kind) {
    case 'scalar':
      return typeof value === 'string' && value !== '' ? [{ path, name, value }] : [];
    case 'component':
      return Array.isArray(value)
        ? value.flatMap((item, at) => fieldsOf(item, kind.model, `${path}.`, `${name}.${at}.`))
        : fieldsOf(value, kind.model, `${path}.`, `${name}.`);
    case 'dynamiczone':
      return (Array.isArray(value) ? value : []).flatMap((item: unknown, at) => {
        const model = isFields(item) ? kind.models[String(item['__component'])] : undefined;
        return model ? fieldsOf(item, model, `${path}.`, `${name}.${at}.`) : [];
      });
    case 'relation':
    case 'media':
      return [];
  }
}
