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
  options: { draftAndPublish?: boolean };
  attributes: Record<string, Attribute>;
};

export type Schema = {
  /** `disclosure` for a content type, `disclosure.channel` for a component. */
  name: string;
  zh: string;
  isComponent: boolean;
  hasDrafts: boolean;
  attributes: { name: string; zh: string; hint: string; attribute: Attribute }[];
};

type Labels = Record<string, { label: string; hint?: string } | undefined>;

function toSchema(name: string, isComponent: boolean, file: File): Schema {
  const labels = readJson<Labels>(`src/content-manager/labels/zh-Hans/${name}.json`);
  const attributes = Object.entries(file.attributes).map(([key, attribute]) => {
    const label = labels[key];
    if (!label) throw new Error(`No Chinese label for ${name}.${key}`);
    return { name: key, zh: label.label, hint: label.hint ?? '', attribute };
  });
  const hasDrafts = file.options.draftAndPublish === true;
  return { name, zh: file.info.displayName, isComponent, hasDrafts, attributes };
}

const inReadingOrder = [
  'disclosure',
  'disclosure-guide',
  'annual-report',
  'organization',
  'catalog-category',
  'vocabulary-term',
  'working-calendar',
];

function rank({ name }: Schema): number {
  const at = inReadingOrder.indexOf(name);
  return at < 0 ? inReadingOrder.length : at;
}

export const contentTypes: Schema[] = filesUnder('src/api', /schema\.json$/)
  .map((path) => {
    const file = readJson<File & { info: { singularName: string } }>(path);
    return toSchema(file.info.singularName, false, file);
  })
  .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));

export const components: Schema[] = filesUnder('src/components', /\.json$/).map((path) => {
  const category = path.split('/')[2] ?? '';
  return toSchema(`${category}.${basename(path, '.json')}`, true, readJson<File>(path));
});

export const schemas: Schema[] = [...contentTypes, ...components];
