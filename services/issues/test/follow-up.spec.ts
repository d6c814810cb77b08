import type { QueryRunner } from 'typeorm';
import { concernReopened } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { WaitingConcerns1764000004000 } from '../src/migrations/1764000004000-waiting-concerns.js';
import { storedReceipt } from '../src/arguments/receipt.js';
import {
  ANSWER,
  BY_RECEIPT,
  change,
  changeById,
  CLOSE_CONCERN,
  newReceiptHash,
  raise,
  RAISE_ANONYMOUSLY,
  TRIAGE,
} from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const ADD = change('addToConcern', 'AddToConcernInput', 'concern { status waitsSince }');
const ADD_BY_RECEIPT = change(
  'addToConcernByReceipt',
  'AddToConcernByReceiptInput',
  'concern { status waitsSince }',
);
const CLOSE = `mutation ($id: ID!, $read: ID, $key: String!) {
  closeConcern(input: { concernId: $id, lastReadId: $read }, idempotencyKey: $key) { concern { status waitsSince } } }`;
const REOPEN = changeById('reopenConcern', 'concernId', 'concern { status }');
const CONCERN = `query ($id: ID!) { concern(id: $id) { status waitsSince answeredAt answerDueAt messages { id from } } }`;
const LISTS = `query ($p: [_Any!]!) { _entities(representations: $p) {
  ... on Person { work { concernsDue concernsToAnswer { nodes { id } } } }
  ... on Territory { concerns(waiting: true) { nodes { id } } } } }`;

