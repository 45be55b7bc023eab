import type { Page } from 'playwright-core';

const SPINNERS = '[role="alert"][aria-live="assertive"][aria-busy="true"], [aria-busy="true"]';

/** Waits until a page of the panel has its heading, no request under way and nothing that turns. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1, h2').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction((selector) => document.querySelector(selector) === null, SPINNERS);
}
