import { browserOfTests, fitsWidth, keepPicture, openPage, violations } from './support/browser.js';
import { country } from './support/running-country.js';
import { button, OFFICER, openAction, openAs, unique, untilText } from './support/station-steps.js';

const browser = browserOfTests();

/** The officer drafts a bulletin in English and German. */
async function draft(title: string) {
  const opened = await openAs(browser(), `${country.portal}/staff/bulletins`, OFFICER);
  const { page } = opened;
  await openAction(page, 'Draft a bulletin');
  await page.getByLabel('Kind').selectOption({ label: 'News' });
  await page.getByLabel('What it is about').selectOption({ label: 'News of the place' });
  await page.getByLabel('English: Headline').fill(title);
  await page.getByLabel('English: Text').fill('Come to the market on Friday.');
  await page.getByLabel(/^German: Headline/).fill('Kommen Sie auf den Markt');
  await page.getByLabel(/^German: Text/).fill('Am Freitag sind wir auf dem Markt.');
  await button(page, 'Draft a bulletin').click();
  await page.getByRole('link', { name: title }).click();
  await page.getByTestId('bulletin-status').waitFor();
  return opened;
}

describe('a bulletin', () => {
  it('is drafted in two languages, read by a second person who releases it, and withdrawn', async () => {
    const title = unique('Meet us at the market');
    const { page, complaints } = await draft(title);
    await page.getByText('Am Freitag sind wir auf dem Markt.').waitFor();
    await openAction(page, 'Change the texts');
    await page.getByLabel(/^Slovenian: Headline/).fill('Pridite na tržnico');
    await page.getByLabel(/^Slovenian: Text/).fill('V petek smo na tržnici.');
    await page.reload();
    expect(await page.getByLabel(/^Slovenian: Text/).inputValue()).toBe('V petek smo na tržnici.');
    await button(page, 'Change the texts').click();
    await page.getByRole('heading', { name: 'Slovenian: Pridite na tržnico' }).waitFor();

    const second = await openAs(browser(), page.url(), 'sample-security-coordinator');
    await button(second.page, 'Release to the public').click();
    await untilText(second.page.getByTestId('bulletin-status'), 'Published');
    expect(second.complaints).toEqual([]);

    const { page: resident } = await openPage(browser());
    await resident.goto(country.portal);
    await resident.getByLabel('Find a place by its name').fill('police station graz 1');
    await resident.getByRole('link', { name: 'Police station Graz 1', exact: true }).click();
    await resident.getByText(title).first().waitFor();

    await page.reload();
    await openAction(page, 'Withdraw the bulletin');
    await page.getByLabel('Why').fill('The market does not take place.');
    await button(page, 'Withdraw the bulletin').click();
    await untilText(page.getByTestId('bulletin-status'), 'Withdrawn');
    await page.getByText('The market does not take place.').waitFor();
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('fits a phone of 360 pixels in %s colours', async (scheme) => {
    const { page: wide } = await draft(unique('Bicycles are marked'));
    const { page } = await openAs(browser(), wide.url(), OFFICER, { width: 360, scheme });
    const look = async (name: string): Promise<void> => {
      await keepPicture(page, `${name}-${scheme}`);
      const found = await violations(page);
      expect({ name, found, fits: await fitsWidth(page) }).toEqual({ name, found: [], fits: true });
    };
    await page.getByTestId('bulletin-status').waitFor();
    await openAction(page, 'Change the texts');
    await look('bulletin');
    await page.getByRole('link', { name: 'Bulletins', exact: true }).click();
    await page.getByRole('article').first().waitFor();
    await look('bulletins');
  });
});
