import type { PlanStep } from '../src/index.js';

type StepOf<Kind extends PlanStep['kind']> = Extract<PlanStep, { kind: Kind }>;

/** Stages of an issue as the domain orders them, without the side stages. */
const stageBefore = {
  'analysis-started': 'PRESENTED',
  'issue-declined': 'ANALYSING',
  'issue-referred': 'ANALYSING',
  'issue-defined': 'ANALYSING',
  'process-agreed': 'DEFINED',
  'working-group-started': 'PROCESS_AGREED',
  'resolution-proposed': 'IN_WORKING_GROUP',
  'implementation-started': 'BINDING',
  'evaluation-started': 'IMPLEMENTING',
  'issue-closed': 'EVALUATING',
} as const;
const stageAfter: Record<keyof typeof stageBefore, string> = {
  'analysis-started': 'ANALYSING',
  'issue-declined': 'DECLINED',
  'issue-referred': 'REFERRED',
  'issue-defined': 'DEFINED',
  'process-agreed': 'PROCESS_AGREED',
  'working-group-started': 'IN_WORKING_GROUP',
  'resolution-proposed': 'RESOLUTION_PROPOSED',
  'implementation-started': 'IMPLEMENTING',
  'evaluation-started': 'EVALUATING',
  'issue-closed': 'CLOSED',
};

interface IssueRecord {
  stage: string;
  reviews: number;
  open: Set<string>;
  measures: Set<string>;
  onAgendaOf: string | null;
  /** The officer who leads it. */
  lead: string;
  /** True once somebody besides the police has signed. */
  agreed: boolean;
}

