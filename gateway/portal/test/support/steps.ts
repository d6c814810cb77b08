import type { Page } from 'playwright-core';

/** One red pixel. */
export const PHOTO = {
  name: 'rubbish.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Goes down the hierarchy by clicks until there is no place below. */
export async function chooseBeat(page: Page, portal: string): Promise<void> {
  await page.goto(portal);
  for (const level of ['Styria', 'Graz (Stadt)', /^Police station/, /^Beat/]) {
    const place = page.getByRole('link', { name: level, exact: typeof level === 'string' }).first();
    const name = await place.innerText();
    await place.click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }
}

/** Raises a concern by clicks. @returns the receipt */
export async function raise(
  page: Page,
  portal: string,
  text: string,
  photos: readonly (typeof PHOTO)[] = [],
): Promise<string> {
  await chooseBeat(page, portal);
  await page.getByRole('link', { name: 'Raise a concern here' }).click();
  await page.getByText('112', { exact: true }).waitFor();
  await page.getByLabel('Photos (may be left out)', { exact: true }).setInputFiles([...photos]);
  await page.getByLabel('What kind of matter is it?').selectOption({ index: 1 });
  await page.getByLabel('Say it in your own words').fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
  return await page.getByTestId('receipt').innerText();
}

export async function followUp(page: Page, receipt: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Receipt' }).fill(receipt);
  await page.getByRole('button', { name: 'Open' }).click();
}

/** Opens a page for staff as an account of the sample country. */
export async function signInAt(page: Page, address: string, account: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator(`[value="${account}"]`).first().click();
  const { pathname } = new URL(address);
  await page.waitForURL((url) => url.pathname === pathname);
}
