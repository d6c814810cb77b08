import { randomUUID } from 'node:crypto';
import {
  concernClosed,
  concernParticipantsStated,
  dataRequestAsked,
  issuesDataRequestAnswered,
} from '@vicinia/events';
import { compareWithRecount } from '@vicinia/indicators';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { EscalationService } from '../src/concern/escalation.service.js';
import { figuresOfIssues } from '../src/recount/recounted-figures.js';
import {
  ANSWER,
  PRESENT,
  present,
  PROPOSE,
  raise,
  RAISE_ANONYMOUSLY,
  SIGN,
  newReceiptHash,
  toWorkingGroup,
  writeMatrix,
  LATER,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const CONCERN = `query ($id: ID!) { concern(id: $id) { status text reporter { id } erasedAt issue { id }
  messages { text } attachments { id } } }`;
const SIGNATURES = `query ($id: ID!) { issue(id: $id) { stage stakeholders { person { id } releasedAt }
  matrix { resolution { signatures { status stakeholder { person { id } } } } } } }`;

describe('what issues answers to somebody who asks for their data', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  const ask = (personId: string, kind: 'ACCESS' | 'ERASURE', heldOffice = false) =>
    issues.messages.deliver(dataRequestAsked, {
      subject: randomUUID(),
      data: { kind, personId, heldOffice },
    });
  const answersTo = (requestId: string) => issues.messages.written(issuesDataRequestAnswered, requestId);
  const read = async (id: string) => (await officer.query(CONCERN, { id })).concern;
  const here = () => ({ point: issues.country.pointIn('B1111') });

  it('are numbers of records, and nothing is changed by asking', async () => {
    const citizen = issues.citizen();
    const id = await raise(citizen, here());
    const before = await read(id);
    const { subject } = await ask(citizen.personId!, 'ACCESS');
    expect(await answersTo(subject)).toEqual([
      {
        subject,
        parts: [
          { kind: 'CONCERN', held: 1, erased: 0, kept: 1, reason: null },
          { kind: 'READING', held: 1, erased: 0, kept: 1, reason: null },
        ],
      },
    ]);
    expect(await read(id)).toEqual(before);
    const nothing = await ask(randomUUID(), 'ERASURE');
    expect(await answersTo(nothing.subject)).toEqual([{ subject: nothing.subject, parts: [] }]);
  });

  it('loses the concerns of whoever asks for erasure, at every stage, once, and nobody else loses one', async () => {
    const citizen = issues.citizen();
    const waiting = await raise(citizen, here());
    const answered = await raise(citizen, here());
    await officer.mutate(ANSWER, { input: { concernId: answered, text: 'Wird behoben', language: 'de' } });
    const joined = await raise(citizen, here());
    const titles = [{ language: 'de', text: 'Dunkler Park' }];
    const issueId = (await officer.mutate(PRESENT, { input: { concernIds: [joined], titles } })).presentIssue
      .issue.id as string;
    const other = await raise(issues.citizen(), here());
    const receiptHash = newReceiptHash();
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, {
      input: { receiptHash, category: 'OTHER', text: 'x', language: 'de', ...here() },
    });

    const message = await ask(citizen.personId!, 'ERASURE');
    await issues.messages.redeliver(message);
    const [answer, ...more] = await answersTo(message.subject);
    expect(more).toEqual([]);
    expect(answer?.parts[0]).toEqual({ kind: 'CONCERN', held: 3, erased: 3, kept: 0, reason: null });
    const gone = {
      text: '',
      reporter: null,
      messages: [],
      attachments: [],
      erasedAt: expect.any(String) as string,
    };
    expect(await read(waiting)).toEqual({ ...gone, status: 'CLOSED', issue: null });
    expect(await read(answered)).toEqual({ ...gone, status: 'CLOSED', issue: null });
    expect(await read(joined)).toEqual({ ...gone, status: 'IN_ISSUE', issue: { id: issueId } });
    expect(await issues.messages.written(concernClosed, waiting)).toHaveLength(1);
    expect(await issues.messages.written(concernClosed, joined)).toEqual([]);
    for (const id of [waiting, answered, joined])
      expect((await issues.messages.written(concernParticipantsStated, id)).at(-1)?.participants).toEqual([]);

    expect(await read(other)).toMatchObject({ text: 'Der Park ist dunkel', erasedAt: null });
    const byReceipt = `query ($hash: String!) { concernByReceipt(receiptHash: $hash) { text } }`;
    expect((await issues.visitor.query(byReceipt, { hash: receiptHash })).concernByReceipt.text).toBe('x');

    // Nobody waits for an answer to what is not there any more.
    await issues.app
      .get(EscalationService, { strict: false })
      .escalateDue(new Date(Date.now() + 100 * 86_400_000));
    const { rows } = await issues.database.query(`SELECT FROM concern_escalation WHERE concern_id = $1`, [
      waiting,
    ]);
    expect(rows).toEqual([]);
    expect(await compareWithRecount(issues.app.get(DataSource), figuresOfIssues)).toEqual([]);
    expect(await issues.messages.parked()).toEqual([]);
  });

  it('keeps what somebody signed, releases what is awaited from them, and says why it stays', async () => {
    const [leaving, staying] = [issues.citizen(), issues.citizen()];
    const parties = [{ personId: leaving.personId! }, { personId: staying.personId! }];
    const signed = await present(issues, officer);
    const pending = await present(issues, officer);
    for (const issueId of [signed, pending]) {
      await toWorkingGroup(officer, issueId, parties);
      await writeMatrix(officer, issueId, leaving.personId!);
      await officer.mutate(PROPOSE, { input: { issueId, signBy: LATER } });
    }
    await leaving.mutate(SIGN, { input: { issueId: signed, version: 1, answer: 'SIGN' } });
    await staying.mutate(SIGN, { input: { issueId: pending, version: 1, answer: 'SIGN' } });

    const { subject } = await ask(leaving.personId!, 'ERASURE');
    expect((await answersTo(subject))[0]?.parts).toEqual([
      { kind: 'PARTICIPATION', held: 2, erased: 0, kept: 2, reason: 'BINDING_RECORD' },
      { kind: 'MEASURE', held: 2, erased: 0, kept: 2, reason: 'BINDING_RECORD' },
      { kind: 'SIGNATURE', held: 1, erased: 0, kept: 1, reason: 'BINDING_RECORD' },
    ]);
    const statuses = async (id: string): Promise<Record<string, string>> => {
      const { issue } = await officer.query(SIGNATURES, { id });
      expect(
        issue.stakeholders.filter(({ releasedAt }: { releasedAt: string | null }) => releasedAt === null),
      ).toEqual([{ person: { id: staying.personId }, releasedAt: null }]);
      return Object.fromEntries(
        issue.matrix.resolution.signatures.map(
          (each: { status: string; stakeholder: { person: { id: string } } }) => [
            each.stakeholder.person.id,
            each.status,
          ],
        ),
      );
    };
    expect(await statuses(signed)).toEqual({ [leaving.personId!]: 'SIGNED', [staying.personId!]: 'PENDING' });
    expect(await statuses(pending)).toEqual({
      [leaving.personId!]: 'RELEASED',
      [staying.personId!]: 'SIGNED',
    });
    expect((await officer.query(SIGNATURES, { id: pending })).issue.stage).toBe('BINDING');
  });

  it('counts what an officer did in office for whoever held one, and keeps it', async () => {
    const former = await issues.as('SECURITY_OFFICER', 'S111');
    const id = await raise(issues.citizen(), here());
    await former.mutate(ANSWER, { input: { concernId: id, text: 'Erledigt', language: 'de' } });
    const asked = await ask(former.personId, 'ERASURE', true);
    expect((await answersTo(asked.subject))[0]?.parts).toEqual([
      { kind: 'OFFICIAL_ACT', held: 1, erased: 0, kept: 1, reason: 'OFFICE' },
    ]);
    expect((await read(id)).messages).toEqual([{ text: 'Erledigt' }]);
  });
});
