import {
  planYear,
  type PlanSize,
  type PlanStep,
  type PlanStepKind,
  type SampleCountry,
} from '@vicinia/sample-country';
import type { RunningMailbox } from '../mailbox/index.js';
import type { Platform } from '../platform/platform.js';
import { Activity } from './activity.js';
import { concernHandlers, loadCategories } from './concern-activity.js';
import { issueHandlers } from './issue-activity.js';
import { loadPeople } from './load-people.js';
import { meetingHandlers } from './meeting-activity.js';
import { outreachHandlers } from './outreach-activity.js';
import { resolutionHandlers } from './resolution-activity.js';
import { ServiceRecords } from './service-records.js';
import { sideBySide } from './side-by-side.js';
import { SubgraphClient } from './subgraph-client.js';
import { threadsOf } from './threads.js';

export interface YearOptions {
  /** Present moment; the sample year ends here. */
  readonly until: Date;
  readonly seed: string;
  readonly size?: Partial<PlanSize>;
}

const THREADS_AT_ONCE = 8;
const YEAR_MS = 365 * 24 * 3_600_000;
const TOKEN = /\/confirm\/([\w-]+)/;

/**
 * Carries out a year of activity through the services' own operations, dated to when it would have happened, so that
 * messages, histories and figures are what they would be. The platform must let tokens set the time, and
 * must not run its own rounds meanwhile, for those know only the present.
 */
export async function loadCountry(
  platform: Platform,
  mailbox: RunningMailbox,
  country: SampleCountry,
  { until, seed, size }: YearOptions,
): Promise<void> {
  const client = new SubgraphClient(platform);
  const records = new ServiceRecords(platform);
  try {
    const startOfYear = new Date(until.getTime() - YEAR_MS);
    const people = await loadPeople(client, records, country, startOfYear);
    const activity = new Activity(client, people, records, (address) =>
      client.until(`the confirmation mail to ${address}`, () => Promise.resolve(tokenIn(mailbox, address))),
    );
    const lead = country.people.signIns.find(({ role }) => role === 'NATIONAL_LEAD');
    await loadCategories(activity, { account: lead?.subject ?? null, at: startOfYear });
    const steps = planYear({ country, seed, until, ...(size === undefined ? {} : { size }) });
    const handlers = handlersOf(activity);
    await sideBySide(threadsOf(steps), THREADS_AT_ONCE, async (thread) => {
      for (const step of thread) await handlers[step.kind](step);
    });
  } finally {
    await records.close();
  }
}

function handlersOf(activity: Activity): Readonly<Record<PlanStepKind, (step: PlanStep) => Promise<void>>> {
  const handlers = {
    ...concernHandlers(activity),
    ...issueHandlers(activity),
    ...resolutionHandlers(activity),
    ...meetingHandlers(activity),
    ...outreachHandlers(activity),
  };
  // Each handler takes the step of its own kind, and is only ever given that.
  return handlers as unknown as Record<PlanStepKind, (step: PlanStep) => Promise<void>>;
}

function tokenIn(mailbox: RunningMailbox, address: string): string | null {
  const mail = mailbox.messages().findLast(({ to, text }) => to.includes(address) && TOKEN.test(text));
  return TOKEN.exec(mail?.text ?? '')?.[1] ?? null;
}
