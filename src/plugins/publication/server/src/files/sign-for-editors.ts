import { traverseEntity } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { servesEditor, signAddress } from './private-provider';

type Addressed = { url: string };
type File = Addressed & {
  formats?: Record<string, Addressed> | null;
  isUrlSigned?: boolean;
};
type Visitor = Parameters<typeof traverseEntity>[0];
type Options = Parameters<typeof traverseEntity>[1];
type Entity = Parameters<typeof traverseEntity>[2];

function signFile(strapi: Core.Strapi, file: File): File {
  const sign = <One extends Addressed>(one: One): One => ({
    ...one,
    url: signAddress(strapi, one.url),
  });
  const formats = Object.entries(file.formats ?? {}).map(([key, variant]) => [key, sign(variant)]);
  return {
    ...sign(file),
    formats: file.formats && (Object.fromEntries(formats) as Record<string, Addressed>),
    // Strapi's forms then add nothing to the address.
    isUrlSigned: true,
  };
}

/**
 * Gives the files of documents signed addresses in answers to the admin panel. Strapi would do it by itself for a
 * private storage, but for every read of every visitor; the public needs none of it.
 */
export function signForEditors(strapi: Core.Strapi): void {
  const sign: Visitor = ({ key, value, attribute }, visited) => {
    if (attribute?.type !== 'media' || !value) return;
    const files = value as unknown as File | File[];
    const signed = Array.isArray(files)
      ? files.map((file) => signFile(strapi, file))
      : signFile(strapi, files);
    visited.set(key, signed as never);
  };

  async function signed(uid: UID.Schema, result: unknown): Promise<unknown> {
    if (Array.isArray(result)) return Promise.all(result.map((one) => signed(uid, one)));
    if (!result || typeof result !== 'object') return result;
    const { entries } = result as { entries?: unknown };
    if (Array.isArray(entries)) return { ...result, entries: await signed(uid, entries) };
    const getModel = (name: string) => strapi.getModel(name as UID.Schema);
    const options = { schema: strapi.getModel(uid), getModel } as Options;
    return traverseEntity(sign, options, result as Entity);
  }

  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (!servesEditor(strapi)) return result;
    return (await signed(context.uid, result)) as typeof result;
  });
}
