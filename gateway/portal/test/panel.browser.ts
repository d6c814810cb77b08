import type { Page } from 'playwright-core';
import { browserOfTests, fitsWidth, keepPicture, violations } from './support/browser.js';
import { country } from './support/running-country.js';
import { DOCUMENT } from './support/small-files.js';
import {
  attach,
  button,
  OFFICER,
  openAction,
  openAs,
  openConcern,
  presentIssue,
  unique,
  untilText,
} from './support/station-steps.js';
import { PHOTO } from './support/steps.js';

const browser = browserOfTests();

const BODY = 'Gemeindeamt Graz (Muster)';

/** A moment as a form takes it, in the zone of the browser of these tests. */
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16);

async function choose(page: Page, label: string, text: string): Promise<void> {
  const select = page.getByLabel(label, { exact: true });
  const value = await select.locator('option').filter({ hasText: text }).first().getAttribute('value');
  await select.selectOption(value);
}

/** Looks anew until something that other services do in between is there. */
async function untilThere(page: Page, text: string): Promise<void> {
  const place = page.getByRole('main').getByText(text).first();
  for (let looks = 0; looks < 10; looks += 1) {
    await page.reload();
    const isThere = await place.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
  throw new Error(`"${text}" did not come.`);
}

describe('a panel', () => {
  it('is founded, meets, decides on an issue, and its chair releases the minutes', async () => {
    const [panel, title] = [unique('Forum'), unique('Loud bar')];
    const [measure, second] = [unique('Talk to the owner'), unique('Listen at night')];
    const { page, complaints } = await openConcern(browser(), country.portal, unique('The bar is loud'));
    await presentIssue(page, title);
    const issue = await page.getByRole('link', { name: title }).getAttribute('href');

    await page.getByRole('link', { name: 'Meetings', exact: true }).click();
    await openAction(page, 'Found a panel');
    await page.getByLabel('Name of the panel').fill(panel);
    await page.getByLabel('Kind').selectOption({ label: 'Security forum' });
    await page.getByLabel('What it is for and how it works').fill('We meet each month.');
    await page.getByLabel(/^Meets every/).fill('2');
    await page.getByLabel(/^Weeks or months/).selectOption({ label: 'Weeks' });
    await button(page, 'Found a panel').click();
    await page.getByRole('link', { name: panel }).click();
    await page.getByRole('definition').filter({ hasText: 'every 2 weeks' }).waitFor();
    await openAction(page, 'Add a member');
    await choose(page, 'Who', 'Security municipal councillor');
    await page.getByLabel('In what capacity').selectOption({ label: 'Chair' });
    await button(page, 'Add a member').click();
    await untilText(page.getByRole('listitem'), ', Chair');
    const panelAddress = new URL(page.url()).pathname;
    await openAction(page, 'Schedule a meeting');
    await page.getByLabel('When it begins').fill(inMinutes(2));
    await page.getByLabel('Where', { exact: true }).fill('Town hall');
    await button(page, 'Schedule a meeting').click();
    const link = page.getByRole('link', { name: /Town hall/ });
    const meeting = await link.getAttribute('href');

    const { page: beside } = await openAs(browser(), country.portal + String(meeting), OFFICER);
    await beside.getByTestId('meeting-status').waitFor();
    await page.goto(country.portal + String(issue));
    await openAction(page, 'Put on the agenda of a panel');
    await choose(page, 'Panel', panel);
    await button(page, 'Put on the agenda of a panel').click();
    await page.goto(country.portal + String(meeting));
    await untilThere(page, title);
    // By itself, since it is open there.
    await beside.getByText(title).first().waitFor();

    await openAction(page, 'Add to the agenda');
    await page.getByLabel('Point of the agenda').fill('Anything else');
    await button(page, 'Add to the agenda').click();
    await page.getByText('Anything else').first().waitFor();
    await openAction(page, 'Record who came');
    await page
      .getByRole('group', { name: /^Who was there/ })
      .getByRole('checkbox')
      .first()
      .check();
    await page.getByLabel(/^Guests/).fill('3');
    await button(page, 'Record who came').click();
    await page.getByRole('definition').filter({ hasText: '3' }).first().waitFor();
    await openAction(page, 'Record a decision');
    await choose(page, 'Point of the agenda', title);
    await page.getByLabel('What was decided').fill('Somebody talks to the owner.');
    await page.getByLabel(/^A measure for an issue/).fill(measure);
    await choose(page, 'Who (may be left out)', BODY);
    await page.getByLabel(/^Until/).fill('2030-05-01');
    await page.getByLabel(/^2: A measure/).fill(second);
    await choose(page, '2: Who (may be left out)', BODY);
    await page.getByLabel(/^2: Until/).fill('2030-06-01');
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'meeting');
    await button(page, 'Record a decision').click();
    await page.getByText('Somebody talks to the owner.').first().waitFor();
    await openAction(page, 'Write the minutes');
    await page.getByLabel('Minutes').fill('All agreed.');
    await page.getByLabel('Part for everybody').fill('We talk to the owner of the bar.');
    await button(page, 'Write the minutes').click();
    await page.getByText('We talk to the owner of the bar.').first().waitFor();
    await openAction(page, 'Attach files to the minutes');
    await attach(page, 'Attach files to the minutes', [PHOTO, DOCUMENT]);
    const heading = page.getByRole('heading', { name: 'Minutes', exact: true });
    const minutes = page.locator('section').filter({ has: heading });
    await minutes.getByRole('img', { name: /^Photo/ }).waitFor();
    await minutes.getByRole('link', { name: /^Document/ }).waitFor();
    await openAction(page, 'Take a file of the minutes back');
    await choose(page, 'Which file', 'Photo');
    await page.getByLabel('Why').fill('It shows guests of the bar.');
    await button(page, 'Take a file of the minutes back').click();
    await untilText(minutes, 'It shows guests of the bar.');
    await minutes.getByRole('img').waitFor({ state: 'detached' });
    await button(page, 'It has taken place').click();
    await untilText(page.getByTestId('meeting-status'), 'Held');
    expect(await button(page, 'Release the minutes').count()).toBe(0);

    const { page: chair } = await openAs(
      browser(),
      country.portal + String(meeting),
      'sample-security-municipal-councillor',
    );
    await button(chair, 'Release the minutes').click();
    await chair.getByText('Released').first().waitFor();

    await page.goto(`${country.portal}${String(issue)}/matrix`);
    await untilThere(page, measure);
    await page.getByRole('row').filter({ hasText: second }).waitFor();
    await page.goto(country.portal + panelAddress);
    const seat = page.getByRole('listitem').filter({ hasText: ', Chair' });
    await seat.getByRole('button', { name: 'End the seat' }).click();
    await seat.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);

    for (const scheme of ['light', 'dark'] as const) {
      const phone = { width: 360, scheme };
      const { page: small } = await openAs(browser(), `${country.portal}/staff/meetings`, OFFICER, phone);
      await small.getByRole('link', { name: panel }).waitFor();
      const look = async (name: string): Promise<void> => {
        await keepPicture(small, `${name}-${scheme}`);
        const found = await violations(small);
        expect({ name, found, fits: await fitsWidth(small) }).toEqual({ name, found: [], fits: true });
      };
      await look('meetings');
      await small.getByRole('link', { name: panel }).click();
      await small.getByRole('heading', { level: 1, name: panel }).waitFor();
      await look('panel');
      await small.getByRole('link', { name: /Town hall/ }).click();
      await small.getByTestId('meeting-status').waitFor();
      await look('meeting');
    }
  }, 120_000);
});
