import type { RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readAllowList } from '../../../src/domain/link-check/allow-list';
import type { Lookup } from '../../../src/plugins/freshness/server/src/net/resolve-host';
import {
  safeFetch,
  type SafeFetchArgs,
} from '../../../src/plugins/freshness/server/src/net/safe-fetch';
import {
  INSIDE,
  OPENED,
  redirectTo,
  says,
  startHttp,
  startHttps,
  startTcp,
  type TestServer,
} from './support/servers';

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function started(starting: Promise<TestServer>): Promise<TestServer> {
  const server = await starting;
  servers.push(server);
  return server;
}
const http = (handler: RequestListener, host?: string) => started(startHttp(handler, host));

/** Opens an address with only 127.0.0.1, and the ports of the servers, opened beyond the public internet. */
function open(address: string, more: Partial<SafeFetchArgs> = {}) {
  const ports = servers.map(({ port }) => port).join(',');
  return safeFetch({
    address,
    method: 'GET',
    allowed: readAllowList({ hosts: OPENED, ports }),
    userAgent: 'Zhaoshi/1.0 (test)',
    timeLimitMs: 5_000,
    maxBytes: 100_000,
    takeTurn: () => Promise.resolve(() => Promise.resolve()),
    lookup: null,
    signal: new AbortController().signal,
    ...more,
  });
}

const answers = (...addresses: string[]): Lookup =>
  vi.fn(() => Promise.resolve(addresses.map((address) => ({ address, family: 4 }))));

describe('an ordinary address', () => {
  test('is opened once, naming the host and ourselves, and nothing else', async () => {
    const server = await http(says(200, 'hello'));
    const address = `http://www.example.test:${server.port}/a?b=1#c`;
    const outcome = await open(address, { lookup: answers(OPENED) });
    expect(outcome).toMatchObject({
      kind: 'answered',
      status: 200,
      bytes: 5,
      isCutOff: false,
      redirects: 0,
    });
    expect(server.requests.map(({ method, url, headers }) => ({ method, url, headers }))).toEqual([
      {
        method: 'GET',
        url: '/a?b=1',
        headers: {
          host: `www.example.test:${server.port}`,
          'user-agent': 'Zhaoshi/1.0 (test)',
          accept: '*/*',
          'accept-encoding': 'identity',
          connection: 'close',
        },
      },
    ]);
  });

  test('by HEAD gives the status only', async () => {
    const server = await http(says(404));
    expect(await open(server.url, { method: 'HEAD' })).toMatchObject({ status: 404, bytes: 0 });
    expect(server.requests[0]?.method).toBe('HEAD');
  });

  test('is followed over redirects, without the cookies it hands out', async () => {
    const server = await http((request, response) => {
      if (request.url === '/end') return response.end('ok');
      response.writeHead(301, { location: '/end', 'set-cookie': 'a=b' }).end();
    });
    const outcome = await open(`${server.url}/start`);
    expect(outcome).toMatchObject({ status: 200, url: `${server.url}/end`, redirects: 1 });
    expect(server.requests[1]?.headers.cookie).toBeUndefined();
  });

  test('may be redirected in raw UTF-8, as some servers do', async () => {
    const server = await started(
      startTcp((socket) => {
        socket.once('data', (data) => {
          const isStart = data.toString().startsWith('GET / ');
          const head = isStart ? '302 Found\r\nLocation: /公开' : '200 OK';
          socket.end(`HTTP/1.1 ${head}\r\nContent-Length: 0\r\n\r\n`);
        });
      }),
    );
    const outcome = await open(server.url);
    expect(outcome).toMatchObject({ status: 200, url: `${server.url}/%E5%85%AC%E5%BC%80` });
  });

  test('of several that a name has, the next one is tried when one does not answer', async () => {
    const server = await http(says(200));
    const lookup: Lookup = () =>
      Promise.resolve([
        { address: '127.0.0.9', family: 4 },
        { address: OPENED, family: 4 },
      ]);
    const ports = String(server.port);
    const outcome = await open(`http://www.example.test:${server.port}/`, {
      lookup,
      allowed: readAllowList({ hosts: '127.0.0.0/8', ports }),
    });
    expect(outcome).toMatchObject({ kind: 'answered', status: 200 });
  });
});

