import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type AttributeText = { label: string; hint?: string; placeholder?: string };

/** Texts by attribute name. */
export type Labels = Record<string, AttributeText>;

export type Layout = {
  settings: {
    mainField: string;
    defaultSortBy?: string;
    defaultSortOrder?: 'ASC' | 'DESC';
    pageSize?: number;
  };
  /** Columns of the list view. */
  list?: string[];
  /** Rows of the edit view: attribute name to width, of 12. */
  edit: Record<string, number>[];
  /** Shown, but set by the system. */
  readOnly?: string[];
  /** Computed, and of no use to an editor. */
  hidden?: string[];
  /** In no row of the form, yet sent back with every save, as Strapi does with visible attributes. */
  riding?: string[];
};

/** What we ship for one content type or component; `hash` changes with its files. */
export type ShippedConfiguration = { uid: string; labels: Labels; layout: Layout; hash: string };

/** A folder with `labels` and `layouts`, and whose types they are about. */
type Shipper = { folder: string; prefixOf: (singularName: string) => string };

const PLUGINS = join(__dirname, '..', 'plugins');

/** File names are the singular name of a content type (`disclosure`) or the uid of a component (`disclosure.channel`). */
const OWN: Shipper = {
  folder: __dirname,
  prefixOf: (name) => (name.includes('.') ? '' : `api::${name}.`),
};

/** A plugin with types of its own ships them in its own folder, and takes them away with it. */
function shippersOfPlugins(): Shipper[] {
  return readdirSync(PLUGINS)
    .map((id) => ({
      folder: join(PLUGINS, id, 'server', 'src', 'content-manager'),
      prefixOf: () => `plugin::${id}.`,
    }))
    .filter(({ folder }) => existsSync(folder));
}

function readJson<Content>(...path: string[]): Content {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as Content;
}

/** The labels and layouts beside this file and in the plugins, one entry per content type and component. */
export function readShippedConfiguration(): ShippedConfiguration[] {
  const system = readJson<Labels>(__dirname, 'labels', 'zh-Hans', 'system.json');
  return [OWN, ...shippersOfPlugins()].flatMap(({ folder, prefixOf }) =>
    readdirSync(join(folder, 'layouts')).map((fileName) => {
      const labels = { ...system, ...readJson<Labels>(folder, 'labels', 'zh-Hans', fileName) };
      const layout = readJson<Layout>(folder, 'layouts', fileName);
      // Of the content, not the bytes: the compiler prints JSON files anew.
      const hash = createHash('sha256').update(JSON.stringify({ labels, layout })).digest('hex');
      const name = fileName.replace(/\.json$/, '');
      return { uid: `${prefixOf(name)}${name}`, labels, layout, hash };
    }),
  );
}
