import { browserOfTests, fitsWidth, keepPicture, openPage, violations } from './support/browser.js';
import { country } from './support/running-country.js';
import { button, openAction, openAs, unique, untilText } from './support/station-steps.js';

const browser = browserOfTests();

/** A moment in some days as an input of the browser has it. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);
}

describe('a post', () => {
  it('is seen with who is missing, and passes on by clicks from one officer to the next', async () => {
    const { page } = await openAs(browser(), `${country.portal}/staff/posts`, 'sample-security-coordinator');
    await page.getByRole('heading', { level: 2, name: 'Security Forum' }).waitFor();
    await page
      .getByText(/^Security officer.*: /i)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'posts');
    expect(await page.getByLabel('Forum of a municipality').locator('option').count()).toBeGreaterThan(1);

    await page.getByRole('navigation', { name: 'Places below' }).getByRole('link').last().click();
    const held = page
      .getByRole('article')
      .filter({ hasText: 'Security officer' })
      .filter({ hasText: /, since/ });
    const post = held.filter({ hasNotText: 'until' }).last();
    await post.locator('summary, u-summary').click();
    await post.getByLabel('Last moment in the post').fill(inDays(20));
    await button(page, 'Say when the holder leaves').click();
    await held.getByRole('link', { name: 'Handover' }).last().click();

    await untilText(page.getByTestId('handover-status'), 'Open');
    await openAction(page, 'Appoint who takes over');
    await page.getByLabel('Who takes over').selectOption({ index: 1 });
    await button(page, 'Appoint who takes over').click();
    await page.getByText('Done: Appoint who takes over.').waitFor();

    await openAction(page, 'Plan the handover');
    const route = unique('Station, school, market');
    await page.getByLabel(/^Where the walk leads/).fill(route);
    await page.getByLabel(/^Hours that both have/).fill('16');
    await button(page, 'Plan the handover').click();
    await page.getByText(route).first().waitFor();
    await page
      .getByRole('button', { name: /^Done: / })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Not done after all: / })
      .first()
      .waitFor();

    const entry = unique('The shop at the corner knows everybody');
    await openAction(page, 'Write something into it');
    await page.getByLabel('What it is about').selectOption({ index: 2 });
    await page.getByLabel('What is to be known').fill(entry);
    await page.getByLabel('Whoever is named has agreed').selectOption({ index: 2 });
    await button(page, 'Write something into it').click();
    await page.getByRole('article').filter({ hasText: entry }).waitFor();
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'handover');

    const { page: narrow } = await openPage(browser(), { width: 360 });
    await narrow.goto(page.url());
    await narrow.getByRole('button', { name: 'Sign in' }).click();
    await narrow.locator('[value="sample-security-coordinator"]').first().click();
    await narrow.getByTestId('handover-status').waitFor();
    expect(await fitsWidth(narrow)).toBe(true);
  });
});
