import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readAllowList } from '../../../src/domain/link-check/allow-list';
import type { Lookup } from '../../../src/plugins/freshness/server/src/net/resolve-host';
import { answers, closeServers, http, open, servers, started } from './support/fetching';
import { OPENED, redirectTo, says, startHttp, startHttps, startTcp } from './support/servers';

afterEach(closeServers);

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
