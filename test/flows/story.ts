import { createHash, randomBytes } from 'node:crypto';
import type { StoredMail } from '@vicinia/local';
import { until, type GraphqlData } from '@vicinia/testkit';
import { PatientClient } from '../support/patient-client.js';
import type { RunningCountry } from '../support/running-country.js';
import * as documents from './documents.js';

/** Accounts of the people in the story; all in one line of the hierarchy, but for the two next door. */
export const ACCOUNTS = [
  'beat-officer',
  'station-officer',
  'neighbouring-station-officer',
  'coordinator',
  'partner-who-signs',
  'youth-worker-who-signs',
  'partner-who-dissents',
  'partner-who-is-silent',
] as const;
export type Account = (typeof ACCOUNTS)[number];

const STAKEHOLDERS: readonly Account[] = [
  'partner-who-signs',
  'youth-worker-who-signs',
  'partner-who-dissents',
  'partner-who-is-silent',
];

/**
 * Flow A, from a concern to its outcome: each method is one thing that somebody does, and waits until its effect can be
 * seen, wherever it shows. Everything is repeated with the same idempotency key until it is answered, as a client
 * does that loses its connection.
 */
export class Story {
  readonly receipt = randomBytes(16).toString('hex');
  readonly receiptHash = createHash('sha256').update(this.receipt).digest('hex');
  concernId = '';
  /** Where the concern is. */
  get placeId(): string {
    return this.country.territoryId('B1111');
  }

  issueId = '';
  panelId = '';
  meetingId = '';
  agendaItemId = '';
  decisionId = '';
  bulletinId = '';

  constructor(private readonly country: RunningCountry) {}

  /** Appoints everybody and subscribes three people; what happens before the story. */
  async prepare(): Promise<void> {
    await this.country.appoint('beat-officer', 'NEIGHBOURHOOD_OFFICER', 'B1111');
    await this.country.appoint('station-officer', 'SECURITY_OFFICER', 'S111');
    await this.country.appoint('neighbouring-station-officer', 'SECURITY_OFFICER', 'S112');
    await this.country.appoint('coordinator', 'SECURITY_COORDINATOR', 'D11');
    for (const account of STAKEHOLDERS) await this.country.register(account);
    const { configureConcernCategory } = await this.country.lead.mutate(documents.CONFIGURE_CATEGORY, {
      input: { code: 'LIGHTING', names: [{ language: 'en', text: 'Lighting' }], replyMinutes: 4320 },
    });
    if (configureConcernCategory.category.code !== 'LIGHTING') throw new Error('no category');
  }

  async raiseAnonymously(): Promise<void> {
    await this.visitor.mutate(documents.RAISE_ANONYMOUSLY, {
      input: {
        receiptHash: this.receiptHash,
        category: 'LIGHTING',
        text: 'The park behind the school is dark and people are afraid.',
        language: 'en',
        point: this.country.country.pointIn('B1111'),
      },
    });
    await this.eventually('the beat officer to see the concern', async () => {
      const concerns = await this.concernsSeenBy('beat-officer', 'B1111');
      this.concernId =
        concerns.find(({ status }) => status === 'RECEIVED' || status === 'TRIAGED')?.id ?? this.concernId;
      return this.concernId !== '';
    });
  }

  async concernsSeenBy(account: Account, territory: string): Promise<{ id: string; status: string }[]> {
    const { territory: found } = await this.as(account).query(documents.CONCERNS, { code: territory });
    return found.concerns.nodes as { id: string; status: string }[];
  }

  async answer(): Promise<void> {
    await this.as('beat-officer').mutate(documents.TRIAGE, { concernId: this.concernId });
    await this.as('beat-officer').mutate(documents.ANSWER, {
      input: { concernId: this.concernId, text: 'Thank you. We will look at it together.', language: 'en' },
    });
  }

  async presentIssue(): Promise<void> {
    const { presentIssue } = await this.as('station-officer').mutate(documents.PRESENT_ISSUE, {
      input: {
        concernIds: [this.concernId],
        titles: [
          { language: 'de', text: 'Dunkler Park' },
          { language: 'sl', text: 'Temen park' },
        ],
      },
    });
    this.issueId = presentIssue.issue.id as string;
  }

