import type { SampleTerritory } from '../structure/country.js';
import { addHours, DAY, type Moment, monthOf, wakingMinute, workingMinute } from './calendar.js';
import { seededRandom } from '../random/random.js';
import { type ConcernCategory, concernCategories, type PhotoScene } from './plan-step.js';
import { pointIn } from './planned-country.js';
import { keyOf, type PlanWriter } from './plan-writer.js';
import { replyHours } from './reply-hours.js';
import { answers } from './texts/common-texts.js';
import { textsOfCategory } from './texts/texts-of-category.js';

const ANONYMOUS_SHARE = 0.45;
const PHOTO_SHARE = 0.4;
/** Of what people send photos. */
const sceneOf: Partial<Record<ConcernCategory, PhotoScene>> = {
  LIGHTING: 'DARK_PARK',
  LITTER_AND_DAMAGE: 'RUBBISH',
  TRAFFIC: 'STREET',
};
/** Hours for which the shares of answers below are written; those of other clocks are longer or shorter in proportion. */
const USUAL_CLOCK_HOURS = 72;

/** A concern as it was raised. */
export interface PlannedConcern {
  readonly concern: string;
  readonly beat: SampleTerritory;
  readonly category: ConcernCategory;
  readonly raisedAt: Moment;
  readonly language: string;
}

/** Writes concerns that stay by themselves: spread by population and season, most answered in time. */
export function writeLoneConcerns(writer: PlanWriter, firstNumber: number, count: number): void {
  const { planned, random, start, until } = writer;
  const beats = planned.beats.map((beat) => [beat, beat.population] as const);
  for (let number = firstNumber; number < firstNumber + count; number++) {
    const day = start + random.fraction() * (until - start - DAY);
    const raisedAt = wakingMinute(day, random);
    const category = seasonalCategory(writer, raisedAt);
    const concern = writeConcern(
      writer,
      keyOf('concern', number),
      random.pickWeighted(beats),
      raisedAt,
      category,
    );
    const answeredAt = writeAnswer(writer, concern);
    if (answeredAt === null || !random.chance(0.85)) continue;
    const personCode = planned.roster.officerOf(concern.beat.code);
    const closedAt = workingMinute(answeredAt, random.integer(2, 14), random);
    writer.write(closedAt, { kind: 'concern-closed', concern: concern.concern, personCode });
  }
}

/**
 * Writes that a concern is raised.
 *
 * @param photoShare of the concerns of which there are photos, how many have one: 0 to 1
 */
export function writeConcern(
  writer: PlanWriter,
  concern: string,
  beat: SampleTerritory,
  raisedAt: Moment,
  category: ConcernCategory,
  photoShare = PHOTO_SHARE,
): PlannedConcern {
  const { planned, random } = writer;
  const language = languageIn(writer, beat.code);
  const sentences = textsOfCategory[category].concerns;
  const anonymous = random.chance(ANONYMOUS_SHARE);
  writer.write(raisedAt, {
    kind: 'concern-raised',
    concern,
    point: pointIn(beat, random),
    beatCode: beat.code,
    category,
    anonymous,
    personCode: anonymous ? null : random.pick(planned.country.people.citizenCodes),
    language,
    text: random.pick(sentences[language] ?? sentences.de),
    photo: seededRandom(`photo of ${concern}`).chance(photoShare) ? (sceneOf[category] ?? null) : null,
  });
  return { concern, beat, category, raisedAt, language };
}

/** Writes the first answer, mostly within the clock; null when nobody answers. Late ones come from the level that then has it. */
export function writeAnswer(
  writer: PlanWriter,
  { concern, beat, category, raisedAt, language }: PlannedConcern,
): Moment | null {
  const { planned, random } = writer;
  const hours = random.pickWeighted<number | null>([
    [random.integer(2, 24), 45],
    [random.integer(25, 70), 40],
    [random.integer(74, 140), 6],
    [random.integer(146, 210), 2],
    [null, 7],
  ]);
  if (hours === null) return null;
  const clock = replyHours[category];
  const afterHours = Math.round((hours * clock) / USUAL_CLOCK_HOURS);
  const answeredAt = addHours(raisedAt, afterHours);
  const clocks = Math.floor(afterHours / clock);
  const { roster } = planned;
  const answering =
    [roster.officerOf, roster.coordinatorOf, roster.regionalLeadOf][clocks] ?? roster.regionalLeadOf;
  const text = random.pick(answers[language] ?? answers['de'] ?? []);
  writer.write(answeredAt, {
    kind: 'concern-answered',
    concern,
    personCode: answering(beat.code),
    text,
    afterHours,
  });
  return answeredAt;
}

/** A category by how frequent each is in the month. */
export function seasonalCategory({ random }: PlanWriter, at: Moment): ConcernCategory {
  return random.pickWeighted(
    concernCategories.map(
      (category) => [category, textsOfCategory[category].months[monthOf(at)] ?? 1] as const,
    ),
  );
}

/** German mostly; Slovene in the two regions beside Slovenia. */
function languageIn({ random }: PlanWriter, code: string): string {
  return random.pickWeighted([
    ['de', 80],
    ['en', 8],
    ['sl', /^[26]/.test(code) ? 12 : 0],
  ]);
}
