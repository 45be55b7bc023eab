import { constants } from 'node:crypto';
import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { isCertificateDefect } from '../../../../../domain/link-check/certificate-defect';
import { hostOf, portOf } from '../../../../../domain/link-check/read-address';
import { FetchError, toFetchError } from './fetch-error';
import type { ResolvedAddress } from './resolve-host';

export type RequestArgs = {
  url: URL;
  /** The only ones that are connected to; DNS is not asked again. */
  addresses: readonly ResolvedAddress[];
  method: 'HEAD' | 'GET';
  userAgent: string;
  /** The body is not read beyond. Raw bytes: nothing is ever unpacked. */
  maxBytes: number;
  signal: AbortSignal;
};

export type Answer = {
  status: number;
  location: string | null;
  bytes: number;
  isCutOff: boolean;
};

const MAX_HEADER_BYTES = 16_384;
/** Node's own 250 ms would give up on a distant server that has two addresses. */
const ADDRESS_ATTEMPT_MS = 4_000;

function pin(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
}

function optionsOf({ url, addresses, method, userAgent, signal }: RequestArgs) {
  const host = hostOf(url);
  return {
    host,
    port: portOf(url),
    path: `${url.pathname}${url.search}`,
    method,
    // A connection of its own: no pool, no proxy of the environment, nothing kept open.
    agent: false,
    headers: {
      host: url.host,
      'user-agent': userAgent,
      accept: '*/*',
      'accept-encoding': 'identity',
      connection: 'close',
    },
    lookup: pin(addresses),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ADDRESS_ATTEMPT_MS,
    maxHeaderSize: MAX_HEADER_BYTES,
    servername: isIP(host) === 0 ? host : '',
    // Judged by `refuseBadCertificate`; nothing secret is sent and nothing received is believed.
    rejectUnauthorized: false,
    // Browsers still speak to such old servers.
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    signal,
  };
}

/** Some servers send addresses in UTF-8, which Node hands out byte by byte. */
function locationOf({ headers }: IncomingMessage): string | null {
  return headers.location === undefined
    ? null
    : Buffer.from(headers.location, 'latin1').toString('utf8');
}

function refuseBadCertificate(request: ClientRequest): void {
  request.on('socket', (socket) => {
    socket.on('secureConnect', () => {
      const defect = (socket as TLSSocket).authorizationError as Error | string | undefined;
      if (!defect) return;
      const code = defect instanceof Error ? defect.message : defect;
      if (isCertificateDefect(code)) request.destroy(new FetchError('certificate', code));
    });
  });
}

function readBody(
  response: IncomingMessage,
  maxBytes: number,
): Promise<{ bytes: number; isCutOff: boolean }> {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes < maxBytes) return;
      resolve({ bytes: maxBytes, isCutOff: true });
      response.destroy();
    });
    response.on('end', () => resolve({ bytes, isCutOff: false }));
    response.on('error', reject);
    response.on('close', () => reject(new FetchError('connection', 'closed before the end')));
  });
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

/** One request over one new connection to one of the addresses. Throws FetchError when no whole answer came. */
export async function requestOnce(args: RequestArgs): Promise<Answer> {
  const { request: open } = args.url.protocol === 'https:' ? https : http;
  const request = open(optionsOf(args));
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request.on('response', resolve);
      request.on('error', reject);
      request.on('close', () => reject(new FetchError('bad_answer', 'closed without an answer')));
      refuseBadCertificate(request);
      request.end();
    });
    const status = response.statusCode ?? 0;
    const location = locationOf(response);
    const hasBody = args.method === 'GET' && !(isRedirect(status) && location !== null);
    const read = hasBody ? await readBody(response, args.maxBytes) : { bytes: 0, isCutOff: false };
    return { status, location: isRedirect(status) ? location : null, ...read };
  } catch (error) {
    throw toFetchError(error);
  } finally {
    request.destroy();
  }
}
