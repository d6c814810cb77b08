import type { CDPSession } from 'playwright-core';
import { browserOfTests, openPage } from './support/browser.js';
import { country } from './support/running-country.js';

const browser = browserOfTests();

/** A phone of the middle class in a mobile network that is busy: what Lighthouse takes for mobile. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1_638_400 * 0.9) / 8,
  uploadThroughput: (750_000 * 0.9) / 8,
};
const SLOWER_PROCESSOR = 4;
const MOST_SCRIPT_BYTES = 170_000;

it('the start page asks for its places before its scripts have come, and is said to show them on a slow phone after', async () => {
  const times: number[] = [];
  let traffic: Traffic | undefined;
  for (let round = 0; round < 3; round += 1) {
    const { page } = await openPage(browser(), { width: 360 });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
    await session.send('Network.enable');
    traffic = trafficOf(session);
    await page.addInitScript(noteWhenThere, 'Styria');
    await page.goto(country.portal, { waitUntil: 'commit' });
    await page.getByRole('link', { name: 'Styria', exact: true }).waitFor();
    times.push(await page.evaluate(() => performance.getEntriesByName('there')[0]?.startTime ?? NaN));
    await page.context().close();
  }
  const { scriptBytes = 0, order = [], chained = [] } = traffic ?? {};
  const said = `${times.map(Math.round).join(', ')} ms, ${String(Math.round(scriptBytes / 1000))} kB of script`;
  process.stdout.write(`start page on a slow phone: places after ${said}\n`);
  expect(scriptBytes).toBeGreaterThan(0);
  expect(scriptBytes).toBeLessThan(MOST_SCRIPT_BYTES);
  // Milliseconds are those of the machine; how often something waits for something else is ours.
  expect(chained).toEqual([]);
  expect(order).toEqual(['asked', 'scripts there']);
});

/** Runs in the page, by its own clock: whoever asks from outside waits for the slow processor too. */
function noteWhenThere(place: string): void {
  const watch = new MutationObserver(() => {
    if (!Array.from(document.querySelectorAll('a')).some(({ textContent }) => textContent === place)) return;
    performance.mark('there');
    watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true });
}

interface Traffic {
  scriptBytes: number;
  /** Scripts that only another script asked for. */
  readonly chained: string[];
  /** What came first: the question to the graph, or the last of the scripts that the page names. */
  readonly order: string[];
}

function trafficOf(session: CDPSession): Traffic {
  const traffic: Traffic = { scriptBytes: 0, chained: [], order: [] };
  const scripts = new Set<string>();
  let left = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request, type, initiator }) => {
    if (request.url.endsWith('/graphql')) traffic.order.push('asked');
    if (type !== 'Script') return;
    scripts.add(requestId);
    left += 1;
    if (initiator.type !== 'parser') traffic.chained.push(request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!scripts.has(requestId)) return;
    traffic.scriptBytes += encodedDataLength;
    left -= 1;
    if (left === 0) traffic.order.push('scripts there');
  });
  return traffic;
}
