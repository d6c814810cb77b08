import type { Locator, Page } from 'playwright-core';
import { browserOfTests, fitsWidth, keepPicture, openPage, violations } from './support/browser.js';
import { country } from './support/running-country.js';
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
import { DOCUMENT, FILM } from './support/small-files.js';
import { PHOTO } from './support/steps.js';

const browser = browserOfTests();

const REPRESENTATIVE = 'sample-representative';
const BODY = 'Gemeindeamt Graz (Muster)';

/** An issue whose stakeholder is the office of the municipality, up to the working group; the officer is at its matrix. */
async function openMatrix(title: string) {
  const opened = await openConcern(browser(), country.portal, unique('The way to school is dark'));
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

async function labelOf(video: Locator): Promise<string> {
  return (await video.getAttribute('aria-label')) ?? '';
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

/** Looks anew until what was released has come to the concern. */
async function readOutcome(reporter: Page, told: string): Promise<void> {
  for (let looks = 0; looks < 120; looks += 1) {
    await reporter.getByRole('button', { name: 'Open' }).click();
    await reporter.getByTestId('status').waitFor();
    if (await reporter.getByText(told).isVisible()) return;
    await reporter.waitForTimeout(500);
  }
  throw new Error('The reporter was not told.');
}

const draftsAt = (page: Page) =>
  page
    .locator('main a[href^="/staff/bulletin/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** Runs in the page: the address of a draft that was not there before. */
function newDraft(before: readonly (string | null)[]): string | undefined {
  const links = Array.from(document.querySelectorAll('main a[href^="/staff/bulletin/"]'));
  return links.map((link) => link.getAttribute('href') ?? '').find((address) => !before.includes(address));
}

/** Opens what waits for somebody, and from there the entry. */
async function openWaiting(account: string, entry: string) {
  const opened = await openAs(browser(), `${country.portal}/staff`, account);
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
    await button(signer, 'Attach what shows it').click();
    await attach(signer, 'Attach what shows it', [PHOTO, DOCUMENT, FILM]);
    const proof = rowOf(signer, measure);
    await proof.getByRole('img', { name: /^Photo/ }).waitFor();
    await proof.getByRole('link', { name: /^Document/ }).waitFor();
    await proof.locator('video').waitFor();
    await button(signer, 'Take a file back').click();
    await signer.getByLabel('Which file').selectOption({ label: await labelOf(proof.locator('video')) });
    await signer.getByLabel('Why').fill('It shows neighbours.');
    await button(signer, 'Take a file back').click();
    await untilText(proof, 'It shows neighbours.');
    await proof.locator('video').waitFor({ state: 'detached' });
    expect(await violations(signer)).toEqual([]);
    await page.getByRole('link', { name: /^Matrix/ }).click();
    await rowOf(page, measure)
      .getByRole('img', { name: /^Photo/ })
      .waitFor();
    await untilText(rowOf(page, measure), 'It shows neighbours.');
    await page.getByRole('link', { name: 'To the issue' }).click();
    const taken = page.getByTestId('history').getByRole('listitem').filter({ hasText: measure });
    await untilText(taken.first(), 'It shows neighbours.');

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
    const { page: desk } = await openAs(browser(), `${country.portal}/staff/bulletins`, OFFICER);
    await desk.getByText('Loading …').waitFor({ state: 'detached' });
    const before = await draftsAt(desk);
    await button(page, 'Close the issue').click();
    await untilText(page.getByTestId('stage'), 'Closed');
    expect(complaints).toEqual([]);

    // What was drafted when the issue closed is there by itself.
    const draft = await desk.waitForFunction(newDraft, before);
    await desk.goto(country.portal + String(await draft.jsonValue()));
    await openAction(desk, 'Change the texts');
    const told = unique('You said that it is dark. All six lamps burn.');
    await desk.getByLabel(/^English: Text/).fill(told);
    await button(desk, 'Change the texts').click();
    await desk.getByRole('main').getByText(told).first().waitFor();
    const second = await openAs(browser(), desk.url(), 'sample-security-coordinator');
    await button(second.page, 'Release to the public').click();
    await untilText(second.page.getByTestId('bulletin-status'), 'Published');

    const { page: reporter } = await openPage(browser());
    await reporter.goto(`${country.portal}/follow-up`);
    await reporter.getByRole('textbox', { name: 'Receipt' }).fill(receipt);
    await readOutcome(reporter, told);
    await reporter.getByText('Fixed').waitFor();
    expect(await violations(reporter)).toEqual([]);
    await keepPicture(reporter, 'outcome');
  }, 180_000);
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
      const { page } = await openAs(browser(), wide.url(), OFFICER, { width: 360, scheme });
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
