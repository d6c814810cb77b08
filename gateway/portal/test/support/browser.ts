import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Debian's browser; Playwright's own cannot be fetched everywhere. */
export async function startBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
}

/** Closes all pages: each one for staff holds a connection, of which a person has five. */
async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/**
 * The browser of a file of tests: started before them, without pages after each, ended with the last.
 *
 * @returns the browser, once the tests have begun
 */
export function browserOfTests(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => closePages(browser));
  afterAll(async () => {
    await browser.close();
  });
  return () => browser;
}

/** A page of somebody who was never here, and what its console complains about: refused files, failed scripts. */
export async function openPage(
  browser: Browser,
  options: { width?: number; height?: number; scheme?: 'light' | 'dark' } = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    locale: 'en-GB',
    colorScheme: options.scheme ?? 'light',
    // What is still moving cannot be clicked, and axe measures it too small.
    reducedMotion: 'reduce',
    viewport: { width: options.width ?? 1024, height: options.height ?? 800 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(7_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

/** What axe finds against WCAG 2.2 AA, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(
    // One that is taken back has ended as well.
    'Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => null)',
  );
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
}

/** Whether everything fits into the width, so that nobody has to scroll sideways. */
export async function fitsWidth(page: Page): Promise<boolean> {
  return await page.evaluate<boolean>(
    'document.documentElement.scrollWidth <= document.documentElement.clientWidth',
  );
}

/** Kept for looking at, where `SCREENSHOTS` names a folder. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
