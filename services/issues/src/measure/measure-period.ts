import { Refusal } from '@vicinia/service-kit';
import type { MeasurePeriodInput } from '../generated/graphql.js';

/** From when until when a measure is carried out, in days. */
export interface MeasurePeriod {
  /** Null from the day on which the resolution binds. */
  readonly beginsOn: string | null;
  readonly dueOn: string;
}

/**
 * A period that an input names.
 *
 * @param field path of the input, for example `input.when`
 * @throws Refusal INVALID_INPUT where it ends before it begins
 */
export function periodArgument({ beginsOn, dueOn }: MeasurePeriodInput, field: string): MeasurePeriod {
  if (beginsOn != null && beginsOn > dueOn)
    throw new Refusal('INVALID_INPUT', 'a measure begins before it is due', `${field}.beginsOn`);
  return { beginsOn: beginsOn ?? null, dueOn };
}
