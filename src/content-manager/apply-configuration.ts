import type { Core } from '@strapi/strapi';
import { mergeConfiguration, type StoredConfiguration } from './merge-configuration';
import { readShippedConfiguration, type ShippedConfiguration } from './shipped-configuration';

type Model = { uid: string; attributes: Record<string, { type: string; target?: string }> };

/** The two services of the content manager that keep view configurations (not part of Strapi's public types). */
type ConfigurationService = {
  findConfiguration(model: Model): Promise<StoredConfiguration>;
  updateConfiguration(model: Model, configuration: StoredConfiguration): Promise<unknown>;
};

function modelOf(strapi: Core.Strapi, uid: string): Model | undefined {
  return (
    ((strapi.contentTypes as Record<string, unknown>)[uid] as Model | undefined) ??
    ((strapi.components as Record<string, unknown>)[uid] as Model | undefined)
  );
}

function relationLabelsOf(model: Model, mainFields: Map<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(model.attributes).flatMap(([name, { type, target }]) => {
      const mainField = type === 'relation' && target ? mainFields.get(target) : undefined;
      return mainField ? [[name, mainField]] : [];
    }),
  );
}

async function applyOne(
  strapi: Core.Strapi,
  shipped: ShippedConfiguration,
  mainFields: Map<string, string>,
): Promise<void> {
  const model = modelOf(strapi, shipped.uid);
  if (!model) throw new Error(`Labels are shipped for the unknown model ${shipped.uid}.`);
  const name = shipped.uid.includes('::') ? 'content-types' : 'components';
  const service = strapi.plugin('content-manager').service<ConfigurationService>(name);
  const stored = await service.findConfiguration(model);
  const merged = mergeConfiguration(stored, shipped, relationLabelsOf(model, mainFields));
  await service.updateConfiguration(model, merged);
}

/** The folder of a plugin that is switched off still has its labels. */
function isInstalled(strapi: Core.Strapi, uid: string): boolean {
  return !uid.startsWith('plugin::') || uid in strapi.contentTypes;
}

/**
 * Puts our labels, hints and layouts into the content manager, so that a fresh database shows them. A model is written
 * only when its files differ from those applied last: an administrator's own later change survives restarts until then.
 * Call it in the application's `bootstrap`, after the content manager has synchronised its configurations.
 */
export async function applyContentManagerConfiguration({
  strapi,
}: {
  strapi: Core.Strapi;
}): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'zhaoshi', key: 'content-manager-hash' });
  const applied = ((await store.get({})) ?? {}) as Record<string, string>;
  const shipped = readShippedConfiguration().filter(({ uid }) => isInstalled(strapi, uid));
  const mainFields = new Map(shipped.map(({ uid, layout }) => [uid, layout.settings.mainField]));
  const changed = shipped.filter(({ uid, hash }) => applied[uid] !== hash);
  for (const configuration of changed) await applyOne(strapi, configuration, mainFields);
  if (changed.length === 0) return;
  await store.set({ value: Object.fromEntries(shipped.map(({ uid, hash }) => [uid, hash])) });
}
