import { browserOfTests, fitsWidth, keepPicture, openPage, violations } from './support/browser.js';
import { country } from './support/running-country.js';
import { chooseBeat } from './support/steps.js';

const browser = browserOfTests();

it('a resident reads in their language what is kept, for how long and why, and whom to ask', async () => {
  const { page, complaints } = await openPage(browser(), { width: 360 });
  await page.goto(country.portal);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Data protection' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/data-protection$/);
  const kind = (name: string) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const concerns = kind('Concerns with their messages and photos');
  await concerns.getByText('5 years after the end of the concern:').waitFor();
  await concerns.getByText('Whoever asked for something').waitFor();
  await kind('Public cards and their photos').getByText('At once after the last office:').waitFor();
  await kind('Briefings at a handover').getByText('90 days after the briefing:').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await fitsWidth(page)).toBe(true);
  await keepPicture(page, 'data-protection');

  for (const [language, title, words] of [
    ['de', 'Datenschutz', '5 Jahre nach dem Ende des Anliegens:'],
    ['sl', 'Varstvo podatkov', '5 let po koncu zadeve:'],
    ['ar', 'حماية البيانات', 'بعد انتهاء البلاغ'],
  ] as const) {
    await page.getByRole('combobox').first().selectOption(language);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText(words).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
    await keepPicture(page, `data-protection-${language}`);
  }
  await page.getByRole('combobox').first().selectOption('en');
  await page.getByRole('main').getByRole('link', { name: 'My data' }).click();
  await page.waitForURL(/\/my-data$/);
  expect(complaints).toEqual([]);
});

it('whoever raises a concern comes to it from the form, and back without losing a word', async () => {
  const { page } = await openPage(browser());
  await chooseBeat(page, country.portal);
  await page.getByRole('link', { name: 'Raise a concern here' }).click();
  await page.getByLabel('Say it in your own words').fill('The bench is broken.');
  await page.getByRole('link', { name: 'What becomes of what I send' }).click();
  await page.getByRole('heading', { level: 1, name: 'Data protection' }).waitFor();
  await page.goBack();
  await page.getByText('The bench is broken.').waitFor();
});
