import { isIPv6 } from 'node:net';
import { probePort } from './free-port.mjs';
import { Refusal } from './messages.mjs';

/** Where the server listens. @typedef {{ host: string, port: number }} Address */

/** HOST and PORT, or this machine only on 1337. @param {Record<string, string | undefined>} environment @returns {Address} */
export function addressFrom(environment) {
  const given = environment.PORT || '1337';
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal('start.port_invalid', { port: given });
  }
  return { host: environment.HOST || '127.0.0.1', port };
}

/** @param {Address} address */
export async function requireFree({ host, port }) {
  try {
    await probePort(port, host);
  } catch (error) {
    if (error.code === 'EADDRINUSE') throw new Refusal('start.port_busy', { host, port });
    throw new Refusal('start.address_unusable', { host, port, error: error.message });
  }
}

/** An address a browser on this machine can open; "every interface" is no address. @param {Address} address */
export function localUrl({ host, port }) {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${isIPv6(reachable) ? `[${reachable}]` : reachable}:${port}`;
}
