import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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

/** File names are the singular name of a content type (`disclosure`) or the uid of a component (`disclosure.channel`). */
function uidOf(fileName: string): string {
  const name = fileName.replace(/\.json$/, '');
  return name.includes('.') ? name : `api::${name}.${name}`;
}

function readJson<Content>(...path: string[]): Content {
  return JSON.parse(readFileSync(join(__dirname, ...path), 'utf8')) as Content;
}

/** The labels and layouts beside this file, one entry per content type and component. */
export function readShippedConfiguration(): ShippedConfiguration[] {
  const system = readJson<Labels>('labels', 'zh-Hans', 'system.json');
  return readdirSync(join(__dirname, 'layouts')).map((fileName) => {
    const labels = { ...system, ...readJson<Labels>('labels', 'zh-Hans', fileName) };
    const layout = readJson<Layout>('layouts', fileName);
    // Of the content, not the bytes: the compiler prints JSON files anew.
    const hash = createHash('sha256').update(JSON.stringify({ labels, layout })).digest('hex');
    return { uid: uidOf(fileName), labels, layout, hash };
  });
}
