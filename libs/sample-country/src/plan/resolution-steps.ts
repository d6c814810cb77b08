import type { Texts } from '../structure/country.js';
import { addHours, DAY, type Moment, toDay, toIso, wakingMinute, workingMinute } from './calendar.js';
import type { PlannedIssue } from './issue-steps.js';
import type { IssueClosed, PlannedMeasure } from './plan-step.js';
import type { PlanWriter } from './plan-writer.js';
import { writeAgreement } from './release-steps.js';
import { partyFor, signerOf, type Stakeholder } from './stakeholders.js';
import {
  assessments,
  bulletinPrefix,
  decisionText,
  dissentReason,
  doneText,
  findings,
  progressText,
} from './texts/common-texts.js';

const SIGNING_DAYS = 10;
/** Beyond the next meeting of the panel of the story, so that its stakeholders have time when somebody signs in. */
const LONG_SIGNING_DAYS = 42;

/** Writes an issue from the decision of the meeting to its end: matrix, signatures, measures, reviews, closure, bulletin. */
export function writeResolution(
  writer: PlanWriter,
  planned: PlannedIssue,
  stakeholders: readonly Stakeholder[],
): void {
  const { random } = writer;
  const { issue, personCode, meeting, texts, course } = planned;
  const measures = writeDecision(writer, planned);
  const proposedAt = workingMinute(meeting.startsAt, 1, random);
  const deadline = proposedAt + (course === 'to be signed' ? LONG_SIGNING_DAYS : SIGNING_DAYS) * DAY;
  writer.write(proposedAt, {
    kind: 'resolution-proposed',
    issue,
    personCode,
    agreedDescription: texts.problem,
    desiredOutcomes: [texts.outcome],
    signatureDeadline: toIso(deadline),
  });
  if (course === 'to be signed') return;
  const boundAt = writeSignatures(writer, planned, stakeholders, proposedAt, deadline);
  writeAgreement(writer, planned, boundAt);
  const startedAt = workingMinute(boundAt, 1, random);
  writer.write(startedAt, { kind: 'implementation-started', issue, personCode });
  const reviewedAt = writeImplementation(writer, planned, measures, startedAt);
  if (course === 'to be reviewed') return;
  const evaluatedAt = workingMinute(reviewedAt, 2, random);
  writer.write(evaluatedAt, { kind: 'evaluation-started', issue, personCode });
  writeClosure(writer, planned, evaluatedAt);
}

function writeDecision(writer: PlanWriter, planned: PlannedIssue): PlannedMeasure[] {
  const { issue, meeting, texts, station } = planned;
  const measures = texts.measures.map(({ owner, what, how }, index) => ({
    measure: `${issue}-measure-${index + 1}`,
    responsible: partyFor(writer, planned, owner),
    what,
    territoryCode: station.code,
    dueOn: toDay(meeting.startsAt + writer.random.integer(30, 60) * DAY),
    how,
  }));
  writer.write(addHours(meeting.startsAt, writer.random.integer(1, 6) / 4), {
    kind: 'decision-recorded',
    meeting: meeting.meeting,
    issue,
    personCode: meeting.chairPersonCode,
    text: decisionText,
    measures,
  });
  return measures;
}

/**
 * Most sign, few dissent, few stay silent; the first besides the police signs, since nothing would bind without.
 *
 * @returns when the resolution binds
 */
function writeSignatures(
  writer: PlanWriter,
  { issue, personCode }: PlannedIssue,
  stakeholders: readonly Stakeholder[],
  proposedAt: Moment,
  deadline: Moment,
): Moment {
  const { random } = writer;
  const notSigned: string[] = [];
  let lastAt = proposedAt;
  const first = stakeholders.find(({ signedBy }) => signedBy !== personCode);
  for (const { stakeholder, signedBy } of stakeholders) {
    const chance = random.pickWeighted<'SIGNED' | 'DISSENTED' | null>([
      ['SIGNED', 84],
      ['DISSENTED', 7],
      [null, 9],
    ]);
    const answer = stakeholder === first?.stakeholder ? 'SIGNED' : chance;
    if (answer === null) {
      notSigned.push(stakeholder);
      continue;
    }
    const at = wakingMinute(proposedAt + random.integer(1, SIGNING_DAYS - 1) * DAY, random);
    const reason = answer === 'DISSENTED' ? dissentReason : null;
    writer.write(at, { kind: 'signature-given', issue, stakeholder, personCode: signedBy, answer, reason });
    lastAt = Math.max(lastAt, at);
  }
  if (notSigned.length === 0) return lastAt;
  writer.write(deadline, { kind: 'signature-deadline-passed', issue, notSigned });
  return deadline;
}

/** Measures begin and are done, with a review halfway and one at the end. @returns when the second review is held */
function writeImplementation(
  writer: PlanWriter,
  { issue, personCode, course }: PlannedIssue,
  measures: readonly PlannedMeasure[],
  startedAt: Moment,
): Moment {
  const { random } = writer;
  const halfway = workingMinute(startedAt, random.integer(14, 24), random);
  const end = workingMinute(halfway, random.integer(14, 24), random);
  for (const { measure, responsible } of measures) {
    const by = signerOf(responsible);
    const begun = workingMinute(startedAt, random.integer(1, 7), random);
    writer.write(begun, {
      kind: 'measure-progressed',
      issue,
      measure,
      personCode: by,
      status: 'IN_PROGRESS',
      evidence: progressText,
    });
    if (!random.chance(0.9)) continue;
    const done = Math.min(workingMinute(begun, random.integer(3, 25), random), addHours(end, -1));
    writer.write(done, {
      kind: 'measure-progressed',
      issue,
      measure,
      personCode: by,
      status: 'DONE',
      evidence: doneText,
    });
  }
  writer.write(halfway, { kind: 'review-held', issue, number: 1, personCode, findings: findings[0] });
  if (course === 'to be reviewed') return end;
  writer.write(end, { kind: 'review-held', issue, number: 2, personCode, findings: findings[1] });
  return end;
}

function writeClosure(
  writer: PlanWriter,
  { issue, personCode, concerns, texts, course, effect: given }: PlannedIssue,
  evaluatedAt: Moment,
): void {
  const { random } = writer;
  const effect =
    given ??
    random.pickWeighted<IssueClosed['effect']>([
      ['FIXED', 30],
      ['IMPROVED', 45],
      ['NO_CHANGE', 20],
      ['WORSE', 5],
    ]);
  const assessment = assessments[effect];
  const closedAt = workingMinute(evaluatedAt, random.integer(2, 6), random);
  writer.write(closedAt, { kind: 'issue-closed', issue, personCode, effect, assessment });
  if (course === 'to be told') return;
  const title = joined(bulletinPrefix, ': ', texts.title);
  const text = joined(texts.description, ' ', assessment);
  const releasedAt = workingMinute(closedAt, 1, random);
  writer.write(releasedAt, { kind: 'bulletin-released', issue, personCode, title, text });
  if (!random.chance(0.6)) return;
  const isContested = random.chance(effect === 'FIXED' || effect === 'IMPROVED' ? 0.1 : 0.4);
  const judgement = isContested ? 'CONTESTED' : 'CONFIRMED';
  const { concern } = random.pick(concerns);
  writer.write(addHours(releasedAt, random.integer(2, 90)), {
    kind: 'effect-judged',
    issue,
    concern,
    judgement,
  });
}

function joined(before: Texts, between: string, after: Texts): Texts {
  const languages = Object.keys(before).filter((language) => after[language] !== undefined);
  return Object.fromEntries(
    languages.map((language) => [language, `${before[language]}${between}${after[language]}`]),
  );
}
