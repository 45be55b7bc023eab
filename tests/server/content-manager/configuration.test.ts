import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyContentManagerConfiguration } from '../../../src/content-manager/apply-configuration';
import type { StoredConfiguration } from '../../../src/content-manager/merge-configuration';
import { createTestApp, type TestApp } from '../harness/create-test-app';

type Model = { uid: string; attributes: Record<string, { type: string }> };

type Service = {
  findConfiguration(model: Model): Promise<StoredConfiguration>;
  updateConfiguration(model: Model, configuration: StoredConfiguration): Promise<unknown>;
  syncConfigurations(): Promise<void>;
};

const DISCLOSURE = 'api::disclosure.disclosure';
const HASHES = { type: 'plugin', name: 'zhaoshi', key: 'content-manager-hash' } as const;

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp();
});

afterAll(() => app.close());

function models(): { model: Model; service: Service }[] {
  const plugin = app.strapi.plugin('content-manager');
  const types = Object.values(app.strapi.contentTypes) as unknown as Model[];
  const components = Object.values(app.strapi.components) as unknown as Model[];
  return [
    ...types
      .filter(({ uid }) => /^(api|plugin::work-records)(::|\.)/.test(uid))
      .map((model) => ({ model, service: plugin.service<Service>('content-types') })),
    ...components.map((model) => ({ model, service: plugin.service<Service>('components') })),
  ];
}

function disclosure(): { model: Model; service: Service } {
  const found = models().find(({ model }) => model.uid === DISCLOSURE);
  if (!found) throw new Error('The content type of disclosures is gone.');
  return found;
}

/** What the next start does: the content manager brings its configurations up to date, then we apply ours. */
async function startAgain(): Promise<void> {
  await disclosure().service.syncConfigurations();
  await applyContentManagerConfiguration({ strapi: app.strapi });
}

/** An administrator renames the title and takes a column out of the list. */
async function changeByHand(): Promise<void> {
  const { model, service } = disclosure();
  const stored = await service.findConfiguration(model);
  const title = stored.metadatas.title;
  if (!title) throw new Error('The title has no configuration.');
  title.edit.label = '标题（自定）';
  await service.updateConfiguration(model, {
    ...stored,
    layouts: { ...stored.layouts, list: ['title'] },
  });
}

async function seen(): Promise<{ label: unknown; list: string[] }> {
  const { model, service } = disclosure();
  const { metadatas, layouts } = await service.findConfiguration(model);
  return { label: metadatas.title?.edit.label, list: layouts.list };
}

describe('the content manager of a fresh database', () => {
  it('names every attribute of every content type and component in Chinese', async () => {
    const unnamed: string[] = [];
    for (const { model, service } of models()) {
      const { metadatas } = await service.findConfiguration(model);
      for (const [name, { edit, list }] of Object.entries(metadatas)) {
        const labels = [list.label, ...(Object.keys(edit).length > 0 ? [edit.label] : [])];
        // Components have neither system fields nor lists worth a name of their own.
        if (['id', 'documentId'].includes(name) && !model.uid.startsWith('api::')) continue;
        if (!labels.every((label) => /\p{Script=Han}/u.test(String(label)))) {
          unnamed.push(`${model.uid} ${name}`);
        }
      }
    }
    expect(unnamed).toEqual([]);
  });

  it('shows every attribute in the edit view, or hides it on purpose, or leaves out an inverse', async () => {
    const forgotten: string[] = [];
    for (const { model, service } of models()) {
      const { metadatas, layouts } = await service.findConfiguration(model);
      const shown = new Set(layouts.edit.flat().map(({ name }) => name));
      for (const [name, attribute] of Object.entries(model.attributes)) {
        const isInverse = 'mappedBy' in attribute && attribute.mappedBy;
        const isVisible = metadatas[name]?.edit.visible === true;
        // The revision rides in every save without being seen.
        if (name === 'revision') continue;
        if (isVisible && !isInverse && !shown.has(name)) forgotten.push(`${model.uid} ${name}`);
      }
    }
    expect(forgotten).toEqual([]);
  });

  it('keeps computed values out of reach and identifies vocabulary terms by name', async () => {
    const { model, service } = disclosure();
    const { metadatas } = await service.findConfiguration(model);
    expect(metadatas.firstPublishedAt?.edit).toMatchObject({ editable: false, visible: false });
    expect(metadatas.revision?.edit).toMatchObject({ visible: true });
    expect(metadatas.categoryPath?.edit).toMatchObject({ editable: false, visible: false });
    expect(metadatas.theme?.edit.mainField).toBe('name');
  });
});

describe('a change an administrator makes', () => {
  it('survives the next start, and gives way only when we ship other files', async () => {
    const shipped = await seen();
    await changeByHand();
    await startAgain();
    expect(await seen()).toEqual({ label: '标题（自定）', list: ['title'] });

    const store = app.strapi.store(HASHES);
    const hashes = (await store.get({})) as Record<string, string>;
    await store.set({ value: { ...hashes, [DISCLOSURE]: 'the hash of an older release' } });
    await startAgain();
    expect(await seen()).toEqual(shipped);
  });
});
