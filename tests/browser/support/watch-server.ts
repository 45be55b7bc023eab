import { Socket } from 'node:net';
import { isLoopbackHost } from './leaves-loopback';

/** Nothing listens there: a diverted connection is refused at once, as by a firewall. */
const CLOSED_PORT = 1;

type Connect = (this: Socket, ...args: unknown[]) => Socket;

type Target = { host?: string; port?: number | string; path?: string };

/** The arguments of `connect`: (options), (port, host), (path), or Node's own array of the first two. */
function targetOf(args: unknown[]): Target {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) return first as Target;
  if (typeof first === 'string' && Number.isNaN(Number(first))) return { path: first };
  return { port: first as number, ...(typeof second === 'string' ? { host: second } : {}) };
}

export interface ServerWatch {
  /** `host:port` of every connection this process tried to open to another machine. */
  attempts: string[];
  stop(): void;
}

/**
 * Records every connection this process, and so the application in it, opens to another machine, and has it refused. HTTP,
 * TLS and fetch all end in `Socket.connect`; PostgreSQL of the tests is on loopback.
 */
export function watchServer(): ServerWatch {
  const attempts: string[] = [];
  const connect = Reflect.get(Socket.prototype, 'connect') as Connect;
  const guarded: Connect = function (...args) {
    const { host = 'localhost', port, path } = targetOf(args);
    if (path || isLoopbackHost(host)) return connect.apply(this, args);
    attempts.push(`${host}:${port}`);
    return connect.call(this, { host: '127.0.0.1', port: CLOSED_PORT });
  };
  Reflect.set(Socket.prototype, 'connect', guarded);
  return { attempts, stop: () => void Reflect.set(Socket.prototype, 'connect', connect) };
}
