import type { Random } from '../random/random.js';
import { type Moment, toIso } from './calendar.js';
import type { PlanStep } from './plan-step.js';
import type { PlannedCountry } from './planned-country.js';

/** A step without its time, which the writer adds. */
type Untimed<Step> = Step extends PlanStep ? Omit<Step, 'at'> : never;

/** What the parts of the planner share: the country, the period, chance, and where steps are written. */
export interface PlanWriter {
  readonly planned: PlannedCountry;
  readonly random: Random;
  readonly start: Moment;
  readonly until: Moment;
  /** Notes a step at a moment; what lies after the end of the period is dropped when the plan is read. */
  write(at: Moment, step: Untimed<PlanStep>): void;
}

/** A writer, and how to read what it wrote in the order of time; steps of one moment keep the order of writing. */
export function startPlan(
  given: Pick<PlanWriter, 'planned' | 'random' | 'start' | 'until'>,
): PlanWriter & { read(): PlanStep[] } {
  const written: { at: Moment; step: Untimed<PlanStep> }[] = [];
  return {
    ...given,
    write: (at, step) => written.push({ at, step }),
    read: () =>
      written
        .filter(({ at }) => at <= given.until)
        .sort((one, other) => one.at - other.at)
        .map(({ at, step }) => ({ ...step, at: toIso(at) })),
  };
}

/** "concern-0007": a key inside the plan. */
export function keyOf(kind: string, number: number): string {
  return `${kind}-${String(number).padStart(4, '0')}`;
}
