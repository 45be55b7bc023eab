import { chromium, type Browser, type BrowserContext } from 'playwright-core';

/** Chromium without its own calls home; no name outside this machine resolves, so a stray request goes nowhere. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/** What a page may take on a machine that builds, tests and serves at the same time. */
export const PAGE_TIMEOUT_MS = 60_000;

/** Booting with the demonstration content takes longer than the other tiers' boots. */
export const BOOT_TIMEOUT_MS = 300_000;

/** A journey through several pages of the admin panel. */
export const JOURNEY_TIMEOUT_MS = 600_000;

export interface OpenBrowser {
  browser: Browser;
  context: BrowserContext;
}

/** A desk in China: its own session, window of 1280 pixels. */
export async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  // Headless Chromium stops painting after a click, and calls nobody idle until somebody looks (a
  // screenshot). Strapi draws its action buttons when idle; without the function it uses a timer,
  // as it does in Safari.
  await context.addInitScript(
    'delete window.requestIdleCallback; delete window.cancelIdleCallback;',
  );
  context.setDefaultTimeout(PAGE_TIMEOUT_MS);
  return context;
}

/** Debian's Chromium with one context, as a desk in China sees the panel. */
export async function openBrowser(): Promise<OpenBrowser> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  return { browser, context: await newContext(browser) };
}
