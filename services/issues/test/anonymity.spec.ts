import { randomUUID } from 'node:crypto';
import { concernAnswered, concernReceived, issueStageChanged } from '@vicinia/events';
import { testIdentity, until, type SubgraphUnderTest } from '@vicinia/testkit';
import { ReceiptsOfTheReleaseBefore } from '../src/concern-of-receipt/receipts-of-the-release-before.js';
import { storedReceipt } from '../src/arguments/receipt.js';
import {
  ANSWER,
  BY_RECEIPT,
  change,
  newReceiptHash,
  PRESENT,
  raise,
  RAISE_ANONYMOUSLY,
  toBinding,
  toClosing,
  TRIAGE,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const ADD = change(
  'addToConcernByReceipt',
  'AddToConcernByReceiptInput',
  'concern { messages { from text writtenAt } }',
);
const CONFIRM = change('confirmOutcomeByReceipt', 'JudgeOutcomeByReceiptInput', 'concern { status }');
const CONTEST = change('contestOutcomeByReceipt', 'JudgeOutcomeByReceiptInput', 'concern { status }');
const ON_THE_HOUR = /:00:00\.000Z$/;

describe('an anonymous concern', () => {
  let issues: SubgraphUnderTest;
  beforeAll(async () => {
    issues = await startIssues();
  }, 60_000);
  afterAll(() => issues.close());

  const input = (more: object = {}) => ({
    receiptHash: newReceiptHash(),
    category: 'OTHER',
    text: 'Man bedroht uns',
    language: 'de',
    point: issues.country.pointIn('B1111'),
    ...more,
  });
  const raiseWith = async (client = issues.visitor) => {
    const given = input();
    await client.mutate(RAISE_ANONYMOUSLY, { input: given });
    const { rows } = await issues.database.query<{ id: string }>(
      `SELECT id FROM concern WHERE receipt_hash = $1`,
      [storedReceipt(given.receiptHash)],
    );
    return { hash: given.receiptHash, id: rows[0]!.id };
  };

  it('leaves no person anywhere in the database, even when somebody signed in sends it', async () => {
    const citizen = issues.citizen();
    await raiseWith(citizen);
    const { rows } = await issues.database.query<{ document: string }>(
      `SELECT query_to_xml('SELECT * FROM concern, outbox, idempotency_key', true, false, '')::text AS document`,
    );
    expect(rows[0]!.document).toContain('Man bedroht uns');
    expect(rows[0]!.document).not.toContain(citizen.personId!);
  });

  it('leaves no exact time in the outbox once its message has left', async () => {
    const { id } = await raiseWith();
    const times = async (): Promise<Date[]> => {
      const { rows } = await issues.database.query<{ written_at: Date; published_at: Date }>(
        `SELECT written_at, published_at FROM outbox WHERE aggregateid = $1 AND published_at IS NOT NULL`,
        [id],
      );
      return rows.flatMap((row) => [row.written_at, row.published_at]);
    };
    await until('the message to leave', async () => (await times()).length > 0);
    for (const time of await times()) expect(time.toISOString()).toMatch(ON_THE_HOUR);
  });

  it('has all its times rounded to the hour, in its rows, in its message and in its key', async () => {
    const { hash, id } = await raiseWith();
    await issues.visitor.mutate(ADD, {
      input: { receiptHash: hash, text: 'Und noch etwas', language: 'de' },
    });
    const concern = (await issues.visitor.query(BY_RECEIPT, { hash })).concernByReceipt;
    const [received] = await issues.messages.written(concernReceived, id);
    const { rows } = await issues.database.query<{ at: Date }>(
      `SELECT occurred_at AS at FROM outbox WHERE aggregateid = $1
       UNION ALL SELECT created_at FROM idempotency_key WHERE outcome = to_jsonb($1::text)`,
      [id],
    );
    expect(rows).toHaveLength(4);
    const times = [
      concern.receivedAt,
      concern.answerDueAt,
      concern.messages[0].writtenAt,
      received!.answerDueAt,
    ];
    for (const time of [...times, ...rows.map(({ at }) => at.toISOString())])
      expect(time).toMatch(ON_THE_HOUR);
  });

  it('leaves the hour only of its outcome being confirmed and contested: in its row, the history and the outbox', async () => {
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const { hash, id } = await raiseWith();
    const titles = [{ language: 'de', text: 'x' }];
    const presented = await officer.mutate(PRESENT, { input: { concernIds: [id], titles } });
    const issueId = presented.presentIssue.issue.id;
    await toBinding(officer, issueId, await issues.as('SECURITY_PARTNER', 'S111'));
    await toClosing(officer, issueId, 'NO_CHANGE');
    const before = await issues.messages.written(issueStageChanged, issueId);
    await issues.visitor.mutate(CONFIRM, { input: { receiptHash: hash } });
    await issues.visitor.mutate(CONTEST, { input: { receiptHash: hash } });
    expect(await issues.messages.written(issueStageChanged, issueId)).toHaveLength(before.length + 1);
    const { rows } = await issues.database.query<{ at: Date }>(
      `SELECT confirmed_at AS at FROM concern WHERE id = $2
       UNION ALL SELECT contested_at FROM issue WHERE id = $1
       UNION ALL SELECT changed_at FROM issue_stage_change WHERE issue_id = $1 AND from_stage = 'CLOSED'
       UNION ALL (SELECT occurred_at FROM outbox WHERE aggregateid = $1::text ORDER BY sequence DESC LIMIT 1)`,
      [issueId, id],
    );
    expect(rows).toHaveLength(4);
    for (const { at } of rows) expect(at.toISOString()).toMatch(ON_THE_HOUR);
  });

  it('shares no correlation id between the answer to its sender and its messages', async () => {
    const given = input();
    const { headers } = await issues.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${await issues.token(null, { quiet: true })}` },
      payload: { query: RAISE_ANONYMOUSLY, variables: { input: given, key: randomUUID() } },
    });
    expect(headers['x-correlation-id']).toBeDefined();
    const { rows } = await issues.database.query(`SELECT FROM outbox WHERE correlation_id = $1`, [
      headers['x-correlation-id'],
    ]);
    expect(rows).toEqual([]);
  });

  it('carries no trace in its messages, not even when staff who are traced look after it', async () => {
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    const triageTraced = async (id: string) => {
      const authorization = `Bearer ${await issues.token(testIdentity(officer.personId))}`;
      for (const [query, variables] of [
        [TRIAGE, { id, key: randomUUID() }],
        [ANSWER, { input: { concernId: id, text: 'Wir kommen', language: 'de' }, key: randomUUID() }],
      ] as const) {
        const headers = { authorization, traceparent };
        const answer = await issues.app.inject({
          method: 'POST',
          url: '/graphql',
          headers,
          payload: { query, variables },
        });
        expect(answer.json()).not.toHaveProperty('errors');
      }
      const { rows } = await issues.database.query<{ traceparent: string | null }>(
        `SELECT traceparent FROM outbox WHERE aggregateid = $1 AND type = $2`,
        [id, concernAnswered.type],
      );
      return rows;
    };
    const { id } = await raiseWith();
    const named = await raise(issues.citizen(), { point: issues.country.pointIn('B1111') });
    expect(await triageTraced(named)).toEqual([{ traceparent }]);
    expect(await triageTraced(id)).toEqual([{ traceparent: null }]);
  });

  it('is read and answered by receipt alone', async () => {
    const officer = await issues.as('NEIGHBOURHOOD_OFFICER', 'B1111');
    const { hash, id } = await raiseWith();
    await officer.mutate(TRIAGE, { id });
    await officer.mutate(ANSWER, { input: { concernId: id, text: 'Wir kommen', language: 'de' } });
    const concern = (await issues.visitor.query(BY_RECEIPT, { hash })).concernByReceipt;
    expect(concern).toMatchObject({
      status: 'ANSWERED',
      text: 'Man bedroht uns',
      answerDueAt: null,
      issueStatus: null,
      outcome: null,
      messages: [{ from: 'STAFF', text: 'Wir kommen', author: { id: officer.personId } }],
    });
  });

  it('records no read about an unknown person', async () => {
    const officer = await issues.as('NEIGHBOURHOOD_OFFICER', 'B1111');
    const { id } = await raiseWith();
    const answer = await officer.query(
      `query ($id: ID!) { concern(id: $id) { isAnonymous reporter { id } } }`,
      { id },
    );
    expect(answer.concern).toEqual({ isAnonymous: true, reporter: null });
    const { rows } = await issues.database.query(`SELECT FROM personal_data_read WHERE resource_id = $1`, [
      id,
    ]);
    expect(rows).toEqual([]);
  });

  it.each([
    ['short', 'abc'],
    ['upper case', 'A'.repeat(64)],
    ['not hexadecimal', 'z'.repeat(64)],
  ])('is refused with a receipt that is malformed: %s', async (_what, receiptHash) => {
    expect(await issues.visitor.refusal(RAISE_ANONYMOUSLY, { input: input({ receiptHash }) })).toBe(
      'RECEIPT_MALFORMED',
    );
    expect(await issues.visitor.refusal(BY_RECEIPT, { hash: receiptHash })).toBe('RECEIPT_MALFORMED');
    expect(await issues.visitor.refusal(ADD, { input: { receiptHash, text: 'x', language: 'de' } })).toBe(
      'RECEIPT_MALFORMED',
    );
  });

  it('is refused with a receipt that was used before, also by two at once', async () => {
    const given = input();
    const answers = await Promise.all(
      [1, 2].map(() => issues.visitor.answer(RAISE_ANONYMOUSLY, { input: given, key: randomUUID() })),
    );
    const codes = answers.map((answer) => answer.errors?.[0]?.extensions?.code ?? 'taken in').sort();
    expect(codes).toEqual(['ALREADY_EXISTS', 'taken in']);
  });

  it('is brought in once however often the request comes', async () => {
    const given = { input: input(), key: randomUUID() };
    await issues.visitor.query(RAISE_ANONYMOUSLY, given);
    await issues.visitor.query(RAISE_ANONYMOUSLY, given);
    const { rows } = await issues.database.query(`SELECT FROM concern WHERE receipt_hash = $1`, [
      storedReceipt(given.input.receiptHash),
    ]);
    expect(rows).toHaveLength(1);
    const other = { ...given.input, text: 'Etwas anderes' };
    expect(await issues.visitor.refusal(RAISE_ANONYMOUSLY, { input: other, key: given.key })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  it('keeps nothing with which a reader of the database could act as its reporter', async () => {
    const { hash, id } = await raiseWith();
    await issues.visitor.mutate(ADD, { input: { receiptHash: hash, text: 'Mehr', language: 'de' } });
    const { rows } = await issues.database.query<{ document: string }>(
      `SELECT query_to_xml('SELECT * FROM concern', true, false, '')::text
           || query_to_xml('SELECT * FROM concern_message', true, false, '')::text
           || query_to_xml('SELECT * FROM outbox', true, false, '')::text
           || query_to_xml('SELECT * FROM idempotency_key', true, false, '')::text AS document`,
    );
    expect(rows[0]!.document).toContain(id);
    expect(rows[0]!.document).not.toContain(hash);
    const stored = /sha256:([0-9a-f]{64})/.exec(rows[0]!.document)![1];
    expect(await issues.visitor.refusal(BY_RECEIPT, { hash: stored })).toBe('NOT_FOUND');
  });

  it('that the release before wrote down is found by its receipt after a round, and hashed', async () => {
    const { hash, id } = await raiseWith();
    await issues.database.query(`UPDATE concern SET receipt_hash = $1 WHERE id = $2`, [hash, id]);
    await issues.app.get(ReceiptsOfTheReleaseBefore, { strict: false }).hash();
    expect((await issues.visitor.query(BY_RECEIPT, { hash })).concernByReceipt.status).toBe('RECEIVED');
  });

  it('keeps neither the key that its client chose nor a scope that names its receipt', async () => {
    const given = { input: input(), key: `mein-schluessel-${randomUUID()}` };
    await issues.visitor.query(RAISE_ANONYMOUSLY, given);
    const { rows } = await issues.database.query(
      `SELECT FROM idempotency_key WHERE key = $1 OR scope IN ($2, $3)`,
      [given.key, given.input.receiptHash, storedReceipt(given.input.receiptHash)],
    );
    expect(rows).toEqual([]);
  });

  it('is found by no receipt but its own', async () => {
    await raiseWith();
    expect(await issues.visitor.refusal(BY_RECEIPT, { hash: newReceiptHash() })).toBe('NOT_FOUND');
  });
});