describe('what a reporter writes after an answer', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  let citizen: TestClient;
  let id: string;
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());
  beforeEach(async () => {
    citizen = issues.citizen();
    id = await raise(citizen, { point: issues.country.pointIn('B1111') });
    await officer.mutate(TRIAGE, { id });
    await officer.mutate(ANSWER, { input: words });
  });

  const words = {
    get concernId() {
      return id;
    },
    text: 'Es ist wieder dunkel',
    language: 'de',
  };
  const write = async (client: TestClient, input: Record<string, unknown>) =>
    (await client.mutate(ADD, { input })).addToConcern.concern;
  const read = async () => (await officer.query(CONCERN, { id })).concern;

  async function waiting(): Promise<{ due: number; work: string[]; station: string[] }> {
    const p = [
      { __typename: 'Person', id: officer.personId },
      { __typename: 'Territory', id: issues.country.territory('S111').id },
    ];
    const [{ work }, { concerns }] = (await officer.query(LISTS, { p }))._entities;
    const ids = (page: { nodes: { id: string }[] }) => page.nodes.map((node) => node.id);
    return { due: work.concernsDue, work: ids(work.concernsToAnswer), station: ids(concerns) };
  }

  it('waits for somebody, in their work, its count and the lists of the territory, until it is answered', async () => {
    const before = await waiting();
    expect([before.work, before.station].flat()).not.toContain(id);
    const { answeredAt } = await read();
    const { status, waitsSince } = await write(citizen, { ...words });
    expect([status, typeof waitsSince]).toEqual(['ANSWERED', 'string']);
    await write(citizen, { ...words });
    const after = await waiting();
    expect(after.due).toBe(before.due + 1);
    expect(after.work).toContain(id);
    expect(after.station).toContain(id);
    expect(await read()).toMatchObject({ waitsSince, answeredAt, answerDueAt: null });

    await officer.mutate(ANSWER, { input: { ...words } });
    expect(await waiting()).toEqual(before);
    expect((await read()).waitsSince).toBeNull();
  });

  it('is not closed over unread: the newest message is named or it is answered', async () => {
    await officer.mutate(CLOSE_CONCERN, { id });
    expect((await read()).status).toBe('CLOSED');
    await write(citizen, { ...words });
    const [, first] = (await read()).messages as { id: string }[];
    const refused = await officer.answer(CLOSE, { id, read: null, key: `key of ${id}` });
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringContaining('1 of it is unread'),
      extensions: { code: 'CONFLICT', field: 'input.lastReadId' },
    });
    await write(citizen, { ...words });
    expect(await officer.refusal(CLOSE, { id, read: first!.id })).toBe('CONFLICT');
    const newest = (await read()).messages.at(-1).id as string;
    const closed = await officer.mutate(CLOSE, { id, read: newest });
    expect(closed.closeConcern.concern).toEqual({ status: 'CLOSED', waitsSince: null });
    expect((await waiting()).work).not.toContain(id);
  });

  it('opens a closed concern again, so that a person hears it', async () => {
    await officer.mutate(CLOSE_CONCERN, { id });
    expect((await write(citizen, { ...words })).status).toBe('ANSWERED');
    expect((await waiting()).work).toContain(id);
  });

  it('is told to other services when it opens a closed concern, and once', async () => {
    await write(citizen, { ...words });
    expect(await issues.messages.written(concernReopened, id)).toEqual([]);
    await officer.mutate(ANSWER, { input: { ...words } });
    await officer.mutate(CLOSE_CONCERN, { id });
    const again = { input: { ...words }, key: `once more on ${id}` };
    await citizen.query(ADD, again);
    await citizen.query(ADD, again);
    expect(await issues.messages.written(concernReopened, id)).toEqual([{ subject: id }]);
  });

  it('is not needed to open a closed concern: whoever handles it can, and nothing waits for that', async () => {
    expect(await officer.refusal(REOPEN, { id })).toBe('TRANSITION_NOT_ALLOWED');
    await officer.mutate(CLOSE_CONCERN, { id });
    expect(await citizen.refusal(REOPEN, { id })).toBe('FORBIDDEN');
    const { answeredAt } = await read();
    await officer.mutate(REOPEN, { id });
    expect(await read()).toMatchObject({
      status: 'ANSWERED',
      waitsSince: null,
      answeredAt,
      answerDueAt: null,
    });
    await officer.mutate(ANSWER, { input: { ...words } });
    await officer.mutate(CLOSE_CONCERN, { id });
    expect(await issues.messages.written(concernReopened, id)).toEqual([{ subject: id }]);
  });

  it('waits without a name too, with no time finer than the hour', async () => {
    const receiptHash = newReceiptHash();
    const input = { receiptHash, category: 'OTHER', text: 'x', language: 'de' };
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, {
      input: { ...input, point: issues.country.pointIn('B1111') },
    });
    const { rows } = await issues.database.query<{ id: string }>(
      `SELECT id FROM concern WHERE receipt_hash = $1`,
      [storedReceipt(receiptHash)],
    );
    id = rows[0]!.id;
    await officer.mutate(TRIAGE, { id });
    await officer.mutate(ANSWER, { input: { ...words } });
    await officer.mutate(CLOSE_CONCERN, { id });
    const added = await issues.visitor.mutate(ADD_BY_RECEIPT, {
      input: { receiptHash, text: 'y', language: 'de' },
    });
    const { status, waitsSince } = added.addToConcernByReceipt.concern;
    expect([status, waitsSince]).toEqual(['ANSWERED', expect.stringMatching(/T\d\d:00:00.000Z$/)]);
    expect((await waiting()).work).toContain(id);
    const seen = (await issues.visitor.query(BY_RECEIPT, { hash: receiptHash })).concernByReceipt;
    expect(seen.status).toBe('ANSWERED');
  });

  it('waits also where it was written before anybody kept account of it', async () => {
    await write(citizen, { ...words });
    const { waitsSince } = await read();
    const answered = id;
    id = await raise(citizen, { point: issues.country.pointIn('B1111') });
    const database = issues.database as unknown as QueryRunner;
    const migration = new WaitingConcerns1764000004000();
    await migration.down(database);
    await migration.up(database);
    expect((await read()).waitsSince).toBeNull();
    id = answered;
    expect((await read()).waitsSince).toBe(waitsSince);
  });
});
