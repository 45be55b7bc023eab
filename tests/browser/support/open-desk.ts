import type { Page } from 'playwright-core';
import { openBrowser, type OpenBrowser } from './open-browser';
import { settle } from './settle';
import { signIn } from './sign-in';

/** Chromium with the administrator signed in. */
export type Desk = OpenBrowser & {
  page: Page;
  /** Goes to an address of the panel and waits until it has come to rest. */
  open(path: string, page?: Page): Promise<void>;
  close(): Promise<void>;
};

/** A desk in front of an application that is up. */
export async function openDesk(url: string): Promise<Desk> {
  const chromium = await openBrowser();
  const page = await chromium.context.newPage();
  await signIn(page, url);
  return {
    ...chromium,
    page,
    open: async (path, at = page) => {
      await at.goto(`${url}/admin/${path}`);
      await settle(at);
    },
    close: () => chromium.browser.close(),
  };
}
