import { seededRandom } from '../random/random.js';
import type { SampleCountry } from '../sample-country.js';
import { writeBulletins } from './bulletin-steps.js';
import { DAY, toMoment } from './calendar.js';
import { writeLoneConcerns } from './concern-steps.js';
import { writeIssues } from './issue-steps.js';
import { writePanels } from './panel-steps.js';
import { defaultPlanSize, type PlanSize, type PlanStep } from './plan-step.js';
import { writeOpenConcerns } from './open-concern-steps.js';
import { startPlan } from './plan-writer.js';
import { lookAt } from './planned-country.js';
import { writeSubscriptions } from './subscription-steps.js';

export interface PlanOptions {
  readonly country: SampleCountry;
  /** Any text; the same seed, country, size and end give the same plan. */
  readonly seed: string;
  readonly size?: Partial<PlanSize>;
  /** End of the year; no step is later. The loader passes the present. */
  readonly until: string | Date;
}

/**
 * Plans a year of plausible activity: what people do, in the order of time. What follows from it by itself,
 * such as routing, escalation, the state BINDING or a drafted bulletin, is left to the services.
 *
 * @throws RangeError when a number of the size is not a whole number of 0 or more, when there are issues
 *   without panels or fewer concerns than issues, when `until` is no date, or when the country has
 *   other levels than Austria
 */
export function planYear({ country, seed, size, until }: PlanOptions): PlanStep[] {
  const counts = { ...defaultPlanSize, ...size };
  refuseImpossible(counts);
  if (country.levels.length !== 5) throw new RangeError('A year is planned for the five levels of Austria.');
  const end = toMoment(until);
  const plan = startPlan({
    planned: lookAt(country),
    random: seededRandom(`plan ${seed}`),
    start: end - 365 * DAY,
    until: end,
  });
  writeSubscriptions(plan, counts.subscriptions);
  const meetings = writePanels(plan, counts.panels, counts.meetings);
  const gathered = writeIssues(plan, meetings, counts);
  const open = writeOpenConcerns(plan, gathered + 1, counts.concerns - gathered);
  writeLoneConcerns(plan, gathered + open + 1, counts.concerns - gathered - open);
  writeBulletins(plan, counts.bulletins);
  return plan.read();
}

function refuseImpossible(counts: PlanSize): void {
  for (const [name, count] of Object.entries(counts)) {
    if (!Number.isInteger(count) || count < 0)
      throw new RangeError(`${name} must be a whole number of 0 or more.`);
  }
  if (counts.concerns < counts.issues) throw new RangeError('Each issue needs at least one concern.');
  if (counts.panels === 0 && counts.issues + counts.meetings > 0)
    throw new RangeError('Issues and meetings need panels.');
}
