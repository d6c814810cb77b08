import type { Browser, Page } from 'playwright-core';
import { fitsWidth, keepPicture, openPage, startBrowser, violations } from './browser.js';
import { country } from './running-country.js';
import {
  button,
  OFFICER,
  openAction,
  openAs,
  openConcern,
  presentIssue,
  unique,
  untilText,
} from './station-steps.js';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

const REPRESENTATIVE = 'sample-representative';
const BODY = 'Gemeindeamt Graz (Muster)';

/** An issue whose stakeholder is the office of the municipality, up to the working group; the officer is at its matrix. */
async function openMatrix(title: string) {
  const opened = await openConcern(browser, country.portal, unique('The way to school is dark'));
  const { page } = opened;
  await presentIssue(page, title);
  await page.getByRole('link', { name: title }).click();
  await button(page, 'Begin the analysis').click();
  await openAction(page, 'Define the problem');
  for (const [label, text] of [
    ['The problem', 'Nobody dares to walk there.'],
    ['Its cause', 'Six lamps are broken.'],
    ['Who is affected', 'Pupils and parents.'],
  ] as const)
    await page.getByLabel(label).fill(text);
  await button(page, 'Define the problem').click();
  await untilText(page.getByTestId('stage'), 'Defined');
  await openAction(page, 'Add a stakeholder');
  await page.getByLabel('Who', { exact: true }).selectOption({ label: BODY });
  await button(page, 'Add a stakeholder').click();
  await page.getByRole('listitem').filter({ hasText: BODY }).waitFor();
  await openAction(page, 'Write down the process');
  await page.getByLabel(/^How it goes on/).fill('We meet in two weeks at the school.');
  await button(page, 'Write down the process').click();
  await untilText(page.getByTestId('stage'), 'Process agreed');
  await openAction(page, 'Form the working group');
  await button(page, 'Form the working group').click();
  await untilText(page.getByTestId('stage'), 'In a working group');
  await page.getByRole('link', { name: /^Matrix/ }).click();
  await page.getByRole('heading', { level: 1, name: `Matrix: ${title}` }).waitFor();
  return opened;
}

async function describeMatrix(page: Page): Promise<void> {
  await openAction(page, 'Describe what is to be reached');
  await page.getByLabel('Description').fill('The way is dark from four in the afternoon.');
  await page.getByLabel('What is to be reached').fill('Pupils walk without fear.\nAll lamps burn.');
  await button(page, 'Describe what is to be reached').click();
  await page.getByRole('listitem').filter({ hasText: 'All lamps burn.' }).waitFor();
}

