import type { Readable } from 'node:stream';
import { Readable as ReadableStream } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { requestState } from '../../../../../documents/request-state';
import { addressOf, nameInAddress } from './file-address';
import { privateFolder } from './private-folder';
import { signedQuery } from './signature';
import { writeBytes } from './write-bytes';

/** A file as Strapi hands it to its storage: the original or one of its size variants. */
type FileInHand = {
  hash: string;
  ext?: string;
  url?: string;
  stream?: Readable;
  buffer?: Buffer;
  /** Only logos of the admin panel have it. They are no content, and shown to whoever is about to sign in. */
  tmpPath?: string;
  provider_metadata?: unknown;
};

type Provider = {
  extend(methods: Record<string, unknown>): void;
  uploadStream: (file: FileInHand) => Promise<void>;
  delete: (file: FileInHand) => Promise<unknown>;
};

type UploadPlugin = { provider: Provider };

/** Whether the code now running serves somebody signed in to the admin panel. */
export function servesEditor(strapi: Core.Strapi): boolean {
  const state = requestState(strapi);
  return state?.route?.info?.type === 'admin' && state.isAuthenticated === true;
}

/** The address with a signature; an address of another kind (a logo in the public folder) as it is. */
export function signAddress(strapi: Core.Strapi, url: string): string {
  const name = nameInAddress(url);
  return url === addressOf(name) ? `${url}?${signedQuery(strapi, name, Date.now())}` : url;
}

/**
 * Puts the bytes of the media library into the private folder, with their SHA-256, and gives editors signed addresses.
 * Strapi's local storage stays for the logos of the admin panel. Bytes are not removed here but after the commit that
 * removes the row (refuse-changing-public-files.ts).
 */
export function storePrivately(strapi: Core.Strapi): void {
  const { provider } = strapi.plugin('upload') as unknown as UploadPlugin;
  const stock = { uploadStream: provider.uploadStream, delete: provider.delete };

  async function store(file: FileInHand, bytes: Readable): Promise<void> {
    const name = `${file.hash}${file.ext ?? ''}`;
    const sha256 = await writeBytes(privateFolder(strapi), name, bytes);
    file.url = addressOf(name);
    file.provider_metadata = { sha256 };
  }

  async function uploadStream(file: FileInHand): Promise<void> {
    if (file.tmpPath) return stock.uploadStream(file);
    if (!file.stream) throw new Error('Missing file stream');
    await store(file, file.stream);
  }

  async function upload(file: FileInHand): Promise<void> {
    if (!file.buffer) throw new Error('Missing file buffer');
    await store(file, ReadableStream.from([file.buffer]));
  }

  provider.extend({
    uploadStream,
    upload,
    replaceStream: uploadStream,
    replace: upload,
    delete: (file: FileInHand) =>
      file.url?.startsWith('/uploads/') ? stock.delete(file) : Promise.resolve(),
    isPrivate: () => servesEditor(strapi),
    getSignedUrl: ({ url }: { url: string }) => ({ url: signAddress(strapi, url) }),
  });
}
