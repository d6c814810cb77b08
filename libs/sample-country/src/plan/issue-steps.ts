import type { SampleTerritory, Texts } from '../structure/country.js';
import { addHours, DAY, type Moment, wakingMinute, workingMinute } from './calendar.js';
import { type PlannedConcern, seasonalCategory, writeAnswer, writeConcern } from './concern-steps.js';
import type { PlannedMeeting } from './panel-steps.js';
import type { ConcernCategory, IssueClosed } from './plan-step.js';
import { keyOf, type PlanWriter } from './plan-writer.js';
import { writeRelease } from './release-steps.js';
import { writeResolution } from './resolution-steps.js';
import { type Stakeholder, stakeholdersOf } from './stakeholders.js';
import { STREETS } from '../structure/addresses.js';
import type { IssueTexts } from './texts/category-texts.js';
import { authority, declineReason, process } from './texts/common-texts.js';
import { textsOfCategory } from './texts/texts-of-category.js';

const DECLINED_SHARE = 0.08;
/** Of the usual issues, each of so many is told to the public. */
const PUBLIC_EVERY = 2;

/**
 * How far an issue comes: the usual ones as far as the year goes; those of the story stop where somebody who signs in has to do
 * something – sign, review, release the bulletin.
 */
export type Course = 'usual' | 'declined' | 'referred' | 'to be signed' | 'to be reviewed' | 'to be told';

/** Those of the story that are told to the public, so that a resident of the place sees something at once. */
const RELEASED_COURSES: readonly Course[] = ['to be signed', 'to be reviewed', 'to be told'];

/** What becomes of the issues of the first meetings, so that each end is there whatever chance says. */
const ENDS: readonly Pick<Slot, 'course' | 'effect'>[] = [
  { course: 'usual', effect: 'FIXED' },
  { course: 'usual', effect: 'IMPROVED' },
  { course: 'usual', effect: 'NO_CHANGE' },
  { course: 'usual', effect: 'WORSE' },
  { course: 'declined', effect: null },
  { course: 'referred', effect: null },
];

/** An issue as it was presented. */
export interface PlannedIssue {
  readonly issue: string;
  readonly station: SampleTerritory;
  /** The beat in which its concerns lie. */
  readonly beat: SampleTerritory;
  /** True where the public reads of it. */
  readonly isPublic: boolean;
  readonly category: ConcernCategory;
  readonly texts: IssueTexts;
  /** The officer who leads it. */
  readonly personCode: string;
  readonly concerns: readonly PlannedConcern[];
  readonly presentedAt: Moment;
  /** The meeting that is to decide on it. */
  readonly meeting: PlannedMeeting;
  readonly course: Course;
  /** Which effect it has once it is closed; null for one by chance. */
  readonly effect: IssueClosed['effect'] | null;
}

/** What becomes of an issue, and where it plays; null anywhere in the district. */
interface Slot {
  readonly meeting: PlannedMeeting;
  readonly course: Course;
  readonly effect: IssueClosed['effect'] | null;
  readonly stationCode: string | null;
}

/**
 * Writes issues, each from concerns of one beat and for one meeting of the district's panel, and what
 * becomes of them. Whatever would lie after the end of the year is still to come, so issues of the last
 * weeks stand at any stage of their life cycle.
 *
 * @returns how many concerns they gather
 */
export function writeIssues(
  writer: PlanWriter,
  meetings: readonly PlannedMeeting[],
  counts: { issues: number; concerns: number },
): number {
  const { random } = writer;
  const anywhere = Array.from({ length: Math.ceil(counts.issues / Math.max(1, meetings.length)) }, () =>
    random.shuffled(meetings),
  ).flat();
  const slots: Slot[] = [
    ...slotsOfStory(writer, meetings),
    ...slotsOfEnds(meetings),
    ...anywhere.map((meeting) => ({ meeting, course: 'usual' as const, effect: null, stationCode: null })),
  ];
  let concerns = 0;
  slots.slice(0, counts.issues).forEach((slot, index) => {
    const left = counts.concerns - concerns - (counts.issues - index - 1);
    const gathered = Math.min(random.integer(1, 4), left);
    writeIssue(writer, index + 1, slot, { first: concerns + 1, count: gathered });
    concerns += gathered;
  });
  return concerns;
}

/** The first meetings of the year, so that there is time for an issue to come to its end. */
function slotsOfEnds(meetings: readonly PlannedMeeting[]): Slot[] {
  const first = [...meetings].sort((one, other) => one.startsAt - other.startsAt);
  return ENDS.flatMap((end, index) => {
    const meeting = first[index];
    return meeting === undefined ? [] : [{ meeting, stationCode: null, ...end }];
  });
}

/** One issue for each of the last meetings of the panel of the story: what is done takes from one meeting to the next. */
function slotsOfStory({ planned, until }: PlanWriter, meetings: readonly PlannedMeeting[]): Slot[] {
  const { districtCode, stationCode } = planned.country.story;
  const held = meetings.filter(
    (meeting) => meeting.districtCode === districtCode && meeting.startsAt < until,
  );
  const courses: readonly Course[] = ['to be signed', 'to be reviewed', 'to be told'];
  return courses.flatMap((course, index) => {
    const meeting = held.at(-1 - index);
    return meeting === undefined ? [] : [{ meeting, course, stationCode, effect: null }];
  });
}

