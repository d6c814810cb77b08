import { browserOfTests, keepPicture, openPage, violations } from './support/browser.js';
import { country } from './support/running-country.js';
import { button, OFFICER, openAs, unique, untilText } from './support/station-steps.js';
import { PHOTO } from './support/steps.js';

const browser = browserOfTests();

describe('a public card', () => {
  it('is what an officer wants to be seen of them, with a photo, which residents find', async () => {
    const { page } = await openAs(browser(), `${country.portal}/staff/card`, OFFICER);
    const name = unique('Officer');
    await page.getByLabel('Name as it is shown').fill(name);
    await page.getByLabel(/^Photo \(/).setInputFiles([PHOTO]);
    await page.getByRole('list', { name: /sent$/ }).getByText(PHOTO.name).waitFor();
    await button(page, 'Show this card').click();
    await page.getByText('Your card is shown.').waitFor();
    await page.getByRole('img', { name: 'Photo 1' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'card');

    // It stays when other parts of the card change.
    await page.getByLabel(/^Where I live/).selectOption({ index: 1 });
    await page.getByLabel(/^Telephone/).fill('+43 59133 000');
    await button(page, 'Show this card').click();
    await page.reload();
    await page.getByRole('img', { name: 'Photo 1' }).waitFor();

    const places = page.getByRole('link', { name: 'Issues', exact: true });
    await places.click();
    const heading = await page.getByRole('heading', { level: 1, name: /^Issues of / }).innerText();
    const { page: resident } = await openPage(browser(), { width: 360 });
    await resident.goto(country.portal);
    await resident.getByLabel('Find a place by its name').fill(heading.replace(/^Issues of /, ''));
    await resident
      .getByRole('link', { name: heading.replace(/^Issues of /, '') })
      .first()
      .click();
    const shown = resident.getByRole('listitem').filter({ hasText: name });
    await untilText(shown, '+43 59133 000');
    await untilText(shown, 'Lives here');
    await shown.getByRole('img', { name: `Photo of ${name}` }).waitFor();
  });
});
