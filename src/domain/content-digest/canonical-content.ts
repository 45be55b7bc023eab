import { canonicalJson, sortedObject } from './canonical-json';
import type {
  CanonicalContent,
  DigestAttribute,
  DigestModel,
  DigestOptions,
  Json,
} from './digest-model';

/** Never content, at any depth: row identity and bookkeeping. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
]);

type Fields = Readonly<Record<string, unknown>>;

/**
 * The part of a fully populated document that people approve, in one canonical shape: null, absent and empty lists
 * are the same; relations are sorted documentIds; files are in order, with their sha-256 and what is written beside them; dynamic zones are
 * [component, value]. An attribute that was not populated looks empty: populating is the caller's duty.
 * @throws TypeError with the attribute's path when a value does not fit the model.
 */
export function canonicalContent(
  content: Fields,
  model: DigestModel,
  { exclude = [] }: DigestOptions = {},
): CanonicalContent {
  return canonicalFields({ content, model, exclude: new Set(exclude), path: '' });
}

function canonicalFields({
  content,
  model,
  exclude,
  path,
}: {
  content: Fields;
  model: DigestModel;
  exclude: ReadonlySet<string>;
  path: string;
}): CanonicalContent {
  const entries: [string, Json][] = [];
  for (const [name, attribute] of Object.entries(model.attributes)) {
    const value = Object.hasOwn(content, name) ? content[name] : undefined;
    if (BOOKKEEPING.has(name) || exclude.has(name) || isEmpty(value)) {
      continue;
    }
    entries.push([name, canonicalValue(value, attribute, path + name)]);
  }
  return sortedObject(entries);
}

function canonicalValue(value: unknown, attribute: DigestAttribute, path: string): Json {
  switch (attribute.kind) {
    case 'scalar':
      return canonicalJson(value);
    case 'component':
      return attribute.repeatable
        ? asList(value, path).map((item, index) =>
            canonicalComponent(item, attribute.model, `${path}.${index}`),
          )
        : canonicalComponent(value, attribute.model, path);
    case 'dynamiczone':
      return asList(value, path).map((item, index) =>
        canonicalZoneEntry(item, attribute.models, `${path}.${index}`),
      );
    case 'relation':
      return toList(value)
        .map((item) => documentIdOf(item, path))
        .sort();
    case 'media':
      return toList(value).map((item) => canonicalFile(item, path));
  }
}

function canonicalComponent(value: unknown, model: DigestModel, path: string): CanonicalContent {
  const content = asFields(value, path);
  return canonicalFields({ content, model, exclude: new Set(), path: `${path}.` });
}

function canonicalZoneEntry(
  value: unknown,
  models: Readonly<Record<string, DigestModel>>,
  path: string,
): Json {
  const component = asFields(value, path)['__component'];
  const model =
    typeof component === 'string' && Object.hasOwn(models, component)
      ? models[component]
      : undefined;
  if (typeof component !== 'string' || model === undefined) {
    throw new TypeError(`${path}: unknown component ${String(component)}`);
  }
  return [component, canonicalComponent(value, model, path)];
}

function documentIdOf(value: unknown, path: string): string {
  const id = typeof value === 'string' ? value : asFields(value, path)['documentId'];
  if (typeof id !== 'string' || id === '') {
    throw new TypeError(`${path}: related entry without documentId`);
  }
  return id;
}

/** What a site shows of a file beside its bytes. */
const FILE_TEXTS = ['alternativeText', 'caption', 'name'] as const;

function canonicalFile(value: unknown, path: string): Json {
  const file = asFields(value, path);
  const texts = FILE_TEXTS.filter((name) => typeof file[name] === 'string' && file[name] !== '');
  return sortedObject([
    ...texts.map((name): [string, Json] => [name, canonicalJson(file[name])]),
    ['sha256', sha256Of(file, path)],
  ]);
}

/** Upload's own `hash` is random per upload and survives a replacement, so only the sha-256 of the bytes will do. */
function sha256Of(file: Fields, path: string): string {
  const metadata = file['provider_metadata'];
  const sha256 = isFields(metadata) ? metadata['sha256'] : file['sha256'];
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) {
    throw new TypeError(`${path}: file without sha256`);
  }
  return sha256;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asFields(value: unknown, path: string): Fields {
  if (!isFields(value)) {
    throw new TypeError(`${path}: expected an object`);
  }
  return value;
}

function asList(value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) {
    throw new TypeError(`${path}: expected a list`);
  }
  return value;
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
