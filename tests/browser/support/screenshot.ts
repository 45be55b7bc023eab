import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'docs', 'images');

/** Takes a picture for the documentation, only when ZHAOSHI_SCREENSHOTS=1 asks for new ones. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env.ZHAOSHI_SCREENSHOTS !== '1') return;
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({
    path: join(FOLDER, `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
}
