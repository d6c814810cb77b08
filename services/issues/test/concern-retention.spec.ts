import { randomUUID } from 'node:crypto';
import { concernParticipantsStated, retentionStated } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { ConcernRetentionService } from '../src/concern-retention/concern-retention.service.js';
import { compareWithRecount } from '@vicinia/indicators';
import { figuresOfIssues } from '../src/recount/recounted-figures.js';
import { ANSWER, change, changeById, CLOSE_CONCERN, raise, TRIAGE } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const DAY = 86_400_000;
const CONCERN = `query ($id: ID!) { concern(id: $id) { status text happenedOn point { longitude } isAnonymous
  reporter { id } erasedAt answeredAt messages { text } attachments { id } } }`;
const CONFIGURE = change(
  'configureConcernCategory',
  'ConfigureConcernCategoryInput',
  'category { retentionDays }',
);
const REOPEN = changeById('reopenConcern', 'concernId', 'concern { status }');
const ADD = change('addToConcern', 'AddToConcernInput', 'concern { status }');

describe('a concern of a category that is kept for a time', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  let lead: TestClient;
  let code: string;
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
    lead = await issues.as('NATIONAL_LEAD', 'N');
    code = await category({ retentionDays: 30 });
  }, 60_000);
  afterAll(() => issues.close());

  async function category(more: object): Promise<string> {
    const name = `C_${randomUUID().slice(0, 8).toUpperCase()}`;
    await lead.mutate(CONFIGURE, { input: { code: name, names: [{ language: 'de', text: 'x' }], ...more } });
    return name;
  }
  const daysLater = (days: number) => new Date(Date.now() + days * DAY);
  const eraseDue = (at: Date) => issues.app.get(ConcernRetentionService, { strict: false }).eraseDue(at);
  const read = async (id: string) => (await officer.query(CONCERN, { id })).concern;
  async function answered(citizen: TestClient, of = code): Promise<string> {
    const input = { category: of, happenedOn: '2026-03-01', point: issues.country.pointIn('B1111') };
    const id = await raise(citizen, input);
    await officer.mutate(TRIAGE, { id });
    await officer.mutate(ANSWER, { input: { concernId: id, text: 'Erledigt', language: 'de' } });
    return id;
  }
  async function ended(citizen: TestClient, of = code): Promise<string> {
    const id = await answered(citizen, of);
    await officer.mutate(CLOSE_CONCERN, { id });
    return id;
  }

  it('loses what people wrote and who they are when that time after its end is over, and not before', async () => {
    const citizen = issues.citizen();
    const id = await ended(citizen);
    const before = await read(id);
    await eraseDue(daysLater(29));
    expect(await read(id)).toEqual(before);
    const at = daysLater(31);
    await Promise.all([eraseDue(at), eraseDue(at)]);
    expect(await read(id)).toEqual({
      status: 'CLOSED',
      text: '',
      happenedOn: null,
      point: null,
      isAnonymous: true,
      reporter: null,
      erasedAt: at.toISOString(),
      answeredAt: before.answeredAt,
      messages: [],
      attachments: [],
    });
    expect(await citizen.refusal(CONCERN, { id })).toBe('NOT_FOUND');
    expect(await officer.refusal(REOPEN, { id })).toBe('TRANSITION_NOT_ALLOWED');
    expect(await issues.messages.written(concernParticipantsStated, id)).toMatchObject([
      { participants: [{ personId: citizen.personId }] },
      { participants: [] },
    ]);
    expect(await compareWithRecount(issues.app.get(DataSource), figuresOfIssues)).toEqual([]);
  });

  it('is kept while it goes on, and when it goes on again after its end', async () => {
    const citizen = issues.citizen();
    const going = await answered(citizen);
    const again = await ended(citizen);
    await citizen.mutate(ADD, { input: { concernId: again, text: 'Doch nicht', language: 'de' } });
    const reopened = await ended(citizen);
    await officer.mutate(REOPEN, { id: reopened });
    await eraseDue(daysLater(400));
    for (const id of [going, again, reopened]) expect((await read(id)).erasedAt).toBeNull();
  });

  it('has the time that the country gives all concerns where its category says nothing', async () => {
    const id = await ended(issues.citizen(), 'OTHER');
    await eraseDue(daysLater(5 * 365 - 1));
    expect((await read(id)).erasedAt).toBeNull();
    const data = { kind: 'CONCERN', days: 5 * 365 + 10 };
    const subject = randomUUID();
    await issues.messages.deliver(retentionStated, { subject, data });
    await eraseDue(daysLater(5 * 365 + 9));
    expect((await read(id)).erasedAt).toBeNull();
    await issues.messages.deliver(retentionStated, { subject, data: { ...data, days: 5 * 365 } });
    await eraseDue(daysLater(5 * 365 + 1));
    expect((await read(id)).erasedAt).not.toBeNull();
  });

  it('whose end the release before did not note counts from when that is found', async () => {
    const id = await ended(issues.citizen());
    await issues.database.query(`UPDATE concern SET closed_at = NULL WHERE id = $1`, [id]);
    await eraseDue(daysLater(40));
    expect((await read(id)).erasedAt).toBeNull();
    await eraseDue(daysLater(71));
    expect((await read(id)).erasedAt).not.toBeNull();
  });

  it('takes a number of days that makes sense', async () => {
    const input = { code, names: [{ language: 'de', text: 'x' }], retentionDays: 0 };
    expect(await lead.refusal(CONFIGURE, { input })).toBe('INVALID_INPUT');
  });
});
