import { addHours } from './calendar.js';
import { writeConcern } from './concern-steps.js';
import type { ConcernCategory } from './plan-step.js';
import { keyOf, type PlanWriter } from './plan-writer.js';

interface OpenConcern {
  readonly where: 'here' | 'next door';
  readonly hoursAgo: number;
  readonly category: ConcernCategory;
}

/** New ones wait for the beat and its station; older ones have moved up to the district, and to the region. */
const OPEN: readonly OpenConcern[] = [
  { where: 'here', hoursAgo: 6, category: 'LIGHTING' },
  { where: 'next door', hoursAgo: 8, category: 'TRAFFIC' },
  { where: 'here', hoursAgo: 80, category: 'NOISE' },
  { where: 'here', hoursAgo: 150, category: 'YOUTH' },
];

/**
 * Writes concerns at the places of the ready-made sign-ins that nobody has answered, so that work waits at every level.
 *
 * @returns how many, at most the given number
 */
export function writeOpenConcerns(writer: PlanWriter, firstNumber: number, most: number): number {
  const { planned, until } = writer;
  const { beatCode, neighbouringBeatCode } = planned.country.story;
  const beats = new Map(planned.beats.map((beat) => [beat.code, beat]));
  const written = OPEN.slice(0, most);
  written.forEach(({ where, hoursAgo, category }, index) => {
    const beat = beats.get(where === 'here' ? beatCode : neighbouringBeatCode);
    if (beat === undefined) throw new RangeError('The country has no beat where its story plays.');
    const raisedAt = addHours(until, -hoursAgo);
    writeConcern(writer, keyOf('concern', firstNumber + index), beat, raisedAt, category, 1);
  });
  return written.length;
}
