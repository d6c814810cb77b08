import { randomUUID } from 'node:crypto';
import {
  agendaRequestRefused,
  bulletinPublished,
  issueAgendaRequested,
  meetingAgendaItemAdded,
} from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { storedReceipt } from '../src/arguments/receipt.js';
import {
  BY_RECEIPT,
  change,
  newReceiptHash,
  present,
  PRESENT,
  RAISE_ANONYMOUSLY,
  toBinding,
  toClosing,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const REQUEST = change('requestAgenda', 'RequestAgendaInput', 'operation { id status }');
const OPERATION = `query ($id: ID!) { operation(id: $id) { status refusal issue { id } meeting { id } settledAt } }`;
const AGENDA = `query ($id: ID!) { issue(id: $id) { onAgenda { meeting { id } startsAt } bulletin { id } } }`;

describe('what the issues service hears', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  const requested = async (panelId: string | null = null) => {
    const issueId = await present(issues, officer);
    const data = await officer.mutate(REQUEST, { input: { issueId, panelId } });
    expect(data.requestAgenda.operation.status).toBe('PENDING');
    return { issueId, operationId: data.requestAgenda.operation.id as string };
  };
  const operation = async (id: string) => (await officer.query(OPERATION, { id })).operation;

  it('asks meetings for a place on an agenda with ids alone', async () => {
    const panelId = randomUUID();
    const { issueId, operationId } = await requested(panelId);
    expect(await issues.messages.written(issueAgendaRequested, issueId)).toEqual([
      { subject: issueId, operationId, panelId, requestedBy: officer.personId },
    ]);
  });

  it('settles the operation when the issue stands on an agenda, once, however often the message arrives', async () => {
    const { issueId, operationId } = await requested();
    const meetingId = randomUUID();
    const startsAt = '2030-01-05T17:00:00.000Z';
    const message = await issues.messages.deliver(meetingAgendaItemAdded, {
      subject: meetingId,
      data: { agendaItemId: randomUUID(), issueId, panelId: randomUUID(), startsAt, operationId },
    });
    const settled = await operation(operationId);
    expect(settled).toMatchObject({
      status: 'DONE',
      refusal: null,
      issue: { id: issueId },
      meeting: { id: meetingId },
    });
    await issues.messages.redeliver(message);
    expect(await operation(operationId)).toEqual(settled);
    const { onAgenda } = (await officer.query(AGENDA, { id: issueId })).issue;
    expect(onAgenda).toEqual([{ meeting: { id: meetingId }, startsAt }]);
  });

  it('shows the issue on an agenda that nobody here had asked for', async () => {
    const issueId = await present(issues, officer);
    const meetingId = randomUUID();
    await issues.messages.deliver(meetingAgendaItemAdded, {
      subject: meetingId,
      data: {
        agendaItemId: randomUUID(),
        issueId,
        panelId: randomUUID(),
        startsAt: '2030-01-05T17:00:00.000Z',
        operationId: null,
      },
    });
    expect((await officer.query(AGENDA, { id: issueId })).issue.onAgenda).toHaveLength(1);
  });

  it('settles the operation with the reason when meetings refuses, and a later answer changes nothing', async () => {
    const { issueId, operationId } = await requested();
    const message = await issues.messages.deliver(agendaRequestRefused, {
      subject: operationId,
      data: { issueId, operationId, reason: 'ACQUAINTANCE_SITTING' },
    });
    await issues.messages.redeliver(message);
    expect(await operation(operationId)).toMatchObject({
      status: 'REFUSED',
      refusal: 'ACQUAINTANCE_SITTING',
      meeting: null,
    });
    await issues.messages.deliver(meetingAgendaItemAdded, {
      subject: randomUUID(),
      data: {
        agendaItemId: randomUUID(),
        issueId,
        panelId: randomUUID(),
        startsAt: '2030-01-05T17:00:00.000Z',
        operationId,
      },
    });
    expect((await operation(operationId)).status).toBe('REFUSED');
  });

  it('tells the reporter of the bulletin that a named person released, once', async () => {
    const receiptHash = newReceiptHash();
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, {
      input: {
        receiptHash,
        category: 'OTHER',
        text: 'x',
        language: 'de',
        point: issues.country.pointIn('B1111'),
      },
    });
    const { rows } = await issues.database.query<{ id: string }>(
      `SELECT id FROM concern WHERE receipt_hash = $1`,
      [storedReceipt(receiptHash)],
    );
    const input = { concernIds: [rows[0]!.id], titles: [{ language: 'de', text: 'x' }] };
    const issueId = (await officer.mutate(PRESENT, { input })).presentIssue.issue.id;
    await toBinding(officer, issueId, issues.citizen());
    await toClosing(officer, issueId, 'IMPROVED');
    const bulletinId = randomUUID();
    const publishedAt = '2030-02-01T09:00:00.000Z';
    const message = await issues.messages.deliver(bulletinPublished, {
      subject: bulletinId,
      data: { issueId, topic: 'OTHER', languages: ['de', 'sl'], publishedAt },
    });
    await issues.messages.redeliver(message);
    const { outcome } = (await issues.visitor.query(BY_RECEIPT, { hash: receiptHash })).concernByReceipt;
    expect(outcome).toEqual({
      effect: 'IMPROVED',
      toldAt: publishedAt,
      bulletin: { id: bulletinId },
      declineReason: [],
    });
    expect((await officer.query(AGENDA, { id: issueId })).issue.bulletin).toEqual({ id: bulletinId });
  });

  it('takes no notice of bulletins about nothing of ours', async () => {
    await issues.messages.deliver(bulletinPublished, {
      subject: randomUUID(),
      data: { issueId: null, topic: 'OTHER', languages: ['de'], publishedAt: '2030-02-01T09:00:00.000Z' },
    });
    expect(await issues.messages.parked()).toEqual([]);
  });
});
