import type { Page } from 'playwright-core';
import { browserOfTests, openPage } from './support/browser.js';
import { country } from './support/running-country.js';
import { button, openAction, openConcern, presentIssue, unique, untilText } from './support/station-steps.js';
import { followUp, raise } from './support/steps.js';

const browser = browserOfTests();

/** A page as the coordinator of the district has it open, who is told what changes. */
async function openBeside(address: string): Promise<Page> {
  const { page } = await openPage(browser());
  const listens = page.waitForResponse((answer) => answer.url().endsWith('/events'));
  await page.goto(address);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('[value="sample-security-coordinator"]').first().click();
  await listens;
  return page;
}

describe('a page for staff shows by itself what somebody else changed', () => {
  it('an inbox has the concern that a resident has raised just now', async () => {
    const words = unique('The lamp at the bridge flickers');
    const page = await openBeside(`${country.portal}/staff/concerns?search=${words.slice(-8)}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    const { page: resident } = await openPage(browser());
    await raise(resident, country.portal, words);
    await page.getByRole('article').filter({ hasText: words }).waitFor();
  });

  it('a concern has its new category, and what was typed into it is still there', async () => {
    const { page: officer } = await openConcern(browser(), country.portal, unique('The fence is down'));
    const page = await openBeside(officer.url());
    await openAction(page, 'Answer');
    await page.getByLabel('Your answer').fill('Half an answer');
    await recategorise(officer);
    await page.getByText(/became Noise: It is loud/).waitFor();
    expect(await page.getByLabel('Your answer').inputValue()).toBe('Half an answer');

    // Another was quicker, and it may not be done any more.
    await presentIssue(officer, unique('Fence'));
    await untilText(page.getByTestId('status'), 'In an issue');
    expect(await page.getByLabel('Your answer').inputValue()).toBe('Half an answer');
  });

  it('a board has the new issue, and the issue its new stage', async () => {
    const title = unique('Fast scooters');
    const { page: officer } = await openConcern(browser(), country.portal, unique('Scooters are fast'));
    const page = await openBeside(`${country.portal}/staff/issues`);
    await page.getByRole('article').first().waitFor();
    await presentIssue(officer, title);
    await page.getByRole('link', { name: title }).click();
    await untilText(page.getByTestId('stage'), 'Presented');
    await officer.getByRole('link', { name: title }).click();
    await button(officer, 'Begin the analysis').click();
    await untilText(page.getByTestId('stage'), 'Being analysed');
  });

  it('a concern says that a colleague has looked at it, and what its reporter adds', async () => {
    const words = unique('The swing is broken');
    const { page: officer, receipt } = await openConcern(browser(), country.portal, words);
    const page = await openBeside(officer.url());
    await untilText(page.getByTestId('status'), 'Received');
    await button(officer, 'Mark as looked at').click();
    await untilText(page.getByTestId('status'), 'Looked at');
    const { page: resident } = await openPage(browser());
    await resident.goto(`${country.portal}/follow-up`);
    await followUp(resident, receipt);
    await resident.getByLabel('Add something').fill('And the slide.');
    await resident.getByRole('button', { name: 'Send' }).click();
    await page.getByText('And the slide.').waitFor();
  });

  it('what happened while nobody looked is read when somebody comes back to the page', async () => {
    const { page: officer } = await openConcern(browser(), country.portal, unique('The tap drips'));
    const page = await openBeside(officer.url());
    await untilText(page.getByTestId('status'), 'Received');
    await page.evaluate(turn, true);
    await button(officer, 'Mark as looked at').click();
    await untilText(officer.getByTestId('status'), 'Looked at');
    await page.evaluate(turn, false);
    await untilText(page.getByTestId('status'), 'Looked at');
  });
});

/** As if the page were put into the background, or looked at again. */
function turn(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

async function recategorise(officer: Page): Promise<void> {
  await openAction(officer, 'Give it another category');
  await officer.getByLabel('Category').selectOption({ label: 'Noise' });
  await officer.getByLabel('Why').fill('It is loud.');
  await button(officer, 'Give it another category').click();
}

it('what is shown stays when it cannot be read anew, with the reason', async () => {
  const { page: officer } = await openConcern(browser(), country.portal, unique('A dog barks'));
  const page = await openBeside(officer.url());
  await page.getByTestId('status').waitFor();
  await page.route('**/graphql', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/json',
      body: JSON.stringify({ errors: [{ message: 'away', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] }),
    }),
  );
  await recategorise(officer);
  await page.getByRole('alert').first().waitFor();
  await untilText(page.getByTestId('status'), 'Received');
});