  async analyseAndAgree(): Promise<void> {
    const officer = this.as('station-officer');
    await officer.mutate(documents.START_ANALYSIS, { issueId: this.issueId });
    await officer.mutate(documents.DEFINE, {
      input: {
        issueId: this.issueId,
        problem: 'Lamps are broken',
        cause: 'No maintenance',
        affected: 'Pupils',
      },
    });
    await officer.mutate(documents.AGREE_PROCESS, {
      input: { issueId: this.issueId, process: 'A working group with school, municipality and neighbours' },
    });
    const stakeholders = await Promise.all(
      STAKEHOLDERS.map(async (account) => ({ personId: await this.country.register(account) })),
    );
    await officer.mutate(documents.FORM_WORKING_GROUP, {
      input: { issueId: this.issueId, stakeholders },
    });
  }

  async foundPanelAndSchedule(): Promise<void> {
    const officer = this.as('station-officer');
    const { foundPanel } = await officer.mutate(documents.FOUND_PANEL, {
      input: {
        kind: 'SECURITY_FORUM',
        name: 'Security forum of the sample station',
        territoryId: this.country.territoryId('S111'),
        charter: 'Meets every month and works on what residents bring in.',
        cadence: { every: 1, unit: 'MONTHS' },
      },
    });
    this.panelId = foundPanel.panel.id as string;
    const { scheduleMeeting } = await officer.mutate(documents.SCHEDULE, {
      input: {
        panelId: this.panelId,
        startsAt: new Date(Date.now() + 60_000).toISOString(),
        place: 'Town hall',
      },
    });
    this.meetingId = scheduleMeeting.meeting.id as string;
  }

  /** The issue comes onto the agenda by messages there and back. */
  async requestAgenda(): Promise<void> {
    const officer = this.as('station-officer');
    const { requestAgenda } = await officer.mutate(documents.REQUEST_AGENDA, {
      input: { issueId: this.issueId },
    });
    const id = requestAgenda.operation.id as string;
    await this.eventually('the issue to stand on the agenda', async () => {
      const { operation } = await officer.query(documents.OPERATION, { id });
      if (operation.status === 'REFUSED')
        throw new Error(`the agenda was refused: ${String(operation.refusal)}`);
      return operation.status === 'DONE' && operation.meeting.id === this.meetingId;
    });
    const { meeting } = await officer.query(documents.MEETING, { id: this.meetingId });
    this.agendaItemId = meeting.agenda[0].id as string;
  }

  /** The meeting decides; its measures appear in the matrix by message. */
  async decide(): Promise<void> {
    const officer = this.as('station-officer');
    await officer.mutate(documents.HELD, { input: { meetingId: this.meetingId } });
    const { recordDecision } = await officer.mutate(documents.DECIDE, {
      input: {
        meetingId: this.meetingId,
        agendaItemId: this.agendaItemId,
        text: 'The municipality repairs the lamps; neighbours cut the hedge.',
        measures: ['partner-who-signs', 'youth-worker-who-signs'].map((account) => ({
          responsiblePersonId: this.country.as(account).personId,
          territoryId: this.country.territoryId('B1111'),
          dueOn: '2030-05-01',
        })),
      },
    });
    this.decisionId = recordDecision.decision.id as string;
    await this.eventually(
      'the measures to stand in the matrix',
      async () => (await this.measures()).length === 2,
    );
  }

  async measures(): Promise<{ id: string; decision: { id: string; text: string } | null }[]> {
    const { issue } = await this.as('station-officer').query(documents.MATRIX, { id: this.issueId });
    return (issue.matrix?.measures ?? []) as { id: string; decision: { id: string; text: string } | null }[];
  }

  async completeMatrix(): Promise<void> {
    const officer = this.as('station-officer');
    await officer.mutate(documents.DESCRIBE_MATRIX, {
      input: {
        issueId: this.issueId,
        description: 'The park shall be lit again.',
        desiredOutcomes: ['Nobody avoids the park'],
      },
    });
    for (const measure of await this.measures()) {
      await officer.mutate(documents.CHANGE_MEASURE, {
        input: {
          measureId: measure.id,
          what: 'Repair the lamps',
          how: 'With the electrician of the municipality',
        },
      });
    }
  }

