import { request, type IncomingMessage } from 'node:http';
import sharp from 'sharp';
import { adminLogin } from '../harness/admin-login';
import type { TestApp } from '../harness/create-test-app';
import type { Answer } from '../support/rest';

export type UploadedFile = {
  id: number;
  hash: string;
  ext: string;
  url: string;
  formats: Record<string, { url: string }> | null;
  provider_metadata: { sha256?: string; variants?: Record<string, string> } | null;
};

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

let painted = 0;

/** A picture like no other, large enough to get size variants. */
export function makePicture(): Promise<Buffer> {
  painted += 1;
  const background = { r: (painted * 53) % 256, g: 120, b: 60 };
  return sharp({ create: { width: 1000, height: 700, channels: 3, background } })
    .png()
    .toBuffer();
}

/** The part of an address before its signature. */
export const bare = (address: string) => address.replace(/\?.*/, '');

/** What an editor does with the media library, over HTTP. */
export async function openMediaLibrary(app: TestApp) {
  const authorization = `Bearer ${await adminLogin(app.url)}`;

  async function send(method: string, path: string, body?: FormData | Record<string, unknown>) {
    const isForm = body instanceof FormData;
    const response = await fetch(app.url + path, {
      method,
      headers: {
        authorization,
        connection: 'close',
        ...(isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    });
    const answer = (await response.json().catch(() => ({}))) as object;
    return { ...answer, status: response.status, body: answer } as unknown as Answer & {
      body: unknown;
    };
  }

  function form(name: string, content: Buffer) {
    const data = new FormData();
    data.append('files', new Blob([new Uint8Array(content)]), name);
    return data;
  }

  async function upload(name: string, content: Buffer): Promise<UploadedFile> {
    const { status, body } = await send('POST', '/upload', form(name, content));
    if (status !== 201) throw new Error(`Upload failed: ${JSON.stringify(body)}`);
    return (body as UploadedFile[])[0] as UploadedFile;
  }

  return {
    send,
    upload,
    replace: ({ id }: UploadedFile, name: string, content: Buffer) =>
      send('POST', `/upload?id=${id}`, form(name, content)),
    describe: (files: UploadedFile[], fileInfo: Record<string, unknown>) =>
      send('POST', '/upload/actions/bulk-update', {
        updates: files.map(({ id }) => ({ id, fileInfo })),
      }),
    remove: ({ id }: UploadedFile) => send('DELETE', `/upload/files/${id}`),
  };
}

export type RawAnswer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
};

/** A request whose path reaches the server exactly as given: fetch would resolve the dots of a traversal. */
export function rawRequest(app: TestApp, path: string, method = 'GET'): Promise<RawAnswer> {
  const { hostname, port } = new URL(app.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** An answer whose body waits to be read. */
export function openResponse(app: TestApp, path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request(app.url + path, { agent: false }, resolve);
    sent.on('error', reject);
    sent.end();
  });
}
