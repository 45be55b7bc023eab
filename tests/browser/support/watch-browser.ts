import type { BrowserContext } from 'playwright-core';
import { leavesLoopback } from './leaves-loopback';

declare global {
  interface Window {
    reportBlockedUri(uri: string): void;
  }
}

/**
 * Records every address outside this machine that a page of the context tries to reach: requests of documents, frames
 * and service workers, WebSockets, and what the Content Security Policy stopped before it became a request.
 */
export async function watchBrowser(context: BrowserContext): Promise<string[]> {
  const attempts: string[] = [];
  const record = (address: string) => {
    if (leavesLoopback(address)) attempts.push(address);
  };
  context.on('request', (request) => record(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => record(socket.url())));
  await context.exposeBinding('reportBlockedUri', (_source, uri: string) => record(uri));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
      window.reportBlockedUri(blockedURI),
    );
  });
  return attempts;
}
