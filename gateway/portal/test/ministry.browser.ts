import { readFile } from 'node:fs/promises';
import { browserOfTests, fitsWidth, keepPicture, violations } from './support/browser.js';
import { country, vicinia } from './support/running-country.js';
import { openAs } from './support/station-steps.js';

const LEAD = 'sample-national-lead';
const browser = browserOfTests();

describe('whoever leads the nation', () => {
  it('sees what changed, a figure over the months, and the places by it, down to one of them', async () => {
    const { page, complaints } = await openAs(browser(), `${country.portal}/staff/figures`, LEAD);
    await page.getByRole('heading', { level: 1, name: 'Figures of Austria' }).waitFor();
    const changed = page.getByRole('table', { name: 'What changed since the month before' });
    expect(await changed.getByRole('row', { name: /^Concerns answered in time/ }).innerText()).toMatch(
      /\d+(\.\d)?%/,
    );

    await page.getByLabel('Figure', { exact: true }).selectOption({ label: 'Concerns received' });
    await page.getByRole('img', { name: 'Concerns received' }).waitFor();
    await page.locator('[data-testid=map][data-drawn]').waitFor();
    await page.getByText('As a table').click();
    const months = page.getByRole('table', { name: 'Concerns received', exact: true }).getByRole('row');
    await months.last().waitFor();
    expect(await months.count()).toBe(14);
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'figures');

    const ranking = page.getByRole('table', { name: 'Places by: Concerns received' });
    const first = ranking.getByRole('link').first();
    const name = await first.innerText();
    await first.click();
    await page.getByRole('heading', { level: 1, name: `Figures of ${name}`, exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('reads figures with which a recount of all records agrees', () => {
    expect(vicinia('indicators', 'recount').match(/all figures agree with a recount/g)).toHaveLength(3);
  });

  it('takes the ranking along as a file', async () => {
    const { page } = await openAs(browser(), `${country.portal}/staff/figures?figure=VACANT_POSTS`, LEAD);
    await page.getByRole('table', { name: 'Places by: Vacant posts' }).waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: /CSV/ }).last().click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('vacant_posts-ranking.csv');
    const lines = (await readFile(await download.path(), 'utf8')).split('\n');
    expect(lines[0]).toContain('Position,Place,Vacant posts,Amount,Of,Closings contested');
    expect(lines.length).toBeGreaterThan(2);
  });
});

describe.each(['light', 'dark'] as const)('in %s colours on a phone of 360 pixels', (scheme) => {
  it('the figures fit and have nothing that axe minds', async () => {
    const look = { width: 360, scheme };
    const { page } = await openAs(browser(), `${country.portal}/staff/figures`, LEAD, look);
    await page.locator('[data-testid=map][data-drawn]').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
    await keepPicture(page, `figures-${scheme}`);
  });
});
