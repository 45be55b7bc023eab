import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readAllowList } from '../../../src/domain/link-check/allow-list';
import type { Lookup } from '../../../src/plugins/freshness/server/src/net/resolve-host';
import { Slots } from '../../../src/plugins/freshness/server/src/net/slots';
import { answers, closeServers, http, open, started } from './support/fetching';
import { INSIDE, OPENED, redirectTo, says, startTcp } from './support/servers';

afterEach(closeServers);

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
    const inside = await http(says(200, 'secret'), INSIDE);
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

test('two names at a time are looked up by the system, and the others wait in order', async () => {
  const slots = new Slots(2);
  const log: string[] = [];
  const enter = (name: string) =>
    slots.take().then((leave) => {
      log.push(name);
      return leave;
    });
  const entering = ['a', 'b', 'c', 'd'].map(enter);
  const [leaveA] = await Promise.all(entering.slice(0, 2));
  expect(log).toEqual(['a', 'b']);
  leaveA?.();
  leaveA?.();
  await entering[2];
  expect(log).toEqual(['a', 'b', 'c']);
  (await entering[2])?.();
  await entering[3];
  expect(log).toEqual(['a', 'b', 'c', 'd']);
});
