import type { Locator, Page } from 'playwright-core';
import { browserOfTests, fitsWidth, keepPicture, openPage, violations } from './support/browser.js';
import { country } from './support/running-country.js';
import { button, openAs } from './support/station-steps.js';

const browser = browserOfTests();

const SAMPLE = 'Sample holder without account';
const mutation = (name: string, input: string, answer: string): string =>
  `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${answer} } }`;

/** Everybody of the sample country has an account: somebody who has none is appointed, as a system for staff would. */
async function appointSomebody(page: Page, territoryId: string): Promise<void> {
  const asking = page.waitForRequest(
    (request) => request.url().endsWith('/graphql') && 'authorization' in request.headers(),
  );
  await page.reload();
  const { authorization = '' } = (await asking).headers();
  const change = async (query: string, input: object): Promise<string> => {
    const answer = await page.request.post(`${country.portal}/graphql`, {
      headers: { authorization },
      data: { query, variables: { input, key: crypto.randomUUID() } },
    });
    const said = await answer.text();
    const [, id] = /"id":"([^"]+)"/.exec(said) ?? [];
    if (id === undefined) throw new Error(said);
    return id;
  };
  const personId = await change(mutation('registerPerson', 'RegisterPersonInput', 'person { id }'), {
    displayName: SAMPLE,
    territoryId,
  });
  const postId = await change(mutation('createPost', 'CreatePostInput', 'post { id }'), {
    role: 'SECURITY_OFFICER',
    territoryId,
  });
  await change(mutation('appoint', 'AppointInput', 'appointment { id }'), { postId, personId });
}

/** A post of a station whose holder has no account, seen by whoever coordinates above. */
async function holderWithoutAccount(): Promise<{ page: Page; post: Locator }> {
  const address = `${country.portal}/staff/posts`;
  const { page } = await openAs(browser(), address, 'sample-security-coordinator');
  await page.getByRole('navigation', { name: 'Places below' }).getByRole('link').first().click();
  await page.getByRole('article').first().waitFor();
  await appointSomebody(page, new URL(page.url()).searchParams.get('place') ?? '');
  await page.reload();
  const post = page.getByRole('article').filter({ hasText: SAMPLE }).filter({ hasText: 'has no account' });
  await post.first().waitFor();
  return { page, post: post.first() };
}

/** Opens the link as an account of the sample country, and says that it is to be used. */
async function accept(link: string, account: string): Promise<Page> {
  const { page } = await openPage(browser(), { width: 360 });
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator(`[value="${account}"]`).first().click();
  await page.getByText(/^Signed in as/).waitFor();
  expect(page.url()).toBe(`${country.portal}/invitation`);
  await button(page, 'Use this account for my post').click();
  return page;
}

it('somebody who has no account is invited by a link, and signs in for the post from then on', async () => {
  const { page, post } = await holderWithoutAccount();
  await post.getByRole('button', { name: 'Invite the holder to sign in' }).click();
  const link = await post.getByLabel('Link of the invitation').inputValue();
  await post.getByText(/invited until/).waitFor();
  expect(await violations(page)).toEqual([]);
  await keepPicture(page, 'invite');

  const known = await accept(link, 'sample-citizen');
  await known.getByText(/You have used this account here before/).waitFor();

  const guest = await accept(link, 'sample-newcomer');
  await guest.getByText('Done. This account is now yours for your post.').waitFor();
  expect(await violations(guest)).toEqual([]);
  expect(await fitsWidth(guest)).toBe(true);
  await keepPicture(guest, 'invitation-accepted');
  await guest.getByRole('link', { name: 'What waits for me' }).click();
  await guest.getByRole('button', { name: 'Sign out' }).waitFor();

  const used = await accept(link, 'sample-citizen');
  await used.getByText('This invitation was used already.').waitFor();
});
