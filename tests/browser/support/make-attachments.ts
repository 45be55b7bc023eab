import sharp from 'sharp';
import type { BrowserContext } from 'playwright-core';

/** A PDF with text in it, printed by Chromium itself. */
export async function makePdf(context: BrowserContext, heading: string): Promise<Buffer> {
  const page = await context.newPage();
  try {
    await page.setContent(`<h1>${heading}</h1>`);
    return await page.pdf();
  } finally {
    await page.close();
  }
}

/** A photograph-sized PNG. */
export function makeImage(): Promise<Buffer> {
  const background = { r: 200, g: 220, b: 235 };
  return sharp({ create: { width: 1600, height: 1000, channels: 3, background } })
    .png()
    .toBuffer();
}