describe('a network that is not public', () => {
  test.each([
    ['by its address', (port: number) => `http://${INSIDE}:${port}/`],
    ['as a number', (port: number) => `http://${0x7f000002}:${port}/`],
    ['in hexadecimal', (port: number) => `http://0x7f.2:${port}/`],
    ['in octal', (port: number) => `http://0177.0.0.2:${port}/`],
    ['mapped into IPv6', (port: number) => `http://[::ffff:127.0.0.2]:${port}/`],
    ['by a name', (port: number) => `http://www.example.test:${port}/`],
    ['by a name with a dot at its end', (port: number) => `http://www.example.test.:${port}/`],
  ])('is not connected to %s', async (_how, addressOn) => {
    const inside = await http(says(200, 'secret'), INSIDE);
    const outcome = await open(addressOn(inside.port), { lookup: answers(INSIDE) });
    expect(outcome).toMatchObject({ kind: 'refused', cause: 'not_public' });
    expect(inside.connections).toBe(0);
  });

  test('is not connected to by the name localhost, which the system knows', async () => {
    const inside = await http(says(200, 'secret'));
    const allowed = readAllowList({ hosts: '', ports: String(inside.port) });
    const outcome = await open(`http://localhost:${inside.port}/`, { allowed });
    expect(outcome).toMatchObject({ kind: 'refused', cause: 'not_public' });
    expect(inside.connections).toBe(0);
  });

  test('is not connected to after a redirect', async () => {
    const inside = await http(says(200, 'secret'), INSIDE);
    const outside = await http(redirectTo(inside.url));
    const outcome = await open(outside.url);
    expect(outcome).toMatchObject({
      kind: 'refused',
      cause: 'not_public',
      detail: INSIDE,
      url: `${inside.url}/`,
      redirects: 1,
    });
    expect(inside.connections).toBe(0);
  });

  test.each([
    ['http://169.254.169.254/latest/meta-data/', 'not_public', '169.254.169.254'],
    ['http://[fd00:ec2::254]/', 'not_public', 'fd00:ec2::254'],
    ['http://100.100.100.200/', 'not_public', '100.100.100.200'],
    ['file:///etc/passwd', 'scheme', 'file:///etc/passwd'],
    ['http://user:secret@127.0.0.1/', 'credentials', 'http://user:secret@127.0.0.1/'],
    ['http://127.0.0.1:22/', 'port', 'http://127.0.0.1:22/'],
  ])('a redirect to %s is refused: %s', async (location, cause, detail) => {
    const server = await http(redirectTo(location));
    expect(await open(server.url)).toMatchObject({ kind: 'refused', cause, detail, redirects: 1 });
  });
});

describe('a name that changes its address (DNS rebinding)', () => {
  test('leads to the address that was checked, whatever it says a moment later', async () => {
    const outside = await http(says(200, 'public'));
    const inside = await startHttp(says(200, 'secret'), INSIDE);
    servers.push(inside);
    const lookup = vi
      .fn<Lookup>()
      .mockResolvedValueOnce([{ address: OPENED, family: 4 }])
      .mockResolvedValue([{ address: INSIDE, family: 4 }]);
    const address = `http://www.example.test:${outside.port}/`;
    expect(await open(address, { lookup })).toMatchObject({ kind: 'answered', bytes: 6 });
    expect(lookup).toHaveBeenCalledTimes(1);
    expect(await open(address, { lookup })).toMatchObject({ kind: 'refused', detail: INSIDE });
    expect(outside.connections).toBe(1);
    expect(inside.connections).toBe(0);
  });

  test('is asked again for each hop, and refused there', async () => {
    const outside = await http(redirectTo('/again'));
    const lookup = vi
      .fn<Lookup>()
      .mockResolvedValueOnce([{ address: OPENED, family: 4 }])
      .mockResolvedValue([{ address: INSIDE, family: 4 }]);
    const outcome = await open(`http://www.example.test:${outside.port}/`, { lookup });
    expect(outcome).toMatchObject({ kind: 'refused', redirects: 1 });
    expect(outside.connections).toBe(1);
  });

  test('of public and internal ones together, only the public is connected to', async () => {
    const outside = await http(says(200));
    const lookup = answers(INSIDE, '10.0.0.1', OPENED);
    const outcome = await open(`http://www.example.test:${outside.port}/`, { lookup });
    expect(outcome).toMatchObject({ kind: 'answered', status: 200 });
    expect(outside.connections).toBe(1);
  });
});