  /** Two sign, one dissents, one is silent until the deadline has passed; then the resolution binds. */
  async sign(secondsToSign: number): Promise<void> {
    const { proposeResolution } = await this.as('station-officer').mutate(documents.PROPOSE, {
      input: { issueId: this.issueId, signBy: new Date(Date.now() + secondsToSign * 1000).toISOString() },
    });
    const version = proposeResolution.issue.matrix.version as number;
    const answers = [
      ['partner-who-signs', 'SIGN'],
      ['youth-worker-who-signs', 'SIGN'],
      ['partner-who-dissents', 'DISSENT'],
    ] as const;
    for (const [account, answer] of answers) {
      await this.as(account).mutate(documents.SIGN, {
        input: { issueId: this.issueId, version, answer },
      });
    }
  }

  async untilBinding(): Promise<void> {
    await this.eventually(
      'the resolution to bind',
      async () => (await this.issue()).stage === 'BINDING',
      60_000,
    );
  }

  async implementAndReview(): Promise<void> {
    const officer = this.as('station-officer');
    await officer.mutate(documents.START_IMPLEMENTATION, { issueId: this.issueId });
    const { matrix } = await this.issue();
    for (const text of ['The lamps are ordered.', 'The lamps burn; the hedge is cut.']) {
      await officer.mutate(documents.REVIEW, {
        input: {
          issueId: this.issueId,
          matrixVersion: matrix.version as number,
          text,
          effectSoFar: 'IMPROVED',
        },
      });
    }
    await officer.mutate(documents.START_EVALUATION, { issueId: this.issueId });
  }

  /** The issue closes with an assessed effect, as a lesson for courses; a bulletin is drafted by message. */
  async close(lessonForCourses: readonly string[] = []): Promise<void> {
    const officer = this.as('station-officer');
    const input = { issueId: this.issueId, effect: 'IMPROVED', lessonForCourses };
    await officer.mutate(documents.CLOSE, { input });
    await this.eventually('a bulletin to be drafted', async () => {
      const { me } = await officer.query(documents.TO_RELEASE);
      const drafts = me.work.bulletinsToRelease as { id: string; issue: { id: string } | null }[];
      this.bulletinId = drafts.find(({ issue }) => issue?.id === this.issueId)?.id ?? this.bulletinId;
      return this.bulletinId !== '';
    });
  }

  /** The bulletin goes out, and the reporter is told, by messages. */
  async releaseBulletin(): Promise<void> {
    await this.as('station-officer').mutate(documents.RELEASE, {
      input: { bulletinId: this.bulletinId },
    });
    await this.eventually(
      'the reporter to be told',
      async () => (await this.byReceipt()).outcome?.bulletin?.id === this.bulletinId,
    );
  }

  async byReceipt(): Promise<GraphqlData> {
    return (await this.visitor.query(documents.BY_RECEIPT, { receiptHash: this.receiptHash }))
      .concernByReceipt;
  }

  async issue(): Promise<GraphqlData> {
    return (await this.as('station-officer').query(documents.ISSUE, { id: this.issueId })).issue;
  }

  /** Subscribes an address and presses the button behind the link of the confirmation mail. */
  async subscribe(email: string, territory: string, language: string): Promise<void> {
    await this.visitor.mutate(documents.SUBSCRIBE, {
      input: { email, territoryIds: [this.country.territoryId(territory)], language, topics: [] },
    });
    let link: string | undefined;
    await this.eventually(`the confirmation mail to ${email}`, () => {
      const [mail] = this.mailsTo(email);
      link = /https?:\/\/\S+\/confirm\/[\w-]+/.exec(mail?.text ?? '')?.[0];
      return Promise.resolve(link !== undefined);
    });
    const response = await fetch(link ?? '', {
      method: 'POST',
      body: new URLSearchParams({ which: 'this' }),
    });
    if (!response.ok) throw new Error(`the confirmation link answered ${response.status}`);
  }

  /** Mails to an address, oldest first. */
  mailsTo(email: string): StoredMail[] {
    return this.country.mailbox.messages().filter(({ to }) => to.includes(email));
  }

  private as(account: Account): PatientClient {
    return new PatientClient(this.country.as(account));
  }

  private get visitor(): PatientClient {
    return new PatientClient(this.country.visitor);
  }

  /** Waits for an effect that arrives by message. */
  private eventually(what: string, condition: () => Promise<boolean>, milliseconds = 30_000): Promise<void> {
    return until(what, condition, milliseconds);
  }
}