function writeIssue(
  writer: PlanWriter,
  number: number,
  slot: Slot,
  numbers: { first: number; count: number },
): void {
  const planned = present(writer, number, slot, numbers);
  const { issue, meeting, personCode, presentedAt } = planned;
  const { random } = writer;
  const analysedAt = workingMinute(presentedAt, random.integer(1, 3), random);
  writer.write(analysedAt, { kind: 'analysis-started', issue, personCode });
  if (slot.course === 'referred') {
    const referredAt = workingMinute(analysedAt, 5, random);
    writer.write(referredAt, { kind: 'issue-referred', issue, personCode, authority });
    return;
  }
  const isByChance = slot.course === 'usual' && slot.effect === null;
  if (slot.course === 'declined' || (isByChance && random.chance(DECLINED_SHARE))) {
    const reason = declineReason;
    writer.write(workingMinute(analysedAt, 5, random), { kind: 'issue-declined', issue, personCode, reason });
    return;
  }
  if (planned.isPublic) writeRelease(writer, planned, addHours(analysedAt, 1), null);
  const { problem, cause, affected } = planned.texts;
  const definedAt = workingMinute(analysedAt, random.integer(1, 3), random);
  writer.write(definedAt, { kind: 'issue-defined', issue, personCode, problem, cause, affected });
  const agreedAt = workingMinute(definedAt, 1, random);
  writer.write(agreedAt, { kind: 'process-agreed', issue, personCode, process });
  const stakeholders = addStakeholders(writer, planned, agreedAt);
  const groupAt = addHours(agreedAt, 2);
  writer.write(groupAt, { kind: 'working-group-started', issue, personCode: seniorOf(writer, planned) });
  const requestedAt = addHours(Math.max(groupAt, meeting.scheduledAt), 1);
  writer.write(requestedAt, {
    kind: 'agenda-requested',
    issue,
    panel: meeting.panel,
    meeting: meeting.meeting,
    personCode,
  });
  writeResolution(writer, planned, stakeholders);
}

/** Concerns of one beat come in over some weeks; then the officer makes an issue of them. */
function present(
  writer: PlanWriter,
  number: number,
  { meeting, course, effect, stationCode }: Slot,
  numbers: { first: number; count: number },
): PlannedIssue {
  const { planned, random, until } = writer;
  const issue = keyOf('issue', number);
  const stations = planned.stationsOfDistrict.get(meeting.districtCode) ?? [];
  const station = stations.find(({ code }) => code === stationCode) ?? random.pick(stations);
  const beat = random.pick(planned.beatsOfStation.get(station.code) ?? []);
  const noticedAt = Math.min(
    meeting.startsAt - random.integer(24, 34) * DAY,
    until - random.integer(5, 12) * DAY,
  );
  const { category, texts: general } = categoryWithIssue(writer, noticedAt);
  const texts = { ...general, title: withPlace(general.title, number) };
  const concerns = Array.from({ length: numbers.count }, (_, index) => {
    const raisedAt = wakingMinute(noticedAt - random.integer(10, 30) * DAY, random);
    const concern = writeConcern(writer, keyOf('concern', numbers.first + index), beat, raisedAt, category);
    writeAnswer(writer, concern);
    return concern;
  });
  const presentedAt = workingMinute(noticedAt, 1, random);
  const personCode = planned.roster.leadOf(station.code);
  writer.write(presentedAt, {
    kind: 'issue-presented',
    issue,
    territoryCode: station.code,
    category,
    personCode,
    title: texts.title,
    description: texts.description,
    concerns: concerns.map(({ concern }) => concern),
  });
  const isPublic = course === 'usual' ? number % PUBLIC_EVERY === 0 : RELEASED_COURSES.includes(course);
  return {
    issue,
    station,
    beat,
    isPublic,
    category,
    texts,
    personCode,
    concerns,
    presentedAt,
    meeting,
    course,
    effect,
  };
}

/** Several parks are dark; where makes them different. */
function withPlace(title: Texts, number: number): Texts {
  const street = STREETS[number % STREETS.length] ?? '';
  return Object.fromEntries(
    Object.entries(title).map(([language, text]) => [language, `${text} – ${street} ${String(number)}`]),
  );
}

function categoryWithIssue(writer: PlanWriter, at: Moment): { category: ConcernCategory; texts: IssueTexts } {
  for (;;) {
    const category = seasonalCategory(writer, at);
    const texts = textsOfCategory[category].issue;
    if (texts) return { category, texts };
  }
}

/** The leading officer takes part for the police, and nobody gives that to oneself: the level above forms the group. */
function seniorOf({ planned: { roster } }: PlanWriter, { station, personCode }: PlannedIssue): string {
  const coordinator = roster.coordinatorOf(station.code);
  return coordinator === personCode ? roster.regionalLeadOf(station.code) : coordinator;
}

function addStakeholders(writer: PlanWriter, issue: PlannedIssue, at: Moment): Stakeholder[] {
  const stakeholders = stakeholdersOf(writer, issue);
  stakeholders.forEach(({ stakeholder, party }, index) => {
    writer.write(addHours(at, 0.25 * (index + 1)), {
      kind: 'stakeholder-added',
      issue: issue.issue,
      stakeholder,
      personCode: issue.personCode,
      party,
    });
  });
  return stakeholders;
}
