import type { Browser } from 'playwright-core';
import { openPage, startBrowser } from './browser.js';
import { country } from './running-country.js';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** A phone of the middle class in a mobile network that is busy: what Lighthouse takes for mobile. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1_638_400 * 0.9) / 8,
  uploadThroughput: (750_000 * 0.9) / 8,
};
const SLOWER_PROCESSOR = 4;
const MOST_SCRIPT_BYTES = 200_000;

it('the start page shows places on a slow phone with less than 200 kB of script, and it is said after how long', async () => {
  const times: number[] = [];
  let scriptBytes = 0;
  for (let round = 0; round < 3; round += 1) {
    const { page } = await openPage(browser, { width: 360 });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
    await session.send('Network.enable');
    const scripts = new Set<string>();
    scriptBytes = 0;
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) scriptBytes += encodedDataLength;
    });
    const start = performance.now();
    await page.goto(country.portal, { waitUntil: 'commit' });
    await page.getByRole('link', { name: 'Styria', exact: true }).waitFor();
    times.push(Math.round(performance.now() - start));
    await page.context().close();
  }
  const said = `${times.join(', ')} ms, ${String(Math.round(scriptBytes / 1000))} kB of script`;
  process.stdout.write(`start page on a slow phone: places after ${said}\n`);
  expect(scriptBytes).toBeGreaterThan(0);
  expect(scriptBytes).toBeLessThan(MOST_SCRIPT_BYTES);
});
