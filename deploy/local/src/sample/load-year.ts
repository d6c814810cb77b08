import { planYear, type PlanStep, type PlanStepKind, type SampleCountry } from '@vicinia/sample-country';
import type { RunningMailbox } from '../mailbox/index.js';
import type { Platform } from '../platform/platform.js';
import { Activity } from './activity.js';
import { concernHandlers } from './concern-activity.js';
import { issueHandlers } from './issue-activity.js';
import { KnownPeople } from './known-people.js';
import { meetingHandlers } from './meeting-activity.js';
import { outreachHandlers } from './outreach-activity.js';
import { PastLock } from './past-lock.js';
import { resolutionHandlers } from './resolution-activity.js';
import { ServiceRecords } from './service-records.js';
import { sideBySide } from './side-by-side.js';
import { SubgraphClient } from './subgraph-client.js';
import { threadsOf } from './threads.js';
import { YearFacts } from './year-facts.js';
import { YearJournal } from './year-journal.js';

/** Which year is loaded: the same one each time, so that an interrupted load can go on. */
export interface SampleYear {
  /** The year ends here. */
  readonly until: Date;
  readonly seed: string;
  /** How many concerns; the usual number when left out. */
  readonly concerns?: number | undefined;
}

export interface YearLoad {
  readonly platform: Platform;
  readonly mailbox: RunningMailbox;
  readonly country: SampleCountry;
  readonly year: SampleYear;
  /** Where it is kept how far the load has come. */
  readonly journalFile: string;
  /** Ends the load after the steps in hand. */
  readonly signal: AbortSignal;
  onProgress(done: number, all: number): void;
  /** A step was refused; what hangs together with it is left as it stands. */
  onRefusal(step: PlanStep, error: unknown): void;
}

/** Leaves room for whoever uses the country meanwhile. */
const THREADS_AT_ONCE = 6;
const TOKEN = /\/confirm\/([\w-]+)/;

/**
 * Carries out a year of activity through the services' own operations, dated to when it would have happened, so that
 * messages, histories and figures are what they would be. The country is in use meanwhile. The platform must let tokens
 * set the time; rounds that know only the present wait for the end.
 *
 * @returns whether all steps are done, or the load was ended before
 */
export async function loadYear(load: YearLoad): Promise<boolean> {
  const { platform, mailbox, country, signal } = load;
  const isEnded = (): boolean => signal.aborted;
  const steps = stepsOf(country, load.year);
  const journal = new YearJournal(load.journalFile);
  const records = new ServiceRecords(platform);
  const lock = await PastLock.take(platform);
  try {
    const client = new SubgraphClient(platform, signal);
    const people = await KnownPeople.read(country, records);
    const facts = new YearFacts(steps);
    const activity = new Activity(client, people, records, facts, journal, (address) =>
      client.until(`the confirmation mail to ${address}`, () => Promise.resolve(tokenIn(mailbox, address))),
    );
    const handlers = handlersOf(activity);
    const places = new Map(steps.map((step, place) => [step, place]));
    await sideBySide(threadsOf(steps), THREADS_AT_ONCE, async (thread) => {
      for (const step of stepsToDo(thread, (one) => journal.isDone(places.get(one) ?? -1))) {
        if (isEnded()) return;
        try {
          await handlers[step.kind](step);
        } catch (error) {
          if (!isEnded()) load.onRefusal(step, error);
          return;
        }
        journal.finish(places.get(step) ?? -1);
        load.onProgress(journal.length, steps.length);
      }
    });
    return !isEnded();
  } finally {
    await lock.release();
    await records.close();
  }
}

function stepsOf(country: SampleCountry, { until, seed, concerns }: SampleYear): PlanStep[] {
  const size = concerns === undefined ? {} : { size: { concerns } };
  return [...planYear({ country, seed, until, ...size })];
}

/** The mailbox forgets mails when it stops: who did not confirm before is asked again. */
function stepsToDo(thread: readonly PlanStep[], isDone: (step: PlanStep) => boolean): PlanStep[] {
  const open = thread.filter((step) => !isDone(step));
  const unconfirmed = new Set(
    open.flatMap((step) => (step.kind === 'subscription-confirmed' ? step.subscription : [])),
  );
  return thread.filter(
    (step) => !isDone(step) || (step.kind === 'subscription-made' && unconfirmed.has(step.subscription)),
  );
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