/** Plays a plan by the life cycles of the domain and lists every step that they forbid. */
export function breachesOf(steps: readonly PlanStep[]): string[] {
  const breaches: string[] = [];
  const concerns = new Map<string, string>();
  const issues = new Map<string, IssueRecord>();
  const meetings = new Map<string, string>();
  const releases = new Map<string, number>();
  const drafts = new Map<string, string>();
  const expectThat = (holds: boolean, step: PlanStep, why: string): void => {
    if (!holds) breaches.push(`${step.at} ${step.kind}: ${why}`);
  };
  const issueOf = (step: PlanStep & { issue: string }): IssueRecord => {
    const found = issues.get(step.issue);
    expectThat(found !== undefined, step, `${step.issue} was never presented`);
    return (
      found ?? {
        stage: '',
        reviews: 0,
        open: new Set(),
        measures: new Set(),
        onAgendaOf: null,
        lead: '',
        agreed: false,
      }
    );
  };

  const presentIssue = (step: StepOf<'issue-presented'>): void => {
    issues.set(step.issue, {
      stage: 'PRESENTED',
      reviews: 0,
      open: new Set(),
      measures: new Set(),
      onAgendaOf: null,
      lead: step.personCode,
      agreed: false,
    });
    expectThat(step.concerns.length > 0, step, 'gathers no concern');
    for (const concern of step.concerns) {
      expectThat(
        ['RECEIVED', 'ANSWERED'].includes(concerns.get(concern) ?? ''),
        step,
        `${concern} cannot join`,
      );
      concerns.set(concern, 'IN_ISSUE');
    }
  };
  const moveIssue = (step: StepOf<keyof typeof stageBefore>): void => {
    const issue = issueOf(step);
    if (issue.stage === 'RESOLUTION_PROPOSED' && issue.open.size === 0) {
      expectThat(issue.agreed, step, 'nobody besides the police signed');
      issue.stage = 'BINDING';
    }
    expectThat(issue.stage === stageBefore[step.kind], step, `${step.issue} is ${issue.stage}`);
    if (step.kind === 'issue-closed') expectThat(issue.reviews >= 2, step, 'closes without two reviews');
    issue.stage = stageAfter[step.kind];
  };
  const sign = (step: StepOf<'signature-given'>): void => {
    const issue = issueOf(step);
    expectThat(issue.stage === 'RESOLUTION_PROPOSED', step, `${step.issue} is ${issue.stage}`);
    expectThat(issue.open.delete(step.stakeholder), step, 'signs twice or is no stakeholder');
    if (step.answer === 'SIGNED' && step.personCode !== issue.lead) issue.agreed = true;
  };
  const decide = (step: StepOf<'decision-recorded'>): void => {
    const issue = issueOf(step);
    expectThat(issue.onAgendaOf === step.meeting, step, 'is not on the agenda');
    expectThat(meetings.get(step.meeting) === 'HELD', step, 'the meeting does not sit');
    expectThat(step.measures.length > 0, step, 'has no measures');
    for (const { measure, dueOn } of step.measures) {
      issue.measures.add(measure);
      expectThat(dueOn > step.at.slice(0, 10), step, `${measure} is due before it is decided`);
    }
  };

  for (const step of steps) {
    switch (step.kind) {
      case 'concern-raised':
        expectThat(!concerns.has(step.concern), step, 'is raised twice');
        concerns.set(step.concern, 'RECEIVED');
        break;
      case 'concern-answered':
        expectThat(concerns.get(step.concern) !== undefined, step, 'was never raised');
        if (concerns.get(step.concern) === 'RECEIVED') concerns.set(step.concern, 'ANSWERED');
        break;
      case 'concern-closed':
        expectThat(concerns.get(step.concern) === 'ANSWERED', step, 'is closed without an answer');
        concerns.set(step.concern, 'CLOSED');
        break;
      case 'issue-presented':
        presentIssue(step);
        break;
      case 'stakeholder-added':
        issueOf(step).open.add(step.stakeholder);
        expectThat(issueOf(step).stage === 'PROCESS_AGREED', step, 'comes at the wrong stage');
        break;
      case 'agenda-requested':
        expectThat(meetings.get(step.meeting) === 'SCHEDULED', step, 'the meeting is not ahead');
        issueOf(step).onAgendaOf = step.meeting;
        break;
      case 'decision-recorded':
        decide(step);
        break;
      case 'signature-given':
        sign(step);
        break;
      case 'signature-deadline-passed':
        expectThat(
          step.notSigned.every((stakeholder) => issueOf(step).open.has(stakeholder)),
          step,
          'names one who signed',
        );
        issueOf(step).open.clear();
        break;
      case 'measure-progressed':
        expectThat(issueOf(step).measures.has(step.measure), step, 'was never decided');
        expectThat(issueOf(step).stage === 'IMPLEMENTING', step, 'comes at the wrong stage');
        break;
      case 'review-held':
        expectThat(issueOf(step).stage === 'IMPLEMENTING', step, 'comes at the wrong stage');
        issueOf(step).reviews += 1;
        expectThat(issueOf(step).reviews === step.number, step, 'is counted wrongly');
        break;
      case 'effect-judged':
        expectThat(concerns.get(step.concern) === 'IN_ISSUE', step, 'is no reporter of the issue');
        expectThat(issueOf(step).stage === 'CLOSED', step, 'comes before the end');
        break;
      case 'issue-released':
        releases.set(step.issue, (releases.get(step.issue) ?? 0) + 1);
        expectThat(releases.get(step.issue) === step.version, step, 'is counted wrongly');
        expectThat(
          step.agreed === null || !['PRESENTED', 'ANALYSING'].includes(issueOf(step).stage),
          step,
          'tells what is not agreed',
        );
        break;
      case 'bulletin-released':
        expectThat(issueOf(step).stage === 'CLOSED', step, 'comes before the end');
        break;
      case 'meeting-scheduled':
        meetings.set(step.meeting, 'SCHEDULED');
        expectThat(step.startsAt > step.at, step, 'is scheduled for the past');
        break;
      case 'meeting-held':
        expectThat(meetings.get(step.meeting) === 'SCHEDULED', step, 'was not scheduled');
        meetings.set(step.meeting, 'HELD');
        break;
      case 'meeting-closed':
        expectThat(meetings.get(step.meeting) === 'HELD', step, 'was not held');
        meetings.set(step.meeting, 'CLOSED');
        break;
      case 'bulletin-drafted':
        expectThat(!drafts.has(step.bulletin), step, 'is drafted twice');
        drafts.set(step.bulletin, step.personCode);
        break;
      case 'draft-released':
        expectThat(drafts.has(step.bulletin), step, 'was never drafted');
        expectThat(drafts.get(step.bulletin) !== step.personCode, step, 'is released by its author');
        break;
      case 'panel-founded':
      case 'subscription-made':
      case 'subscription-confirmed':
        break;
      default:
        moveIssue(step);
    }
  }
  return breaches;
}
