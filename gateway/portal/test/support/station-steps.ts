import type { Browser, Locator, Page } from 'playwright-core';
import { openPage } from './browser.js';
import { raise, signInAt } from './steps.js';

export const OFFICER = 'sample-security-officer';

type Look = Parameters<typeof openPage>[1];

/** Somebody's page for staff, and what its console complained about. */
export async function openAs(browser: Browser, address: string, account: string, look: Look = {}) {
  const opened = await openPage(browser, look);
  await signInAt(opened.page, address, account);
  return opened;
}

/** Words that no other test has. */
export function unique(words: string): string {
  return `${words} ${crypto.randomUUID().slice(0, 8)}`;
}

/** A concern that a resident brought in, found in the inbox by the officer of its station; its last word is unique. */
export async function openConcern(browser: Browser, portal: string, text: string, look: Look = {}) {
  const { page: resident } = await openPage(browser);
  const receipt = await raise(resident, portal, text);
  await resident.close();
  const found = `${portal}/staff/concerns?search=${text.slice(-8)}`;
  const opened = await openAs(browser, found, OFFICER, look);
  await opened.page.getByRole('article').filter({ hasText: text }).getByRole('link').click();
  await opened.page.getByTestId('status').waitFor();
  return { ...opened, receipt };
}

/** Opens the form of something that one may do. */
export async function openAction(page: Page, title: string): Promise<void> {
  await page.locator('summary, u-summary').filter({ hasText: title }).click();
}

export function button(page: Page, title: string): Locator {
  return page.getByRole('button', { name: title, exact: true });
}

export async function untilText(place: Locator, text: string): Promise<void> {
  await place.filter({ hasText: text }).waitFor();
}

/** Chooses files in the form that is open, and sends it once they are taken. */
export async function attach(
  page: Page,
  title: string,
  files: readonly { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  await page.getByLabel('Photos, documents, videos').setInputFiles([...files]);
  for (const { name } of files) await page.getByRole('list', { name: /sent$/ }).getByText(name).waitFor();
  await button(page, title).click();
}

export async function presentIssue(page: Page, title: string): Promise<void> {
  await openAction(page, 'Make an issue of it');
  await page.getByLabel('Title').fill(title);
  await button(page, 'Make an issue of it').click();
  await untilText(page.getByTestId('status'), 'In an issue');
}
