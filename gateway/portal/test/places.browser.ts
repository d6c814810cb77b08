import { browserOfTests, fitsWidth, keepPicture, openPage, violations } from './support/browser.js';
import { country } from './support/running-country.js';

const browser = browserOfTests();

describe('a resident who looks for a place', () => {
  it.each(['light', 'dark'] as const)('opens a place on the map, in %s', async (scheme) => {
    const { page, complaints } = await openPage(browser(), { scheme, width: 360 });
    await page.goto(country.portal);
    await page.getByRole('button', { name: 'Show the map' }).click();
    const map = page.getByTestId('map');
    await page.locator('[data-testid=map][data-drawn]').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
    await keepPicture(page, `map-${scheme}`);
    await map.click();
    await page.waitForURL(/\/place\//);
    await page.getByRole('link', { name: 'Raise a concern here' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('finds a place anywhere in the country by a part of its name, typed without marks', async () => {
    const { page } = await openPage(browser());
    await page.goto(country.portal);
    await page.getByLabel('Find a place by its name').fill('beat graz 1.2');
    await page.getByRole('link', { name: 'Beat Graz 1.2', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Beat Graz 1.2' }).waitFor();
    await page.goto(country.portal);
    await page.getByLabel('Find a place by its name').fill('vocklabruck');
    await page.getByRole('link', { name: 'Vöcklabruck', exact: true }).waitFor();
  });

  it('finds the beat of a street, typed with a slip', async () => {
    const { page } = await openPage(browser(), { width: 360 });
    await page.goto(country.portal);
    await page.getByLabel('Find a place by its name').fill('mustrgasse graz');
    await page
      .getByRole('link', { name: /^Mustergasse, M-\d+ Graz/ })
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
    await keepPicture(page, 'street-found');
    await page
      .getByRole('link', { name: /^Mustergasse, M-\d+ Graz/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Raise a concern here' }).waitFor();
  });

  it('reads when the station is open, and whom to call', async () => {
    const { page } = await openPage(browser(), { width: 360 });
    await page.goto(country.portal);
    await page.getByLabel('Find a place by its name').fill('beat graz 1.2');
    await page.getByRole('link', { name: 'Beat Graz 1.2', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Stations and hospitals' }).waitFor();
    const station = page.getByRole('article').filter({ hasText: 'Polizeiinspektion Graz' });
    await station.getByRole('link', { name: /^\+43 0 001 / }).waitFor();
    await station.getByText('Monday: 08:00–18:00').waitFor();
    await page.getByText('Emergency department: ').waitFor();
    await page
      .getByText(/Speaks .*German/)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
    await keepPicture(page, 'stations');
  });
});
