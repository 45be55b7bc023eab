import { traverseEntity } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { servesEditor } from './private-provider';

type FileService = { signFileUrls(file: unknown): Promise<unknown> };
type Entity = Parameters<typeof traverseEntity>[2];
type Visitor = Parameters<typeof traverseEntity>[0];

/**
 * Gives the files of documents signed addresses in answers to the admin panel. Strapi would do it by itself for a
 * private storage, but for every read of every visitor; the public needs none of it.
 */
export function signForEditors(strapi: Core.Strapi): void {
  const sign: Visitor = async ({ key, value, attribute }, { set }) => {
    if (attribute?.type !== 'media' || !value) return;
    const { signFileUrls } = strapi.plugin('upload').service<FileService>('file');
    const signed = Array.isArray(value)
      ? await Promise.all(value.map((file) => signFileUrls(file)))
      : await signFileUrls(value);
    set(key, signed as never);
  };

  async function signed(uid: UID.Schema, result: unknown): Promise<unknown> {
    if (Array.isArray(result)) return Promise.all(result.map((one) => signed(uid, one)));
    if (!result || typeof result !== 'object') return result;
    const { entries } = result as { entries?: unknown };
    if (Array.isArray(entries)) return { ...result, entries: await signed(uid, entries) };
    const getModel = (name: string) => strapi.getModel(name as UID.Schema);
    const options = { schema: strapi.getModel(uid), getModel } as Parameters<
      typeof traverseEntity
    >[1];
    return traverseEntity(sign, options, result as Entity);
  }

  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (!servesEditor(strapi)) return result;
    return (await signed(context.uid, result)) as typeof result;
  });
}
