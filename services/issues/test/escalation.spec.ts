import { concernAnswered, concernEscalated } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { storedReceipt } from '../src/arguments/receipt.js';
import { EscalationService } from '../src/concern/escalation.service.js';
import {
  ANSWER,
  change,
  newReceiptHash,
  present,
  RAISE_ANONYMOUSLY,
  raise,
  TRIAGE,
} from './people-of-issues.js';
import { atTime, startIssues } from './start-issues.js';

const HOUR = 3_600_000;
const raisedAt = new Date('2026-03-02T08:30:00.000Z');
const hoursLater = (hours: number) => new Date(raisedAt.getTime() + hours * HOUR);
const CONCERN = /* GraphQL */ `
  query ($id: ID!) {
    concern(id: $id) {
      status
      answerDueAt
      answeredAt
      answeringTerritory {
        id
      }
      escalations {
        fromTerritory {
          id
        }
        toTerritory {
          id
        }
        dueAt
      }
    }
  }
`;

describe('the reply clock of a concern', () => {
  let issues: SubgraphUnderTest;
  let escalations: EscalationService;
  let lead: TestClient & { readonly personId: string };
  beforeAll(async () => {
    issues = await startIssues();
    escalations = issues.app.get(EscalationService);
    lead = await issues.as('NATIONAL_LEAD', 'N');
  }, 60_000);
  afterAll(() => issues.close());

  const territory = (code: string) => issues.country.territory(code).id;
  const raisedThen = async (input: Parameters<typeof raise>[1] = {}) =>
    raise(atTime(issues, issues.citizen().personId, raisedAt), {
      point: issues.country.pointIn('B1111'),
      ...input,
    });
  const read = async (id: string) => (await lead.query(CONCERN, { id })).concern;
  const step = (from: string, to: string, hours: number) => ({
    fromTerritory: { id: territory(from) },
    toTerritory: { id: territory(to) },
    dueAt: hoursLater(hours).toISOString(),
  });

  it('moves it from the station to the district to the region, once for each level, however often and late it is looked at', async () => {
    const id = await raisedThen();
    await escalations.escalateDue(hoursLater(72));
    expect((await read(id)).escalations).toEqual([]);
    await Promise.all([1, 2, 3].map(() => escalations.escalateDue(hoursLater(73))));
    expect(await read(id)).toMatchObject({
      answeringTerritory: { id: territory('D11') },
      answerDueAt: hoursLater(144).toISOString(),
      escalations: [step('S111', 'D11', 72)],
    });
    await escalations.escalateDue(hoursLater(1_000));
    await escalations.escalateDue(hoursLater(2_000));
    expect(await read(id)).toMatchObject({
      status: 'RECEIVED',
      answerDueAt: null,
      answeringTerritory: { id: territory('R1') },
      escalations: [step('S111', 'D11', 72), step('D11', 'R1', 144)],
    });
    expect(await issues.messages.written(concernEscalated, id)).toEqual([
      {
        subject: id,
        fromTerritoryId: territory('S111'),
        toTerritoryId: territory('D11'),
        answerDueAt: hoursLater(144).toISOString(),
      },
      {
        subject: id,
        fromTerritoryId: territory('D11'),
        toTerritoryId: territory('R1'),
        answerDueAt: hoursLater(216).toISOString(),
      },
    ]);
  });

  it('stops for good when a person answers in time', async () => {
    const id = await raisedThen();
    const officer = atTime(issues, lead.personId, hoursLater(72));
    await officer.mutate(TRIAGE, { id });
    await officer.mutate(ANSWER, { input: { concernId: id, text: 'Gerade noch', language: 'de' } });
    await escalations.escalateDue(hoursLater(500));
    expect(await read(id)).toMatchObject({
      answerDueAt: null,
      answeredAt: hoursLater(72).toISOString(),
      escalations: [],
    });
    expect(await issues.messages.written(concernAnswered, id)).toEqual([{ subject: id, inTime: true }]);
  });

  it('counts an answer after it ran out as late, with the escalation on the record although nobody had looked', async () => {
    const id = await raisedThen();
    const officer = atTime(issues, lead.personId, hoursLater(80));
    await officer.mutate(TRIAGE, { id });
    await officer.mutate(ANSWER, { input: { concernId: id, text: 'Leider spät', language: 'de' } });
    expect((await read(id)).escalations).toEqual([step('S111', 'D11', 72)]);
    expect(await issues.messages.written(concernAnswered, id)).toEqual([{ subject: id, inTime: false }]);
  });

  it('is not stopped by triage or by joining an issue', async () => {
    const officer = await issues.as('SECURITY_OFFICER', 'S111');
    const issueId = await present(issues, officer);
    const id = await raisedThen();
    await atTime(issues, lead.personId, hoursLater(1)).mutate(TRIAGE, { id });
    await atTime(issues, lead.personId, hoursLater(2)).mutate(
      change('addConcernsToIssue', 'AddConcernsToIssueInput', 'issue { id }'),
      { input: { issueId, concernIds: [id] } },
    );
    expect((await read(id)).status).toBe('IN_ISSUE');
    await escalations.escalateDue(hoursLater(73));
    expect((await read(id)).escalations).toEqual([step('S111', 'D11', 72)]);
  });

  it('runs as long as the category says, as it stood when the concern arrived', async () => {
    const configure = change(
      'configureConcernCategory',
      'ConfigureConcernCategoryInput',
      'category { code replyMinutes }',
    );
    const names = [{ language: 'de', text: 'Lärm' }];
    await lead.mutate(configure, { input: { code: 'NOISE', names, replyMinutes: 120 } });
    const id = await raisedThen({ category: 'NOISE' });
    await lead.mutate(configure, { input: { code: 'NOISE', names, replyMinutes: 600 } });
    expect((await read(id)).answerDueAt).toBe(hoursLater(2).toISOString());
    await escalations.escalateDue(hoursLater(3));
    expect(await read(id)).toMatchObject({
      answerDueAt: hoursLater(4).toISOString(),
      escalations: [step('S111', 'D11', 2)],
    });
  });

  it('leaves a concern of the region where it is, and shows nothing more to come', async () => {
    const id = await raise(atTime(issues, issues.citizen().personId, raisedAt), {
      territoryId: territory('R2'),
    });
    await escalations.escalateDue(hoursLater(73));
    expect(await read(id)).toMatchObject({
      answerDueAt: null,
      escalations: [],
      answeringTerritory: { id: territory('R2') },
    });
  });

  it('tells of anonymous concerns without exact time or trace', async () => {
    const receiptHash = newReceiptHash();
    await atTime(issues, null, raisedAt).mutate(RAISE_ANONYMOUSLY, {
      input: {
        receiptHash,
        category: 'OTHER',
        text: 'Still',
        language: 'de',
        point: issues.country.pointIn('B1111'),
      },
    });
    await escalations.escalateDue(hoursLater(73));
    const { rows } = await issues.database.query(
      `SELECT occurred_at, traceparent FROM outbox JOIN concern ON concern.id::text = aggregateid
       WHERE receipt_hash = $1 AND type = $2`,
      [storedReceipt(receiptHash), concernEscalated.type],
    );
    expect(rows).toEqual([{ occurred_at: new Date('2026-03-05T08:00:00.000Z'), traceparent: null }]);
  });
});
