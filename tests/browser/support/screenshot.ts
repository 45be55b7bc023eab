import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'docs', 'images');

interface Options {
  /** Wider than the usual window, for what needs the room. */
  width?: number;
  /** What to have at the top of the picture. */
  at?: Locator;
}

/** Takes a picture for the documentation, only when ZHAOSHI_SCREENSHOTS=1 asks for new ones. */
export async function screenshot(page: Page, name: string, options: Options = {}): Promise<void> {
  if (process.env.ZHAOSHI_SCREENSHOTS !== '1') return;
  mkdirSync(FOLDER, { recursive: true });
  const before = page.viewportSize();
  if (before && options.width) {
    await page.setViewportSize({ width: options.width, height: 900 });
  }
  await options.at?.evaluate((node) => {
    // Below the head of the page, which stays where it is.
    (node as HTMLElement).style.scrollMarginTop = '7rem';
    node.scrollIntoView({ block: 'start' });
  });
  await page.screenshot({
    path: join(FOLDER, `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
  if (before) await page.setViewportSize(before);
}
