import { readFile } from 'node:fs/promises';
import { browserOfTests, fitsWidth, keepPicture, openPage, violations } from './support/browser.js';
import { country } from './support/running-country.js';
import { unique } from './support/station-steps.js';
import { chooseBeat, signInAt } from './support/steps.js';

const browser = browserOfTests();

const TEXT = unique('The fountain is dry.');

it('a resident sees what is known and who read it, takes it along, and has it erased', async () => {
  const { page, complaints } = await openPage(browser(), { width: 360 });
  await chooseBeat(page, country.portal);
  await page.getByRole('link', { name: 'Raise a concern here' }).click();
  await page.getByLabel('Say it in your own words').fill(TEXT);
  await page.getByLabel('With my account').check();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('[value="sample-citizen"]').first().click();
  await page.getByText(/^Signed in as/).waitFor();
  await page.getByLabel('What kind of matter is it?').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL(/\/my-concerns$/);

  const { page: ofOfficer } = await openPage(browser());
  await signInAt(
    ofOfficer,
    `${country.portal}/staff/concerns?search=${TEXT.slice(-8)}`,
    'sample-neighbourhood-officer',
  );
  await ofOfficer.getByRole('article').filter({ hasText: TEXT }).getByRole('link').first().click();
  await ofOfficer.waitForURL(/\/staff\/concern\//);
  await ofOfficer.getByText(TEXT).first().waitFor();

  await page.goto(`${country.portal}/my-data`);
  const readings = page.getByRole('region', { name: 'Who read it' });
  await readings.getByRole('listitem').first().waitFor();
  const taken = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take my data along' }).click();
  const file = await (await taken).path();
  expect(await readFile(file, 'utf8')).toContain(TEXT);

  await page.getByRole('button', { name: 'Ask what is held' }).click();
  const known = page.getByRole('article').filter({ hasText: 'What is known of me: Answered' });
  await known.getByRole('row').filter({ hasText: 'Concerns' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await fitsWidth(page)).toBe(true);
  await keepPicture(page, 'my-data');

  expect(await page.getByRole('button', { name: 'Erase my data' }).isDisabled()).toBe(true);
  await page.getByLabel('I want to have my data erased').check();
  await page.getByRole('button', { name: 'Erase my data' }).click();
  const erased = page.getByRole('article').filter({ hasText: 'Erasure: Answered' });
  await erased.getByRole('row').filter({ hasText: 'Concerns' }).waitFor();
  await keepPicture(page, 'my-data-erased');
  expect(await violations(page)).toEqual([]);
  await page.goto(`${country.portal}/my-concerns`);
  await page.getByText('You have not raised a concern with this account.').waitFor();
  await ofOfficer.reload();
  await ofOfficer.getByRole('heading', { level: 1 }).waitFor();
  await ofOfficer.getByText('Loading …').first().waitFor({ state: 'detached' });
  expect(await ofOfficer.getByText(TEXT).count()).toBe(0);
  expect(complaints).toEqual([]);
});
