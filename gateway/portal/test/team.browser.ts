import { browserOfTests, fitsWidth, keepPicture, violations } from './support/browser.js';
import { country } from './support/running-country.js';
import { button, OFFICER, openAction, openAs } from './support/station-steps.js';

const browser = browserOfTests();
const COORDINATOR = 'sample-security-coordinator';

/** A moment some hours ago or to come as an input of the browser has it. */
const inHours = (hours: number): string =>
  new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 16);
const daysAgo = (days: number): string => inHours(-24 * days).slice(0, 10);

describe('a team', () => {
  it('is formed, gets members, and has who was pulled away and where somebody mediated, by clicks', async () => {
    const { page } = await openAs(browser(), `${country.portal}/staff/team`, OFFICER);
    await page.getByRole('heading', { level: 2, name: 'Mediations in conflicts' }).waitFor();
    const forming = button(page, 'Form a team here');
    if ((await forming.count()) > 0) await forming.click();
    await page.getByRole('heading', { level: 2, name: /^Team of / }).waitFor();

    const team = page.getByRole('article').first();
    await openAction(page, 'Take somebody in, or let them go');
    await team.getByLabel('Who', { exact: true }).selectOption({ index: 1 });
    await team.getByLabel(/^Percent of the time/).fill('80');
    await button(page, 'Take somebody in, or let them go').click();
    await team
      .getByText(/: 80 % of the time$/)
      .first()
      .waitFor();

    await openAction(page, 'Record who was pulled away');
    await team.getByLabel('Who', { exact: true }).selectOption({ index: 1 });
    await team.getByLabel('First day').fill(daysAgo(3));
    await team.getByLabel('Last day').fill(daysAgo(2));
    await team.getByLabel('Hours').fill('13');
    await team.getByLabel('Why').selectOption('EVENT');
    await button(page, 'Record who was pulled away').click();
    await page
      .getByText(/: 13 hours, .*, Large event$/)
      .first()
      .waitFor();

    await openAction(page, 'Record a mediation');
    await page.getByLabel('Day', { exact: true }).fill(daysAgo(2));
    await page.getByLabel('Between whom').selectOption('NEIGHBOURS');
    await page.getByLabel('How many parties').fill('2');
    await page.getByLabel('What came of it').selectOption('AGREED');
    await button(page, 'Record a mediation').click();
    await page
      .getByText(/: Neighbours, 2 parties, Agreed$/)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'team');

    await page.setViewportSize({ width: 360, height: 740 });
    expect(await fitsWidth(page)).toBe(true);
  });
});

describe('training', () => {
  it('is held at a place, with who was there and passed, by clicks', async () => {
    const { page } = await openAs(browser(), `${country.portal}/staff/training`, COORDINATOR);
    await page.getByRole('heading', { level: 2, name: 'Sessions here, below and above' }).waitFor();
    await openAction(page, 'Hold a session');
    await page.getByLabel('Course').selectOption({ index: 1 });
    const where = `Academy ${crypto.randomUUID().slice(0, 8)}`;
    await page.getByLabel('Where').fill(where);
    await page.getByLabel('Begins').fill(inHours(-5));
    await page.getByLabel('Ends').fill(inHours(-1));
    await page.getByLabel('Seats').fill('12');
    await button(page, 'Hold a session').click();

    const session = page.getByRole('article').filter({ hasText: where });
    await session.waitFor();
    await session.locator('summary, u-summary').filter({ hasText: 'Record who was there' }).click();
    await session.getByLabel('Who', { exact: true }).selectOption({ index: 1 });
    await session.getByLabel('What came of it').selectOption('PASSED');
    await session.getByRole('button', { name: 'Record who was there' }).click();
    await session
      .getByRole('list', { name: 'Who was there' })
      .getByText(/: Passed$/)
      .waitFor();

    await page.getByLabel('Topic').selectOption('CONFLICT');
    await page.getByText(/^Security officer: \d+ of \d+$/).waitFor();
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'training');

    await page.setViewportSize({ width: 360, height: 740 });
    expect(await fitsWidth(page)).toBe(true);
  });
});
