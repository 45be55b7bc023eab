import { readShippedConfiguration, type Labels } from '../content-manager/shipped-configuration';
import { LABELS_BESIDE_ATTRIBUTES, LABELS_OF_FORMS } from './translations/zh-Hans';

let labelsByType: Map<string, Labels> | undefined;

function shippedLabels(): Map<string, Labels> {
  labelsByType ??= new Map(readShippedConfiguration().map(({ uid, labels }) => [uid, labels]));
  return labelsByType;
}

function labelIn(uid: string, name: string): string | undefined {
  return shippedLabels().get(uid)?.[name]?.label ?? LABELS_OF_FORMS[uid]?.[name];
}

/** The label of the first type that has an attribute of this name. */
function labelAnywhere(name: string): string | undefined {
  return [...shippedLabels().values()].map((labels) => labels[name]?.label).find(Boolean);
}

/**
 * The Chinese label an editor sees for a field of a type, or of a form (`LABELS_OF_FORMS`); of `days.0.on` that of the innermost named part. Without a
 * type, that of any type with such a field. An unknown field keeps its name.
 */
export function fieldLabel(field: string, uid?: string): string {
  const name = field
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .at(-1);
  if (!name) return field;
  return (
    (uid && labelIn(uid, name)) || labelAnywhere(name) || LABELS_BESIDE_ATTRIBUTES[name] || field
  );
}
