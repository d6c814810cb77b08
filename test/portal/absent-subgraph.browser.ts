import { SERVICES, type Service } from '@vicinia/local';
import { openPage, startBrowser } from '@vicinia/portal/browser';
import type { Browser, Page } from 'playwright-core';
import { ACCOUNTS, Story } from '../flows/story.js';
import { RunningCountry } from '../support/running-country.js';

const OFFICER = 'station-officer';

const DRAFT = `mutation ($input: DraftBulletinInput!, $key: String!) {
  draftBulletin(input: $input, idempotencyKey: $key) { bulletin { id } }
}`;

/** Addresses of all pages, and what they cannot show all of themselves without. */
const PAGES: readonly (readonly [
  name: string,
  needs: readonly Service[],
  address: (story: Story) => string,
])[] = [
  ['the start page', ['people'], () => '/'],
  ['a place', ['people', 'issues', 'meetings', 'outreach'], ({ placeId }) => `/place/${placeId}`],
  ['raising a concern', ['people', 'issues'], ({ placeId }) => `/raise?place=${placeId}`],
  ['following up', [], () => '/follow-up'],
  ['an invitation', [], () => '/invitation#sample'],
  ['my concerns', ['people', 'issues'], () => '/my-concerns'],
  ['subscribing', ['people', 'outreach'], ({ placeId }) => `/subscribe?place=${placeId}`],
  ['what waits', ['people', 'issues', 'meetings', 'outreach'], () => '/staff'],
  ['the inbox', ['people', 'issues'], () => '/staff/concerns'],
  ['a concern', ['people', 'issues'], ({ concernId }) => `/staff/concern/${concernId}`],
  ['the board', ['people', 'issues'], () => '/staff/issues'],
  ['an issue', ['people', 'issues', 'meetings'], ({ issueId }) => `/staff/issue/${issueId}`],
  ['a matrix', ['people', 'issues'], ({ issueId }) => `/staff/issue/${issueId}/matrix`],
  ['meetings', ['people', 'meetings'], () => '/staff/meetings'],
  ['a panel', ['people', 'meetings'], ({ panelId }) => `/staff/panel/${panelId}`],
  ['a meeting', ['people', 'issues', 'meetings'], ({ meetingId }) => `/staff/meeting/${meetingId}`],
  ['bulletins', ['people', 'outreach'], () => '/staff/bulletins'],
  ['a bulletin', ['people', 'outreach'], ({ bulletinId }) => `/staff/bulletin/${bulletinId}`],
  ['figures', ['people', 'issues', 'meetings'], () => '/staff/figures'],
  ['posts', ['people'], () => '/staff/posts'],
  ['teams', ['people'], () => '/staff/team'],
  ['training', ['people'], () => '/staff/training'],
];

describe('the portal', () => {
  let country: RunningCountry;
  let story: Story;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts: ACCOUNTS });
    story = new Story(country);
    await story.prepare();
    await story.raiseAnonymously();
    await story.answer();
    await story.presentIssue();
    await story.analyseAndAgree();
    await story.foundPanelAndSchedule();
    await story.requestAgenda();
    const { draftBulletin } = await country.as(OFFICER).mutate(DRAFT, {
      input: {
        kind: 'NEWS',
        topic: 'NEWS',
        territoryId: country.territoryId('S111'),
        texts: [{ language: 'en', title: 'Market', body: 'Come to the market.' }],
      },
    });
    story.bulletinId = draftBulletin.bulletin.id as string;
    browser = await startBrowser();
    ({ page } = await openPage(browser));
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${country.platform.gatewayUrl}/staff`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator(`[value="${OFFICER}"]`).first().click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await country.stop();
  });

  describe.each(SERVICES)('while %s is away', (service) => {
    const process = () => country.platform.replicas(service)[0]!;
    beforeAll(() => process().stop());
    afterAll(() => process().start());

    it.each(PAGES)(
      '%s shows the rest and says whether something is missing',
      async (_name, needs, address) => {
        await page.goto(country.platform.gatewayUrl + address(story));
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByText('Loading …').first().waitFor({ state: 'detached' });
        const missing = page.getByRole('main').getByRole('alert');
        if (needs.includes(service)) await missing.first().waitFor();
        const isSaid = (await missing.count()) > 0;
        expect({ isSaid, faults }).toEqual({ isSaid: needs.includes(service), faults: [] });
      },
    );
  });
});
