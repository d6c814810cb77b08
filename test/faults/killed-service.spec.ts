import { SERVICES, type Service } from '@vicinia/local';
import { until } from '@vicinia/testkit';
import { ACCOUNTS, Story } from '../flows/story.js';
import { RunningCountry } from '../support/running-country.js';

/** Long enough to start a killed service twice while people sign. */
const SECONDS_TO_SIGN = 30;

/** Flow A, step by step. */
const STEPS: readonly (readonly [name: string, run: (story: Story) => Promise<void>])[] = [
  ['raise', (story) => story.raiseAnonymously()],
  ['answer', (story) => story.answer()],
  ['present', (story) => story.presentIssue()],
  ['analyse', (story) => story.analyseAndAgree()],
  ['schedule', (story) => story.foundPanelAndSchedule()],
  ['agenda', (story) => story.requestAgenda()],
  ['decide', (story) => story.decide()],
  ['complete', (story) => story.completeMatrix()],
  ['sign', (story) => story.sign(SECONDS_TO_SIGN)],
  ['bind', (story) => story.untilBinding()],
  ['review', (story) => story.implementAndReview()],
  ['close', (story) => story.close()],
  ['release', (story) => story.releaseBulletin()],
];

describe.each(SERVICES)('flow A while %s is killed at every step', (service: Service) => {
  let country: RunningCountry;
  let story: Story;

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts: ACCOUNTS, environment: { ROUND_MILLISECONDS: '250' } });
    story = new Story(country);
    await story.prepare();
    await story.subscribe('once@example.org', 'S111', 'de');
  });

  afterAll(() => country.stop());

  it('completes, and nothing happens twice', async () => {
    const [killed] = country.platform.replicas(service);
    if (!killed) throw new Error(`${service} does not run`);
    for (const [index, [, run]] of STEPS.entries()) {
      // The kill falls at a different moment of each step: from at once to half a second in.
      const crash = afterMilliseconds((index * 37) % 500).then(async () => {
        await killed.kill();
        await killed.start();
      });
      await Promise.all([run(story), crash]);
    }
    await until('the mail to be sent', () => story.mailsTo('once@example.org').length >= 2, 60_000);

    const issue = await story.issue();
    expect(issue).toMatchObject({ stage: 'CLOSED', effect: 'IMPROVED' });
    expect(issue.history.map(({ to }: { to: string }) => to)).toEqual([
      'PRESENTED',
      'ANALYSING',
      'DEFINED',
      'PROCESS_AGREED',
      'IN_WORKING_GROUP',
      'RESOLUTION_PROPOSED',
      'BINDING',
      'IMPLEMENTING',
      'EVALUATING',
      'CLOSED',
    ]);
    expect(issue.reviews).toHaveLength(2);
    expect(issue.onAgenda).toHaveLength(1);
    expect(await story.measures()).toHaveLength(2);
    expect(story.mailsTo('once@example.org')).toHaveLength(2);
    expect(await countOfEach(country)).toEqual({
      'vicinia.issues.concern.received.v1': 1,
      'vicinia.issues.issue.bound.v1': 1,
      'vicinia.issues.issue.closed.v1': 1,
      'vicinia.meetings.meeting.agenda-item-added.v1': 1,
      'vicinia.meetings.meeting.decision-recorded.v1': 1,
      'vicinia.outreach.bulletin.drafted.v1': 1,
      'vicinia.outreach.bulletin.published.v1': 1,
    });
  });
});

/** How often each message of the story was written. */
async function countOfEach(country: RunningCountry): Promise<Record<string, number>> {
  const types =
    /(concern\.received|issue\.bound|issue\.closed|agenda-item-added|decision-recorded|bulletin\.(drafted|published))/;
  const counts: Record<string, number> = {};
  for (const service of SERVICES) {
    for (const { type, count } of await country.sql<{ type: string; count: number }>(
      service,
      `SELECT type, count(*)::int AS count FROM outbox GROUP BY type`,
    )) {
      if (types.test(type)) counts[type] = count;
    }
  }
  return counts;
}

function afterMilliseconds(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
