import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const MARK = 'data-axe-part';

/**
 * Expects no serious or critical violation in the given parts of the page: those we built. Strapi's own screens around
 * them are not ours to mend.
 */
export async function checkAccessibility(page: Page, parts: Locator[]): Promise<void> {
  for (const part of parts) await part.evaluate((node, mark) => node.setAttribute(mark, ''), MARK);
  const { violations } = await new AxeBuilder({ page }).include(`[${MARK}]`).analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }));
  expect(grave).toEqual([]);
  await page.evaluate(
    (mark) => document.querySelectorAll(`[${mark}]`).forEach((node) => node.removeAttribute(mark)),
    MARK,
  );
}

/** A panel beside the edit view, by its Chinese heading. */
export function sidePanel(page: Page, heading: string): Locator {
  return page
    .getByRole('complementary')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) });
}