describe('servers that mean no good', () => {
  test('a slow one is given up when the time is over', async () => {
    const server = await http(() => undefined);
    const outcome = await open(server.url, { timeLimitMs: 200 });
    expect(outcome).toMatchObject({ kind: 'failed', cause: 'timeout' });
  });

  test('one that trickles is given up as well', async () => {
    const server = await http((_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const outcome = await open(server.url, { timeLimitMs: 300 });
    expect(outcome).toMatchObject({ kind: 'failed', cause: 'timeout' });
  });

  test('redirects share one time limit', async () => {
    const server = await http((_request, response) => {
      setTimeout(() => response.writeHead(302, { location: '/next' }).end(), 200);
    });
    const outcome = await open(server.url, { timeLimitMs: 500 });
    expect(outcome).toMatchObject({ kind: 'failed', cause: 'timeout' });
    expect(server.requests.length).toBeLessThan(4);
  });

  test('so does a resolver that does not answer', async () => {
    const lookup: Lookup = () => new Promise(() => undefined);
    const outcome = await open('http://www.example.test/', { lookup, timeLimitMs: 100 });
    expect(outcome).toMatchObject({ kind: 'failed', cause: 'timeout' });
  });

  test('an endless body is read to the limit, and the connection closed', async () => {
    let sent = 0;
    const chunk = Buffer.alloc(16_384);
    const closed = new Promise<void>((resolve) => {
      void http((_request, response) => {
        response.writeHead(200);
        const more = () => {
          while (!response.destroyed && response.write(chunk)) sent += chunk.length;
        };
        response.on('drain', more);
        response.on('close', resolve);
        more();
      });
    });
    await vi.waitUntil(() => servers.length > 0);
    const outcome = await open(servers[0]?.url ?? '');
    expect(outcome).toMatchObject({ kind: 'answered', bytes: 100_000, isCutOff: true });
    await closed;
    // What lay in the buffers of both ends, and no more.
    expect(sent).toBeLessThan(50_000_000);
  });

  test('what is packed stays packed', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const server = await http((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    expect(await open(server.url)).toMatchObject({ bytes: bomb.length, isCutOff: false });
  });

  test('a circle of redirects ends after five', async () => {
    const server = await http(redirectTo('/again'));
    expect(await open(server.url)).toMatchObject({ kind: 'failed', cause: 'too_many_redirects' });
    expect(server.requests).toHaveLength(6);
  });

  test('a redirect to nowhere is an answer without a page', async () => {
    const server = await http(redirectTo('http://['));
    expect(await open(server.url)).toMatchObject({ kind: 'answered', status: 302 });
  });

  test.each([
    ['garbage', 'SSH-2.0-OpenSSH_9.6\r\n\r\n', 'bad_answer'],
    ['nothing', '', 'connection'],
    ['endless headers', `HTTP/1.1 200 OK\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`, 'bad_answer'],
    [
      'another protocol',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
      'bad_answer',
    ],
    ['half a body', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc', 'connection'],
  ])('one that answers %s has failed', async (_what, text, cause) => {
    const server = await started(startTcp((socket) => socket.once('data', () => socket.end(text))));
    expect(await open(server.url)).toMatchObject({ kind: 'failed', cause });
  });

  test('a body after HEAD, or after a redirect, is not read', async () => {
    const server = await started(
      startTcp((socket) =>
        socket.once('data', () => socket.end(`HTTP/1.1 200 OK\r\n\r\n${'a'.repeat(100)}`)),
      ),
    );
    const outcome = await open(server.url, { method: 'HEAD' });
    expect(outcome).toMatchObject({ kind: 'answered', status: 200, bytes: 0 });
  });
});

describe('what is not there', () => {
  test('a port nobody listens on', async () => {
    const server = await startHttp(says(200));
    await server.close();
    const allowed = readAllowList({ hosts: OPENED, ports: String(server.port) });
    const outcome = await open(server.url, { allowed });
    expect(outcome).toMatchObject({ kind: 'failed', cause: 'connection', detail: 'ECONNREFUSED' });
  });

  test.each(['ENOTFOUND', 'EAI_AGAIN'])('a name with the answer %s', async (code) => {
    const lookup: Lookup = () => Promise.reject(Object.assign(new Error(code), { code }));
    const outcome = await open('http://www.example.test/', { lookup });
    expect(outcome).toMatchObject({ kind: 'failed', cause: 'dns', detail: code });
  });
});

describe('TLS', () => {
  test('names the host, and a certificate nobody vouches for is a failure', async () => {
    const names: string[] = [];
    const server = await started(startHttps(says(200), (name) => names.push(name)));
    const address = `https://www.example.test:${server.port}/`;
    const outcome = await open(address, { lookup: answers(OPENED) });
    expect(outcome).toMatchObject({
      kind: 'failed',
      cause: 'certificate',
      detail: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    expect(names).toEqual(['www.example.test']);
  });

  test('where none is spoken is a failure of the same kind', async () => {
    const server = await http(says(200));
    const outcome = await open(server.url.replace('http:', 'https:'));
    expect(outcome).toMatchObject({ kind: 'failed', cause: 'certificate' });
  });
});

describe('turns', () => {
  test('are taken for each hop by its host, and given back', async () => {
    const server = await http(says(200));
    const first = await http(redirectTo(server.url));
    const log: string[] = [];
    const takeTurn = (host: string) => {
      log.push(`take ${host}`);
      return Promise.resolve(() => Promise.resolve(void log.push(`give ${host}`)));
    };
    await open(`http://www.example.test:${first.port}/`, { lookup: answers(OPENED), takeTurn });
    expect(log).toEqual([
      'take www.example.test',
      'give www.example.test',
      `take ${OPENED}`,
      `give ${OPENED}`,
    ]);
  });

  test('waiting for one costs none of the time', async () => {
    const server = await http(says(200));
    const takeTurn = async () => {
      await sleep(300);
      return () => Promise.resolve();
    };
    const outcome = await open(server.url, { takeTurn, timeLimitMs: 250 });
    expect(outcome).toMatchObject({ kind: 'answered' });
  });

  test('are given back when the work is called off', async () => {
    const server = await http(() => undefined);
    const controller = new AbortController();
    const give = vi.fn(() => Promise.resolve());
    const opening = open(server.url, {
      signal: controller.signal,
      takeTurn: () => Promise.resolve(give),
    });
    await vi.waitUntil(() => server.connections > 0);
    controller.abort(new Error('stopped'));
    await expect(opening).rejects.toThrow('stopped');
    expect(give).toHaveBeenCalledOnce();
  });
});
