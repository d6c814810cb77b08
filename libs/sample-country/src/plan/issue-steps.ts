import type { SampleTerritory } from '../structure/country.js';
import { addHours, DAY, type Moment, wakingMinute, workingMinute } from './calendar.js';
import { type PlannedConcern, seasonalCategory, writeAnswer, writeConcern } from './concern-steps.js';
import type { PlannedMeeting } from './panel-steps.js';
import type { ConcernCategory } from './plan-step.js';
import { keyOf, type PlanWriter } from './plan-writer.js';
import { writeResolution } from './resolution-steps.js';
import { type Stakeholder, stakeholdersOf } from './stakeholders.js';
import type { IssueTexts } from './texts/category-texts.js';
import { declineReason, process } from './texts/common-texts.js';
import { textsOfCategory } from './texts/texts-of-category.js';

const DECLINED_SHARE = 0.08;

/** An issue as it was presented. */
export interface PlannedIssue {
  readonly issue: string;
  readonly station: SampleTerritory;
  readonly category: ConcernCategory;
  readonly texts: IssueTexts;
  /** The officer who leads it. */
  readonly personCode: string;
  readonly concerns: readonly PlannedConcern[];
  readonly presentedAt: Moment;
  /** The meeting that is to decide on it. */
  readonly meeting: PlannedMeeting;
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
  const slots = Array.from({ length: Math.ceil(counts.issues / Math.max(1, meetings.length)) }, () =>
    random.shuffled(meetings),
  ).flat();
  let concerns = 0;
  slots.slice(0, counts.issues).forEach((meeting, index) => {
    const left = counts.concerns - concerns - (counts.issues - index - 1);
    const gathered = Math.min(random.integer(1, 4), left);
    writeIssue(writer, keyOf('issue', index + 1), meeting, { first: concerns + 1, count: gathered });
    concerns += gathered;
  });
  return concerns;
}

function writeIssue(
  writer: PlanWriter,
  issue: string,
  meeting: PlannedMeeting,
  numbers: { first: number; count: number },
): void {
  const planned = present(writer, issue, meeting, numbers);
  const { personCode, presentedAt } = planned;
  const { random } = writer;
  const analysedAt = workingMinute(presentedAt, random.integer(1, 3), random);
  writer.write(analysedAt, { kind: 'analysis-started', issue, personCode });
  if (random.chance(DECLINED_SHARE)) {
    const reason = declineReason;
    writer.write(workingMinute(analysedAt, 5, random), { kind: 'issue-declined', issue, personCode, reason });
    return;
  }
  const { problem, cause, affected } = planned.texts;
  const definedAt = workingMinute(analysedAt, random.integer(1, 3), random);
  writer.write(definedAt, { kind: 'issue-defined', issue, personCode, problem, cause, affected });
  const agreedAt = workingMinute(definedAt, 1, random);
  writer.write(agreedAt, { kind: 'process-agreed', issue, personCode, process });
  const stakeholders = addStakeholders(writer, planned, agreedAt);
  const groupAt = addHours(agreedAt, 2);
  writer.write(groupAt, { kind: 'working-group-started', issue, personCode });
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
  issue: string,
  meeting: PlannedMeeting,
  numbers: { first: number; count: number },
): PlannedIssue {
  const { planned, random, until } = writer;
  const station = random.pick(planned.stationsOfDistrict.get(meeting.districtCode) ?? []);
  const beat = random.pick(planned.beatsOfStation.get(station.code) ?? []);
  const noticedAt = Math.min(
    meeting.startsAt - random.integer(24, 34) * DAY,
    until - random.integer(5, 12) * DAY,
  );
  const { category, texts } = categoryWithIssue(writer, noticedAt);
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
  return { issue, station, category, texts, personCode, concerns, presentedAt, meeting };
}

function categoryWithIssue(writer: PlanWriter, at: Moment): { category: ConcernCategory; texts: IssueTexts } {
  for (;;) {
    const category = seasonalCategory(writer, at);
    const texts = textsOfCategory[category].issue;
    if (texts) return { category, texts };
  }
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
