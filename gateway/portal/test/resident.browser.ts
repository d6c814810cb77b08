import { parseReceipt, receiptHash } from '@vicinia/client';
import { browserOfTests, fitsWidth, keepPicture, openPage, violations } from './support/browser.js';
import { country } from './support/running-country.js';
import { chooseBeat, followUp, PHOTO, raise, signInAt } from './support/steps.js';

const browser = browserOfTests();

describe('a resident', () => {
  it('raises a concern by clicks, notes the receipt, follows it up and adds to it', async () => {
    const { page, complaints } = await openPage(browser());
    const receipt = await raise(page, country.portal, 'The lamp in front of the school is dark.');
    expect(receipt).toMatch(/^V(\w{3}-)(\w{4}-){5}\w{4}$/);
    expect(await page.getByRole('button', { name: 'Follow it up' }).isDisabled()).toBe(true);
    await page.getByLabel('I have noted it down').check();
    await page.getByRole('button', { name: 'Follow it up' }).click();

    await followUp(page, receipt.toLowerCase().replaceAll('-', ' '));
    await page.getByTestId('status').getByText('Received', { exact: true }).waitFor();
    await page.getByLabel('Add something').fill('It is dark since Monday.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('It has been added.').waitFor();
    await page.getByRole('article').getByText('It is dark since Monday.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('reads what the officer of the beat has answered, who signed in and saw that it waits', async () => {
    const words = 'The swing of the playground is broken.';
    const { page } = await openPage(browser());
    const receipt = await raise(page, country.portal, words);

    const { page: ofOfficer, complaints } = await openPage(browser());
    await signInAt(ofOfficer, `${country.portal}/staff`, 'sample-neighbourhood-officer');
    const concern = ofOfficer.getByRole('article').filter({ hasText: words });
    await concern.getByLabel('Your answer').fill('The municipality mends it on Friday.');
    expect(await violations(ofOfficer)).toEqual([]);
    await keepPicture(ofOfficer, 'work');
    await concern.getByRole('button', { name: 'Answer' }).click();
    await concern.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);

    await page.goto(`${country.portal}/follow-up`);
    await followUp(page, receipt);
    await page.getByText('The municipality mends it on Friday.').waitFor();
    await page.getByTestId('status').getByText('Answered', { exact: true }).waitFor();
  });

  it('adds a photo, which is sent while the words are written, and removes another', async () => {
    const { page, complaints } = await openPage(browser(), { width: 360 });
    await chooseBeat(page, country.portal);
    await page.getByRole('link', { name: 'Raise a concern here' }).click();
    await page
      .getByLabel('Photos (may be left out)', { exact: true })
      .setInputFiles([PHOTO, { ...PHOTO, name: 'again.png' }]);
    await page.getByRole('button', { name: 'Remove again.png' }).click();
    await page.getByLabel('What kind of matter is it?').selectOption({ index: 1 });
    await page.getByLabel('Say it in your own words').fill('The rubbish is not taken away.');
    await page.reload();
    expect(await page.getByRole('list', { name: 'Photos that were sent' }).innerText()).toContain(
      'rubbish.png',
    );
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, 'photos');
    await page.getByRole('button', { name: 'Send' }).click();
    const receipt = await page.getByTestId('receipt').innerText();

    const hash = await receiptHash(parseReceipt(receipt));
    const query = `query ($hash: String!) { concernByReceipt(receiptHash: $hash) { attachments { kind } } }`;
    const answer = await page.request.post(`${country.portal}/graphql`, {
      data: { query, variables: { hash } },
    });
    expect(await answer.json()).toEqual({
      data: { concernByReceipt: { attachments: [{ kind: 'PHOTO' }] } },
    });
    expect(complaints).toEqual([]);
  });

  it('is told why a file is no photo, and keeps the words', async () => {
    const { page } = await openPage(browser());
    await chooseBeat(page, country.portal);
    await page.getByRole('link', { name: 'Raise a concern here' }).click();
    await page.getByLabel('Say it in your own words').fill('The rubbish is not taken away.');
    const file = { name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('no picture') };
    await page.getByLabel('Photos (may be left out)', { exact: true }).setInputFiles([file]);
    await page.getByRole('alert').getByText('photo').first().waitFor();
    expect(await page.getByLabel('Say it in your own words').inputValue()).toContain('rubbish');
  });

  it('raises a concern with an account, loses no word by signing in, and finds it among the own', async () => {
    const { page, complaints } = await openPage(browser(), { width: 360 });
    await chooseBeat(page, country.portal);
    await page.getByRole('link', { name: 'Raise a concern here' }).click();
    await page.getByLabel('Say it in your own words').fill('The crossing has no lamp.');
    await page.getByLabel('With my account').check();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('[value="sample-citizen"]').first().click();
    await page.getByText(/^Signed in as/).waitFor();
    expect(await page.getByLabel('Say it in your own words').inputValue()).toBe('The crossing has no lamp.');
    await page.getByLabel('What kind of matter is it?').selectOption({ index: 1 });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send' }).click();

    await page.waitForURL(/\/my-concerns$/);
    const concern = page.getByRole('article').filter({ hasText: 'The crossing has no lamp.' });
    await concern.getByLabel('Add something').fill('It is the one at the school.');
    await concern.getByRole('button', { name: 'Send' }).click();
    await concern.getByText('It is the one at the school.', { exact: true }).last().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
    await keepPicture(page, 'my-concerns');
    expect(complaints).toEqual([]);
  });

  it('finds all of the own concerns, a page at a click', async () => {
    const { page } = await openPage(browser());
    // In place of more concerns than anybody has, a page of one.
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? '';
      await route.continue({ postData: body.replace('concerns(first: 20', 'concerns(first: 1') });
    });
    await signInAt(page, `${country.portal}/my-concerns`, 'sample-citizen');
    for (const text of ['The first of two benches is broken.', 'The second bench is broken too.']) {
      await chooseBeat(page, country.portal);
      await page.getByRole('link', { name: 'Raise a concern here' }).click();
      await page.getByLabel('With my account').check();
      await page.getByLabel('What kind of matter is it?').selectOption({ index: 1 });
      await page.getByLabel('Say it in your own words').fill(text);
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByRole('article').filter({ hasText: text }).waitFor();
    }
    const concerns = page.getByRole('article');
    expect(await concerns.count()).toBe(1);
    await page.getByRole('button', { name: 'Show more' }).click();
    await concerns.filter({ hasText: 'The first of two benches is broken.' }).waitFor();
    expect(await concerns.count()).toBe(2);
  });

  it('reads what is being worked on, how far it is and what was agreed', async () => {
    const { page, complaints } = await openPage(browser(), { width: 360 });
    await page.goto(country.portal);
    await page.getByRole('link', { name: 'Styria', exact: true }).click();
    const worked = page.locator('section', {
      has: page.getByRole('heading', { name: 'What is being worked on' }),
    });
    await worked.getByRole('link').first().click();
    await page.waitForURL(/\/issue\//);
    await page.getByRole('heading', { name: 'How far it is' }).waitFor();
    await page.getByRole('listitem').getByText('Received').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
    await keepPicture(page, 'public-issue');
    expect(complaints).toEqual([]);
  });

  it('sees what is being worked on nearby before raising the same', async () => {
    const { page, complaints } = await openPage(browser(), { width: 360 });
    await page.goto(country.portal);
    await page.getByRole('link', { name: 'Styria', exact: true }).click();
    const worked = page.locator('section', {
      has: page.getByRole('heading', { name: 'What is being worked on' }),
    });
    // Not of the station where the other people of these tests end issues meanwhile.
    const open = worked
      .getByRole('listitem')
      .filter({ hasNotText: /Result|Graz 1\b/ })
      .first()
      .getByRole('link');
    const title = await open.innerText();
    await open.click();
    await page.waitForURL(/\/issue\//);
    await page.getByRole('link', { name: /^Beat/ }).click();
    await page.getByRole('link', { name: 'Raise a concern here' }).click();
    const nearby = page.locator('section', {
      has: page.getByRole('heading', { name: 'Being worked on nearby already' }),
    });
    await nearby.getByRole('link', { name: title }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('reads when a panel meets in the open and what it has agreed', async () => {
    const { page, complaints } = await openPage(browser(), { width: 360 });
    await page.goto(country.portal);
    await page.getByRole('link', { name: 'Styria', exact: true }).click();
    const panels = page.locator('section', {
      has: page.getByRole('heading', { name: 'Where you can have your say' }),
    });
    await panels.getByRole('link').first().click();
    await page.waitForURL(/\/panel\//);
    await page.getByRole('heading', { name: 'Next meetings' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
    await keepPicture(page, 'public-panel');
    expect(complaints).toEqual([]);
  });

  it('subscribes to news of a place, and is told that a mail is on its way', async () => {
    const { page, complaints } = await openPage(browser(), { width: 360 });
    await chooseBeat(page, country.portal);
    await page.getByRole('link', { name: 'Hear of news by mail' }).click();
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByText('Please fill this in.').waitFor();
    await page.getByLabel('Your e-mail address').fill('resident@country.example');
    expect(await violations(page)).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
    await keepPicture(page, 'subscribe');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByText('A mail with a link to confirm is on its way.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is told what is wrong with a receipt before anything is sent', async () => {
    const { page } = await openPage(browser());
    await page.goto(`${country.portal}/follow-up`);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.url());
    });
    await followUp(page, 'V000-G40R-40M3-0E20-9185-GR38-E1W2');
    await page.getByText('One character is wrong').waitFor();
    expect(asked).toEqual([]);
  });

  it('loses nothing of what was typed by a reload', async () => {
    const { page } = await openPage(browser());
    await chooseBeat(page, country.portal);
    await page.getByRole('link', { name: 'Raise a concern here' }).click();
    await page.getByLabel('Say it in your own words').fill('Half a sentence');
    await page.reload();
    expect(await page.getByLabel('Say it in your own words').inputValue()).toBe('Half a sentence');
  });

  it('loses nothing without a network, and what is sent again is one concern', async () => {
    const { page } = await openPage(browser());
    await chooseBeat(page, country.portal);
    await page.getByRole('link', { name: 'Raise a concern here' }).click();
    await page.getByLabel('What kind of matter is it?').selectOption({ index: 1 });
    await page.getByLabel('Say it in your own words').fill('Sent from a cellar.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('There is no connection at the moment.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByTestId('receipt').waitFor();
  });

  it.each([
    ['de', 'Meine Nachbarschaft'],
    ['sl', 'Moja soseska'],
  ])('reads the portal in "%s"', async (language, title) => {
    const { page } = await openPage(browser());
    await page.goto(country.portal);
    await page.getByLabel('Language').selectOption(language);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
  });

  it('reads Arabic from right to left, on a phone too, and notes a receipt as everybody does', async () => {
    const { page, complaints } = await openPage(browser(), { width: 360 });
    await chooseBeat(page, country.portal);
    await page.getByLabel('Language').selectOption('ar');
    await page.getByRole('link', { name: 'أبلغ عن أمر هنا' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await violations(page)).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
    await keepPicture(page, 'neighbourhood-ar');

    await page.getByRole('link', { name: 'أبلغ عن أمر هنا' }).click();
    await page.getByLabel('ما نوع الأمر؟').selectOption({ index: 1 });
    await page.getByLabel('قل ذلك بكلماتك').fill('الحديقة مظلمة.');
    await page.getByRole('button', { name: 'أرسل' }).click();
    await page.getByTestId('receipt').waitFor();
    expect(await page.getByTestId('receipt').evaluate((shown) => getComputedStyle(shown).direction)).toBe(
      'ltr',
    );
    expect(await violations(page)).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
    await keepPicture(page, 'receipt-ar');
    expect(complaints).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in %s colours on a phone of 360 pixels', (scheme) => {
  it('every page fits and has nothing that axe minds', async () => {
    const { page, complaints } = await openPage(browser(), { width: 360, scheme });
    const look = async (name: string): Promise<void> => {
      await keepPicture(page, `${name}-${scheme}`);
      expect({ name, found: await violations(page), fits: await fitsWidth(page) }).toEqual({
        name,
        found: [],
        fits: true,
      });
    };
    await page.goto(country.portal);
    await page.getByRole('link', { name: 'Styria', exact: true }).waitFor();
    await look('nation');
    await chooseBeat(page, country.portal);
    await look('neighbourhood');
    await page.getByRole('link', { name: 'Raise a concern here' }).click();
    await page.getByLabel('What kind of matter is it?').waitFor();
    await look('raise');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Please fill this in.').first().waitFor();
    await look('raise-with-faults');
    const receipt = await raise(page, country.portal, 'Somebody has painted the bench, and it looks good.');
    await look('receipt');
    await page.goto(`${country.portal}/follow-up`);
    await followUp(page, receipt);
    await page.getByTestId('status').waitFor();
    await look('follow-up');
    expect(complaints).toEqual([]);
  });
});
