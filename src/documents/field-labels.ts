import { readShippedConfiguration } from '../content-manager/shipped-configuration';

let labels: Map<string, string> | undefined;

function allLabels(): Map<string, string> {
  labels ??= new Map(
    readShippedConfiguration().flatMap((shipped) =>
      Object.entries(shipped.labels).map(([name, { label }]) => [name, label] as const),
    ),
  );
  return labels;
}

/** The Chinese label an editor sees for a field; of `days.0.on` that of the innermost named part. An unknown field keeps its name. */
export function fieldLabel(field: string): string {
  const name = field
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .at(-1);
  return allLabels().get(name ?? '') ?? field;
}