async function addMeasure(page: Page, what: string): Promise<void> {
  await openAction(page, 'Add a measure');
  await page.getByLabel('Who', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('What', { exact: true }).fill(what);
  await page.getByLabel('Until').fill('2030-03-01');
  await page.getByLabel('How', { exact: true }).fill('The municipality orders the parts.');
  await button(page, 'Add a measure').click();
  await rowOf(page, what).waitFor();
}

const rowOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

/** Opens what waits for somebody, and from there the entry. */
async function openWaiting(account: string, entry: string) {
  const opened = await openAs(browser, `${country.portal}/work`, account);
  await opened.page.getByRole('link', { name: entry }).first().click();
  return opened;
}

describe('from a concern to its outcome, by clicks', () => {
  it('everybody does their part, and the reporter reads what came of it', async () => {
    const title = unique('Dark way to school');
    const measure = unique('Replace the six lamps');
    const { page, complaints, receipt } = await openMatrix(title);
    await describeMatrix(page);
    await addMeasure(page, measure);

    const { page: office } = await openWaiting(REPRESENTATIVE, title);
    await openAction(office, 'Agree to the process');
    await button(office, 'Agree to the process').click();
    await office.getByText(/agreed to the process/).waitFor();
    await office.getByRole('link', { name: /^Matrix/ }).click();
    await button(office, 'Take the measure on').click();
    await button(office, 'Take the measure on').click();
    await untilText(rowOf(office, measure), 'Accepted');

    await page.reload();
    await openAction(page, 'Propose the resolution');
    await page.getByLabel('To be signed by').fill('2030-01-01T12:00');
    await button(page, 'Propose the resolution').click();
    await untilText(page.getByTestId('matrix-state'), 'Proposed on');

    const { page: signer } = await openWaiting(REPRESENTATIVE, title);
    await openAction(signer, 'Sign or dissent');
    await signer.getByLabel('Your answer').selectOption({ label: 'Sign' });
    expect(await violations(signer)).toEqual([]);
    await button(signer, 'Sign or dissent').click();
    await untilText(signer.getByTestId('matrix-state'), 'Binds all since');

    await page.getByRole('link', { name: 'To the issue' }).click();
    await button(page, 'Begin to carry it out').click();
    await untilText(page.getByTestId('stage'), 'Being carried out');
    await signer.reload();
    await button(signer, 'Report progress').click();
    await signer.getByLabel('Where it stands').selectOption({ label: 'Done' });
    await signer.getByLabel(/^What shows it/).fill('All six burn.');
    await button(signer, 'Report progress').click();
    await untilText(rowOf(signer, measure), 'All six burn.');

    for (const found of ['Four lamps burn.', 'All lamps burn.']) {
      await openAction(page, 'Add a review');
      await page.getByLabel('What was found').fill(found);
      await button(page, 'Add a review').click();
      await page.getByRole('article').filter({ hasText: found }).waitFor();
    }
    await button(page, 'Begin the evaluation').click();
    await untilText(page.getByTestId('stage'), 'Being evaluated');
    await openAction(page, 'Close the issue');
    await page.getByLabel('Effect').selectOption({ label: 'Fixed' });
    await page.getByLabel('What the assessment rests on').fill('Both reviews.');
    await button(page, 'Close the issue').click();
    await untilText(page.getByTestId('stage'), 'Closed');
    expect(complaints).toEqual([]);

    const { page: reporter } = await openPage(browser);
    await reporter.goto(`${country.portal}/follow-up`);
    await reporter.getByRole('textbox', { name: 'Receipt' }).fill(receipt);
    await reporter.getByRole('button', { name: 'Open' }).click();
    await reporter.getByTestId('status').waitFor();
  }, 120_000);
});

describe('the matrix', () => {
  it('is edited in place, row by row, and fits an A3 page', async () => {
    const { page, complaints } = await openMatrix(unique('Noise in the park'));
    await describeMatrix(page);
    const [kept, dropped] = [unique('Put up a sign'), unique('Close the park')];
    await addMeasure(page, kept);
    await addMeasure(page, dropped);
    await rowOf(page, kept).getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('What', { exact: true }).fill(`${kept} at both gates`);
    await page.reload();
    expect(await page.getByLabel('What', { exact: true }).inputValue()).toBe(`${kept} at both gates`);
    await keepPicture(page, 'matrix-edited');
    await button(page, 'Change the measure').click();
    await rowOf(page, `${kept} at both gates`).waitFor();
    await rowOf(page, dropped).getByRole('button', { name: 'Drop' }).click();
    await page.getByLabel('Why').fill('Nobody wants that.');
    await button(page, 'Drop the measure').click();
    await untilText(rowOf(page, dropped), 'Dropped: Nobody wants that.');

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    // 420 by 297 millimetres, in points.
    expect([Number(width), Number(height)].map(Math.round)).toEqual([1191, 842]);
    expect(complaints).toEqual([]);
  }, 90_000);

  it.each(['light', 'dark'] as const)(
    'fits a phone of 360 pixels in %s colours',
    async (scheme) => {
      const title = unique('Cars on the pavement');
      const { page: wide } = await openMatrix(title);
      await describeMatrix(wide);
      await addMeasure(wide, 'Ask the school');
      const { page } = await openAs(browser, wide.url(), OFFICER, { width: 360, scheme });
      await page.getByRole('table').waitFor();
      await openAction(page, 'Add a measure');
      await keepPicture(page, `matrix-${scheme}`);
      expect({ found: await violations(page), fits: await fitsWidth(page) }).toEqual({
        found: [],
        fits: true,
      });
    },
    90_000,
  );
});

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
    const [panel, title, measure] = [unique('Forum'), unique('Loud bar'), unique('Talk to the owner')];
    const { page, complaints } = await openConcern(browser, country.portal, unique('The bar is loud'));
    await presentIssue(page, title);
    const issue = await page.getByRole('link', { name: title }).getAttribute('href');

    await page.getByRole('link', { name: 'Meetings', exact: true }).click();
    await openAction(page, 'Found a panel');
    await page.getByLabel('Name of the panel').fill(panel);
    await page.getByLabel('Kind').selectOption({ label: 'Security forum' });
    await page.getByLabel('What it is for and how it works').fill('We meet each month.');
    await button(page, 'Found a panel').click();
    await page.getByRole('link', { name: panel }).click();
    await openAction(page, 'Add a member');
    await choose(page, 'Who', 'Security municipal councillor');
    await page.getByLabel('In what capacity').selectOption({ label: 'Chair' });
    await button(page, 'Add a member').click();
    await untilText(page.getByRole('listitem'), ', Chair');
    await openAction(page, 'Schedule a meeting');
    await page.getByLabel('When it begins').fill(inMinutes(2));
    await page.getByLabel('Where', { exact: true }).fill('Town hall');
    await button(page, 'Schedule a meeting').click();
    const link = page.getByRole('link', { name: /Town hall/ });
    const meeting = await link.getAttribute('href');

    await page.goto(country.portal + String(issue));
    await openAction(page, 'Put on the agenda of a panel');
    await choose(page, 'Panel', panel);
    await button(page, 'Put on the agenda of a panel').click();
    await page.goto(country.portal + String(meeting));
    await untilThere(page, title);

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
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'meeting');
    await button(page, 'Record a decision').click();
    await page.getByText('Somebody talks to the owner.').first().waitFor();
    await openAction(page, 'Write the minutes');
    await page.getByLabel('Minutes').fill('All agreed.');
    await page.getByLabel('Part for everybody').fill('We talk to the owner of the bar.');
    await button(page, 'Write the minutes').click();
    await page.getByText('We talk to the owner of the bar.').first().waitFor();
    await button(page, 'It has taken place').click();
    await untilText(page.getByTestId('meeting-status'), 'Held');
    expect(await button(page, 'Release the minutes').count()).toBe(0);

    const { page: chair } = await openAs(
      browser,
      country.portal + String(meeting),
      'sample-security-municipal-councillor',
    );
    await button(chair, 'Release the minutes').click();
    await chair.getByText('Released').first().waitFor();

    await page.goto(`${country.portal}${String(issue)}/matrix`);
    await untilThere(page, measure);
    expect(complaints).toEqual([]);

    for (const scheme of ['light', 'dark'] as const) {
      const phone = { width: 360, scheme };
      const { page: small } = await openAs(browser, `${country.portal}/work/meetings`, OFFICER, phone);
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
