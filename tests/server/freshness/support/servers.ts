import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import { selfSignedCertificate } from './certificate';

/** Opened to the checks in these tests; the other one is not, and stands for a machine inside the office. */
export const OPENED = '127.0.0.1';
export const INSIDE = '127.0.0.2';

export type TestServer = {
  port: number;
  url: string;
  /** TCP connections, whether a request came or not. */
  connections: number;
  requests: IncomingMessage[];
  close(): Promise<void>;
};

type Listening = Pick<net.Server, 'listen' | 'address' | 'close' | 'on' | 'once'>;

async function listen(server: Listening, host: string, scheme: string): Promise<TestServer> {
  const sockets = new Set<Socket>();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const started: TestServer = {
    port,
    url: `${scheme}://${host}:${port}`,
    connections: 0,
    requests: [],
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  server.on('connection', (socket: Socket) => {
    started.connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('request', (request: IncomingMessage) => started.requests.push(request));
  return started;
}

export function startHttp(handler: RequestListener, host = OPENED): Promise<TestServer> {
  return listen(createServer(handler), host, 'http');
}

/** With a certificate nobody vouches for. */
export function startHttps(handler: RequestListener, onName: (name: string) => void) {
  const certificate = selfSignedCertificate('www.example.test');
  const server = https.createServer(
    {
      ...certificate,
      SNICallback: (name, done) => {
        onName(name);
        done(null);
      },
    },
    handler,
  );
  return listen(server, OPENED, 'https');
}

/** Speaks whatever it is told to, HTTP or not. */
export function startTcp(handler: (socket: Socket) => void): Promise<TestServer> {
  return listen(net.createServer(handler), OPENED, 'http');
}

export const redirectTo =
  (location: string): RequestListener =>
  (_request, response) => {
    response.writeHead(302, { location }).end();
  };

export const says =
  (status: number, body = ''): RequestListener =>
  (_request, response) => {
    response.writeHead(status).end(body);
  };
