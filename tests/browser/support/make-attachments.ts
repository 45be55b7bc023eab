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

const CHART = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000">
  <rect width="1600" height="1000" fill="#f2f6fa"/>
  ${[420, 560, 510, 690].map((h, i) => `<rect x="${220 + i * 310}" y="${860 - h}" width="180" height="${h}" fill="#1c4f85"/>`).join('')}
  <rect x="140" y="860" width="1320" height="6" fill="#32324d"/>
</svg>`;

/** A photograph-sized PNG. */
export function makeImage(): Promise<Buffer> {
  return sharp(Buffer.from(CHART)).png().toBuffer();
}
