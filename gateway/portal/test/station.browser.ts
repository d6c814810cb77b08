import { browserOfTests, fitsWidth, keepPicture, openPage, violations } from './support/browser.js';
import { country } from './support/running-country.js';
import {
  button,
  OFFICER,
  openAction,
  openAs,
  openConcern,
  presentIssue,
  unique,
  untilText,
} from './support/station-steps.js';
import { PHOTO, raise } from './support/steps.js';

const browser = browserOfTests();

const concernOf = (text: string, look?: Parameters<typeof openPage>[1]) =>
  openConcern(browser(), country.portal, text, look);

describe('an officer of a station', () => {
  it('finds a concern by its words, marks it as looked at, gives it another category, and answers', async () => {
    const text = unique('Somebody paints the walls of the underpass');
    const { page, complaints } = await concernOf(text);
    await button(page, 'Mark as looked at').click();
    await untilText(page.getByTestId('status'), 'Looked at');
    await page.getByText('Done: Mark as looked at.').waitFor();

    await openAction(page, 'Give it another category');
    await page.getByLabel('Category').selectOption({ label: 'Noise' });
    await page.getByLabel('Why').fill('It is about the noise beside it.');
    await button(page, 'Give it another category').click();
    await page.getByText(/became Noise: It is about the noise/).waitFor();

    await openAction(page, 'Answer');
    await page.getByLabel('Your answer').fill('We were there this morning.');
    await button(page, 'Answer').click();
    await page.getByRole('article').getByText('We were there this morning.').waitFor();
    await untilText(page.getByTestId('status'), 'Answered');
    await openAction(page, 'What you may not do now, and why');
    await page.getByText('Mark as looked at: It does not fit to where the matter stands now.').waitFor();
    expect(await violations(page)).toEqual([]);

    await page.goto(`${country.portal}/staff/concerns`);
    await page.getByLabel('Status').selectOption({ label: 'Received' });
    await page.getByText(text).waitFor({ state: 'detached' });
    await page.getByLabel('Status').selectOption({ label: 'Answered' });
    await page.getByText(text).waitFor();
    await page.getByLabel(/^Words in it/).fill(text.slice(-8).toUpperCase());
    await page.waitForURL(/search=/);
    await page.reload();
    await page.getByRole('article').filter({ hasText: text }).waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('sees the photo that came with a concern, and larger', async () => {
    const { page: resident } = await openPage(browser());
    const text = unique('The rubbish lies there since Monday');
    await raise(resident, country.portal, text, [PHOTO]);
    const found = `${country.portal}/staff/concerns?search=${text.slice(-8)}`;
    const { page, complaints } = await openAs(browser(), found, OFFICER);
    await page.getByRole('article').getByRole('link').click();
    await page.getByRole('img', { name: 'Photo 1' }).waitFor();
    const asked = page.waitForResponse((answer) => /\/media\/[^/]+$/.test(answer.url()));
    await button(page, 'Photo 1, larger').click();
    expect((await asked).status()).toBe(200);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('makes an issue of a concern, finds it on the board, and goes its first steps', async () => {
    const title = unique('Dark underpass');
    const { page, complaints } = await concernOf(unique('I am afraid in the underpass'));
    await presentIssue(page, title);
    await page.getByRole('link', { name: 'Issues', exact: true }).click();
    await page.getByLabel('Stage').selectOption({ label: 'Presented' });
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();

    await button(page, 'Begin the analysis').click();
    await untilText(page.getByTestId('stage'), 'Being analysed');
    await openAction(page, 'Define the problem');
    await button(page, 'Define the problem').click();
    await page.getByText('Please fill this in.').first().waitFor();
    await page.getByLabel('The problem').fill('Nobody dares to walk there.');
    await page.getByLabel('Its cause').fill('It is dark.');
    await page.reload();
    expect(await page.getByLabel('The problem').inputValue()).toBe('Nobody dares to walk there.');
    await page.getByLabel('Who is affected').fill('Pupils.');
    await button(page, 'Define the problem').click();
    await untilText(page.getByTestId('stage'), 'Defined');
    await page.getByText('Nobody dares to walk there.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('answers without a network; it is listed as not sent, and sent when there is one', async () => {
    const text = unique('The gate is open at night');
    const { page } = await concernOf(text);
    await openAction(page, 'Answer');
    await page.getByLabel('Your answer').fill('The caretaker locks it from today on.');
    await page.context().setOffline(true);
    await button(page, 'Answer').click();
    await page.getByRole('heading', { name: 'Not sent yet' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'not-sent');
    await button(page, 'Sign out').click();
    await page.getByText('What was not sent is lost when you sign out.').waitFor();

    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'Not sent yet' }).waitFor({ state: 'detached' });
    await page.getByRole('article').getByText('The caretaker locks it from today on.').waitFor();
    expect(await page.getByText('The caretaker locks it from today on.').count()).toBe(1);
  });
});

describe('a sign-in that ran out', () => {
  it('leads back to the page, and what was typed is still there', async () => {
    const { page } = await concernOf(unique('The bench is broken'));
    await openAction(page, 'Answer');
    await page.getByLabel('Your answer').fill('Half an answer');
    const address = page.url();
    await page.evaluate(() => {
      sessionStorage.removeItem('vicinia.signed-in');
    });
    await page.reload();
    // The issuer still knows them.
    await button(page, 'Sign in').click();
    await page.getByTestId('status').waitFor();
    expect(page.url()).toBe(address);
    expect(await page.getByLabel('Your answer').inputValue()).toBe('Half an answer');

    await button(page, 'Sign out').click();
    await button(page, 'Sign in').click();
    await page.getByTestId('status').waitFor();
    expect(await page.getByLabel('Your answer').count()).toBe(0);
  });
});

describe('others', () => {
  it('a citizen with an account sees no board, and is told why', async () => {
    const { page } = await openAs(browser(), `${country.portal}/staff/issues`, 'sample-citizen');
    await page.getByText(/You hold no post in a territory/).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('an officer next door does not find the issue', async () => {
    const title = unique('Quiet corner');
    const { page } = await concernOf(unique('Quiet here'));
    await presentIssue(page, title);
    await page.getByRole('link', { name: title }).click();
    await page.getByTestId('stage').waitFor();
    const { page: nextDoor } = await openAs(browser(), page.url(), 'sample-neighbouring-security-officer');
    await nextDoor.getByText('There is nothing here, or nothing that you may see.').waitFor();
  });
});

describe.each(['light', 'dark'] as const)('in %s colours on a phone of 360 pixels', (scheme) => {
  it('board, issue, inbox and concern fit and have nothing that axe minds', async () => {
    const title = unique('Cars on the pavement');
    const { page, complaints } = await concernOf(unique('Cars stand on the pavement'), {
      width: 360,
      scheme,
    });
    const look = async (name: string): Promise<void> => {
      await keepPicture(page, `${name}-${scheme}`);
      expect({ name, found: await violations(page), fits: await fitsWidth(page) }).toEqual({
        name,
        found: [],
        fits: true,
      });
    };
    await openAction(page, 'Send it to another place');
    await page.getByLabel('Find a place by its name').fill('graz 1.2');
    await page.getByLabel('Beat Graz 1.2').waitFor();
    await look('concern');
    await presentIssue(page, title);
    await page.getByRole('link', { name: 'Concerns', exact: true }).click();
    await page.getByRole('article').first().waitFor();
    await look('inbox');
    await page.getByRole('link', { name: 'Issues', exact: true }).click();
    await page.getByRole('article').first().waitFor();
    await look('board');
    await page.getByRole('link', { name: title }).click();
    await page.getByTestId('stage').waitFor();
    await openAction(page, 'Decline the issue');
    await openAction(page, 'What you may not do now, and why');
    await look('issue');
    expect(complaints).toEqual([]);
  });
});
