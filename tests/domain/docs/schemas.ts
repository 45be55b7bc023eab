import { basename } from 'node:path';
import { filesUnder, readJson } from './repository';

export type Attribute = {
  type: string;
  enum?: string[];
  component?: string;
  repeatable?: boolean;
  relation?: 'oneToOne' | 'oneToMany' | 'manyToOne' | 'manyToMany';
  target?: string;
  mappedBy?: string;
  multiple?: boolean;
  required?: boolean;
  private?: boolean;
  min?: number;
  max?: number;
  maxLength?: number;
  default?: string | number | boolean;
};

type File = {
  info: { displayName: string };
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
  options: { draftAndPublish?: boolean };
  attributes: Record<string, Attribute>;
};

export type Schema = {
  /** `disclosure` for a content type, `disclosure.channel` for a component. */
  name: string;
  /** Where strapi finds it, `api::disclosure.disclosure`; the name, for a component. */
  uid: string;
  zh: string;
  isComponent: boolean;
  hasDrafts: boolean;
  attributes: { name: string; zh: string; hint: string; attribute: Attribute }[];
};

type Labels = Record<string, { label: string; hint?: string } | undefined>;

type Place = { uid: string; labelsIn: string };

function toSchema(name: string, { uid, labelsIn }: Place, file: File): Schema {
  const isComponent = uid === name;
  const labels = readJson<Labels>(`${labelsIn}/labels/zh-Hans/${name}.json`);
  const attributes = Object.entries(file.attributes).map(([key, attribute]) => {
    const label = labels[key];
    if (!label) throw new Error(`No Chinese label for ${name}.${key}`);
    return { name: key, zh: label.label, hint: label.hint ?? '', attribute };
  });
  const hasDrafts = file.options.draftAndPublish === true;
  return { name, uid, zh: file.info.displayName, isComponent, hasDrafts, attributes };
}

const inReadingOrder = [
  'disclosure',
  'disclosure-guide',
  'annual-report',
  'organization',
  'catalog-category',
  'vocabulary-term',
  'working-calendar',
  'training',
  'meeting',
  'staff-member',
  'funding',
  'dedicated-office',
];

function rank({ name }: Schema): number {
  const at = inReadingOrder.indexOf(name);
  return at < 0 ? inReadingOrder.length : at;
}

const OWN_LABELS = 'src/content-manager';

type TypeFile = File & { info: { singularName: string } };

const typesOfTheApplication = filesUnder('src/api', /schema\.json$/).map((path) => {
  const file = readJson<TypeFile>(path);
  const name = file.info.singularName;
  return toSchema(name, { uid: `api::${name}.${name}`, labelsIn: OWN_LABELS }, file);
});

/** Those of plugins that editors see; the others are the plugin's own affair. */
const typesOfPlugins = filesUnder('src/plugins', /\/content-types\/.*schema\.json$/).flatMap(
  (path) => {
    const file = readJson<TypeFile>(path);
    if (file.pluginOptions?.['content-manager']?.visible === false) return [];
    const [, , plugin = ''] = path.split('/');
    const name = file.info.singularName;
    const labelsIn = `src/plugins/${plugin}/server/src/content-manager`;
    return [toSchema(name, { uid: `plugin::${plugin}.${name}`, labelsIn }, file)];
  },
);

export const contentTypes: Schema[] = [...typesOfTheApplication, ...typesOfPlugins].sort(
  (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name),
);

export const components: Schema[] = filesUnder('src/components', /\.json$/).map((path) => {
  const category = path.split('/')[2] ?? '';
  const name = `${category}.${basename(path, '.json')}`;
  return toSchema(name, { uid: name, labelsIn: OWN_LABELS }, readJson<File>(path));
});

export const schemas: Schema[] = [...contentTypes, ...components];
