import { browserOfTests, fitsWidth, keepPicture, openPage, violations } from './support/browser.js';
import { country } from './support/running-country.js';
import { button, openAction, openAs, openConcern, presentIssue, unique } from './support/station-steps.js';

const browser = browserOfTests();

describe('the text that the public reads of an issue', () => {
  it('is drafted by one person, read and released by another, and then public', async () => {
    const [title, words] = [unique('Dark park'), unique('Light in the park')];
    const { page } = await openConcern(browser(), country.portal, unique('The park is dark'));
    await presentIssue(page, title);
    await page.getByRole('link', { name: title }).click();
    await openAction(page, 'Draft a text for the public');
    await page.getByLabel('Title').first().fill(words);
    await page.getByLabel('In short').first().fill('In the evening nobody dares to walk there.');
    await button(page, 'Draft a text for the public').click();
    await page.getByRole('heading', { name: 'Drafted for the public' }).waitFor();

    const issue = page.url();
    const { page: visitor } = await openPage(browser());
    const read = `${country.portal}/issue/${issue.split('/').at(-1)!}`;
    await visitor.goto(read);
    await visitor.getByRole('heading', { level: 1 }).waitFor();
    expect(await visitor.getByText(words).count()).toBe(0);

    const second = await openAs(browser(), issue, 'sample-security-coordinator');
    await second.page.getByText(words).waitFor();
    expect(await fitsWidth(second.page)).toBe(true);
    expect(await violations(second.page)).toEqual([]);
    await keepPicture(second.page, 'public-draft');
    await button(second.page, 'Release the draft for the public').click();
    await second.page.getByRole('heading', { name: 'Drafted for the public' }).waitFor({ state: 'detached' });
    await visitor.goto(read);
    await visitor.getByText(words).first().waitFor();
  });
});
