import type { RequestListener } from 'node:http';
import { vi } from 'vitest';
import { readAllowList } from '../../../../src/domain/link-check/allow-list';
import type { Lookup } from '../../../../src/plugins/freshness/server/src/net/resolve-host';
import {
  safeFetch,
  type SafeFetchArgs,
} from '../../../../src/plugins/freshness/server/src/net/safe-fetch';
import { OPENED, startHttp, type TestServer } from './servers';

/** Those of the test that runs. */
export const servers: TestServer[] = [];

export async function closeServers(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
}

export async function started(starting: Promise<TestServer>): Promise<TestServer> {
  const server = await starting;
  servers.push(server);
  return server;
}

export const http = (handler: RequestListener, host?: string) => started(startHttp(handler, host));

/** Opens an address with only 127.0.0.1, and the ports of the servers, opened beyond the public internet. */
export function open(address: string, more: Partial<SafeFetchArgs> = {}) {
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

export const answers = (...addresses: string[]): Lookup =>
  vi.fn(() => Promise.resolve(addresses.map((address) => ({ address, family: 4 }))));
