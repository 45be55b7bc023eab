import { createServer } from 'node:net';

/**
 * Tries to listen.
 * @param {number} port 0 for any free one @param {string} host
 * @returns {Promise<number>} the port, free again
 * @throws the system's error, e.g. code EADDRINUSE
 */
export function probePort(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
