import type { Page } from 'playwright-core';
import { browserOfTests, fitsWidth, keepPicture, openPage } from './support/browser.js';
import { country } from './support/running-country.js';
import { OFFICER, openAs } from './support/station-steps.js';

const browser = browserOfTests();

/** A screen of 1280 by 1024 at 400 % has as much room as this (WCAG 2.2, 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

/** Which pages would have to be scrolled sideways, of those that were looked at. */
function watch(page: Page) {
  const tooWide: string[] = [];
  const seen: string[] = [];
  return {
    tooWide,
    seen,
    look: async (name: string): Promise<void> => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText('Loading …').first().waitFor({ state: 'detached' });
      // Forms are the widest of what is there.
      await page.locator('main details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      await page.getByText('Loading …').first().waitFor({ state: 'detached' });
      await keepPicture(page, `zoom-${name}`);
      seen.push(name);
      if (!(await fitsWidth(page))) tooWide.push(name);
    },
  };
}

it('residents scroll no page sideways at 400 %', async () => {
  const { page } = await openPage(browser(), ZOOMED);
  const { look, tooWide, seen } = watch(page);
  const open = async (name: string, path: string): Promise<void> => {
    await page.goto(country.portal + path);
    await look(name);
  };
  await open('nation', '/');
  await page.getByRole('button', { name: 'Show the map' }).click();
  await page.locator('[data-testid=map][data-drawn]').waitFor();
  await look('map');
  await page.getByRole('link', { name: 'Styria', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Styria' }).waitFor();
  const place = new URL(page.url()).pathname;
  await page.getByRole('heading', { level: 2, name: 'Where you can have your say' }).waitFor();
  await look('place');
  const paths = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const kind of ['issue', 'panel']) {
    await open(kind, paths.find((path) => path.startsWith(`/${kind}/`)) ?? `no ${kind}`);
  }
  const id = place.split('/').at(-1) ?? '';
  await open('raise', `/raise?place=${id}`);
  await open('subscribe', `/subscribe?place=${id}`);
  await open('follow-up', '/follow-up');
  await open('my-concerns', '/my-concerns');
  await open('my-data', '/my-data');
  await open('data-protection', '/data-protection');
  await open('invitation', '/invitation');
  await open('staff', '/staff');
  expect({ tooWide, pages: seen.length }).toEqual({ tooWide: [], pages: 13 });
});

it('staff scroll no page sideways at 400 %; a matrix within itself at most', async () => {
  const { page } = await openAs(browser(), `${country.portal}/staff`, OFFICER, ZOOMED);
  const { look, tooWide, seen } = watch(page);
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  await look('work');
  const open = async (name: string, path: string): Promise<void> => {
    await page.goto(country.portal + path);
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await look(name);
  };
  /** The first record that a list links to. */
  const openFirst = async (kind: string): Promise<string> => {
    const link = page.locator(`main a[href^="/staff/${kind}/"]`).first();
    await link.waitFor();
    const path = (await link.getAttribute('href')) ?? '';
    await open(kind, path);
    return path;
  };
  await open('concerns', '/staff/concerns');
  await openFirst('concern');
  await open('issues', '/staff/issues');
  await open('matrix', `${await openFirst('issue')}/matrix`);
  await open('meetings', '/staff/meetings');
  await openFirst('meeting');
  await openFirst('panel');
  await open('bulletins', '/staff/bulletins?status=PUBLISHED');
  await openFirst('bulletin');
  await open('figures', '/staff/figures');
  await open('posts', '/staff/posts');
  await open('team', '/staff/team');
  await open('training', '/staff/training');
  expect({ tooWide, pages: seen.length }).toEqual({ tooWide: [], pages: 15 });
}, 120_000);
