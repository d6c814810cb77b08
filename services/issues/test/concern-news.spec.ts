import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { EscalationService } from '../src/concern/escalation.service.js';
import {
  ANSWER,
  change,
  changeById,
  CLOSE_CONCERN,
  newReceiptHash,
  PRESENT,
  raise,
  RAISE_ANONYMOUSLY,
  TRIAGE,
} from './people-of-issues.js';
import { atTime, startIssues } from './start-issues.js';

const HOUR = 3_600_000;
const raisedAt = new Date('2026-03-02T08:00:00.000Z');
const hoursLater = (hours: number) => new Date(raisedAt.getTime() + hours * HOUR);

const NEWS = `query ($id: ID!) { concern(id: $id) { newsAt } }`;
const ADD = change('addToConcern', 'AddToConcernInput', 'concern { id }');
const REOPEN = changeById('reopenConcern', 'concernId', 'concern { id }');
const RECATEGORISE = change('recategoriseConcern', 'RecategoriseConcernInput', 'concern { id }');
const REROUTE = change('rerouteConcern', 'RerouteConcernInput', 'concern { id }');
const CONFIGURE = change('configureConcernCategory', 'ConfigureConcernCategoryInput', 'category { code }');
const words = { text: 'Danke', language: 'de' };
const reason = 'Gehört dorthin';

describe('the news of a concern', () => {
  let issues: SubgraphUnderTest;
  let lead: TestClient & { readonly personId: string };
  /** Account of whoever brings it in. */
  let account: string;
  beforeAll(async () => {
    issues = await startIssues();
    lead = await issues.as('NATIONAL_LEAD', 'N');
  }, 60_000);
  afterAll(() => issues.close());
  beforeEach(() => {
    account = randomUUID();
  });

  const citizenAt = (hours: number) => atTime(issues, account, hoursLater(hours));
  const leadAt = (hours: number) => atTime(issues, lead.personId, hoursLater(hours));
  const raised = () => raise(citizenAt(0), { point: issues.country.pointIn('B1111') });
  /** Hours after it was raised, as the reporter reads it. */
  const newsOf = async (concernId: string): Promise<number | null> => {
    const { newsAt } = (await issues.person(account).query(NEWS, { id: concernId })).concern;
    return newsAt === null ? null : (Date.parse(newsAt as string) - raisedAt.getTime()) / HOUR;
  };

  it('is none while only the reporter did something, or somebody looked at it', async () => {
    const id = await raised();
    await citizenAt(1).mutate(ADD, { input: { concernId: id, ...words } });
    await leadAt(2).mutate(TRIAGE, { id });
    expect(await newsOf(id)).toBeNull();
  });

  it('is each answer, its end, and that it goes on, unless the reporter did that', async () => {
    const id = await raised();
    await leadAt(1).mutate(TRIAGE, { id });
    await leadAt(2).mutate(ANSWER, { input: { concernId: id, ...words } });
    expect(await newsOf(id)).toBe(2);
    await leadAt(3).mutate(ANSWER, { input: { concernId: id, ...words } });
    expect(await newsOf(id)).toBe(3);
    await leadAt(4).mutate(CLOSE_CONCERN, { id });
    expect(await newsOf(id)).toBe(4);
    await leadAt(5).mutate(REOPEN, { id });
    expect(await newsOf(id)).toBe(5);
    await leadAt(6).mutate(CLOSE_CONCERN, { id });
    await citizenAt(7).mutate(ADD, { input: { concernId: id, ...words } });
    expect(await newsOf(id)).toBe(6);
  });

  it('is another category, another territory, a level up, and an issue', async () => {
    const id = await raised();
    const category = `C_${randomUUID().slice(0, 8).toUpperCase()}`;
    await lead.mutate(CONFIGURE, { input: { code: category, names: [{ language: 'de', text: 'x' }] } });
    await leadAt(1).mutate(RECATEGORISE, { input: { concernId: id, category, reason } });
    expect(await newsOf(id)).toBe(1);
    const territoryId = issues.country.territory('B1112').id;
    await leadAt(2).mutate(REROUTE, { input: { concernId: id, territoryId, reason } });
    expect(await newsOf(id)).toBe(2);
    await issues.app.get(EscalationService).escalateDue(hoursLater(80));
    // It moved up when it was due, whenever somebody looked.
    expect(await newsOf(id)).toBe(72);
    const text = (said: string) => [{ language: 'de', text: said }];
    const input = { concernIds: [id], titles: text('Dunkel'), descriptions: text('Sehr dunkel') };
    await leadAt(90).mutate(PRESENT, { input });
    expect(await newsOf(id)).toBe(90);
  });

  it('is read by the holder of its receipt too', async () => {
    const receiptHash = newReceiptHash();
    const input = { ...words, category: 'OTHER', receiptHash, point: issues.country.pointIn('B1111') };
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, { input });
    const { rows } = await issues.database.query<{ id: string }>(
      `SELECT id FROM concern WHERE receipt_hash IS NOT NULL ORDER BY received_at DESC LIMIT 1`,
    );
    const id = rows[0]?.id;
    await lead.mutate(TRIAGE, { id });
    const before = Date.now();
    await lead.mutate(ANSWER, { input: { concernId: id, ...words } });
    const { concernByReceipt } = await issues.visitor.query(
      `query ($receiptHash: String!) { concernByReceipt(receiptHash: $receiptHash) { newsAt } }`,
      { receiptHash },
    );
    expect(Date.parse(concernByReceipt.newsAt as string)).toBeGreaterThanOrEqual(before);
  });
});
