import { randomUUID } from 'node:crypto';
import { concernParticipantsStated, concernRecategorised, concernRerouted } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { storedReceipt } from '../src/arguments/receipt.js';
import { EscalationService } from '../src/concern/escalation.service.js';
import { compareWithRecount } from '@vicinia/indicators';
import { figuresOfIssues } from '../src/recount/recounted-figures.js';
import {
  ANSWER,
  change,
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
const SORTINGS = `sortings { fromCategory { code } toCategory { code } fromTerritory { id } toTerritory { id }
  reason by { id } at }`;
const CONCERN = `query ($id: ID!) { concern(id: $id) { category { code } territory { id } answeringTerritory { id }
  answerDueAt ${SORTINGS} } }`;
const CONFIGURE = change('configureConcernCategory', 'ConfigureConcernCategoryInput', 'category { code }');
const RECATEGORISE = change('recategoriseConcern', 'RecategoriseConcernInput', 'concern { id }');
const REROUTE = change('rerouteConcern', 'RerouteConcernInput', 'concern { id }');
const reason = 'Gehört dorthin';

describe('a concern that staff sort anew', () => {
  let issues: SubgraphUnderTest;
  let lead: TestClient & { readonly personId: string };
  let officer: TestClient & { readonly personId: string };
  beforeAll(async () => {
    issues = await startIssues();
    lead = await issues.as('NATIONAL_LEAD', 'N');
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());

  const territory = (code: string) => issues.country.territory(code).id;
  const leadAt = (hours: number) => atTime(issues, lead.personId, hoursLater(hours));
  const raisedThen = (input: Parameters<typeof raise>[1] = { point: issues.country.pointIn('B1111') }) =>
    raise(atTime(issues, issues.citizen().personId, raisedAt), input);
  const read = async (id: string) => (await lead.query(CONCERN, { id })).concern;
  const category = async (more: object): Promise<string> => {
    const code = `C_${randomUUID().slice(0, 8).toUpperCase()}`;
    await lead.mutate(CONFIGURE, { input: { code, names: [{ language: 'de', text: 'x' }], ...more } });
    return code;
  };
  const recount = () => compareWithRecount(issues.app.get(DataSource), figuresOfIssues);

  it('has another category, who did it and why on the record, and is told once', async () => {
    const code = await category({ answeringLevel: 'DISTRICT' });
    const id = await raisedThen();
    const asked = { input: { concernId: id, category: code, reason }, key: randomUUID() };
    await leadAt(1).query(RECATEGORISE, asked);
    await leadAt(1).query(RECATEGORISE, asked);
    expect(await read(id)).toEqual({
      category: { code },
      territory: { id: territory('B1111') },
      answeringTerritory: { id: territory('D11') },
      answerDueAt: hoursLater(72).toISOString(),
      sortings: [
        {
          fromCategory: { code: 'OTHER' },
          toCategory: { code },
          fromTerritory: { id: territory('B1111') },
          toTerritory: { id: territory('B1111') },
          reason,
          by: { id: lead.personId },
          at: hoursLater(1).toISOString(),
        },
      ],
    });
    expect(await issues.messages.written(concernRecategorised, id)).toEqual([
      { subject: id, fromCategory: 'OTHER', category: code, answerDueAt: hoursLater(72).toISOString() },
    ]);
  });

  it('is answered sooner where the new category promises that, from then on, and never later', async () => {
    const [fast, slow] = [await category({ replyMinutes: 60 }), await category({ replyMinutes: 60_000 })];
    const id = await raisedThen();
    await leadAt(2).mutate(RECATEGORISE, { input: { concernId: id, category: slow, reason } });
    expect((await read(id)).answerDueAt).toBe(hoursLater(72).toISOString());
    await leadAt(70).mutate(RECATEGORISE, { input: { concernId: id, category: fast, reason } });
    expect((await read(id)).answerDueAt).toBe(hoursLater(71).toISOString());
    await issues.app.get(EscalationService).escalateDue(hoursLater(71.5));
    expect(await read(id)).toMatchObject({
      answeringTerritory: { id: territory('D11') },
      answerDueAt: hoursLater(72).toISOString(),
    });
    expect(await recount()).toEqual([]);
  });

  it('goes to another territory and its station while the clock runs on, and its staff alone handle it', async () => {
    const citizen = atTime(issues, issues.citizen().personId, raisedAt);
    const id = await raise(citizen, { point: issues.country.pointIn('B1111') });
    const there = await issues.as('NEIGHBOURHOOD_OFFICER', 'B2222');
    expect(await there.refusal(TRIAGE, { id })).toBe('NOT_FOUND');
    const officerThen = atTime(issues, officer.personId, hoursLater(1));
    await officerThen.mutate(REROUTE, {
      input: { concernId: id, territoryId: territory('B2222'), reason },
    });
    expect(await read(id)).toMatchObject({
      territory: { id: territory('B2222') },
      answeringTerritory: { id: territory('S222') },
      answerDueAt: hoursLater(72).toISOString(),
      sortings: [{ fromTerritory: { id: territory('B1111') }, toTerritory: { id: territory('B2222') } }],
    });
    expect(await officer.refusal(CONCERN, { id })).toBe('NOT_FOUND');
    await atTime(issues, there.personId, hoursLater(2)).mutate(TRIAGE, { id });
    expect((await citizen.query(CONCERN, { id })).concern.sortings).toMatchObject([{ reason }]);
    expect(await issues.messages.written(concernRerouted, id)).toEqual([
      {
        subject: id,
        fromTerritoryId: territory('B1111'),
        toTerritoryId: territory('B2222'),
        answeringTerritoryId: territory('S222'),
        answerDueAt: hoursLater(72).toISOString(),
      },
    ]);
  });

  it('opens its reporter’s name to those who have it now', async () => {
    const id = await raisedThen();
    await leadAt(1).mutate(REROUTE, { input: { concernId: id, territoryId: territory('B2222'), reason } });
    expect(await issues.messages.written(concernParticipantsStated, id)).toHaveLength(2);
    const { rows } = await issues.database.query<{ row: string }>(
      `SELECT outbox::text AS row FROM outbox WHERE aggregateid = $1 AND type = $2 ORDER BY sequence DESC LIMIT 1`,
      [id, concernParticipantsStated.type],
    );
    expect(rows[0]!.row).toContain(territory('B2222'));
  });

  it('stays at the level to which it moved up, and late where it was late', async () => {
    const id = await raisedThen();
    await leadAt(80).mutate(REROUTE, { input: { concernId: id, territoryId: territory('B1211'), reason } });
    expect(await read(id)).toMatchObject({
      answeringTerritory: { id: territory('D12') },
      answerDueAt: hoursLater(144).toISOString(),
    });
    await leadAt(90).mutate(REROUTE, { input: { concernId: id, territoryId: territory('B1111'), reason } });
    await issues.app.get(EscalationService).escalateDue(hoursLater(500));
    expect(await read(id)).toMatchObject({ answeringTerritory: { id: territory('R1') }, answerDueAt: null });
    const { rows } = await issues.database.query(
      `SELECT FROM indicator_delta WHERE indicator = 'CONCERNS_DUE' AND territory_id = $1`,
      [territory('B1211')],
    );
    expect(rows).toEqual([]);
    expect(await recount()).toEqual([]);
  });

  it('begins a clock below where it ran out at the top, and stays late', async () => {
    const id = await raisedThen({});
    await issues.app.get(EscalationService).escalateDue(hoursLater(100));
    expect(await read(id)).toMatchObject({ answeringTerritory: { id: territory('N') }, answerDueAt: null });
    await leadAt(110).mutate(REROUTE, { input: { concernId: id, territoryId: territory('B1111'), reason } });
    expect(await read(id)).toMatchObject({
      answeringTerritory: { id: territory('S111') },
      answerDueAt: hoursLater(182).toISOString(),
    });
    expect(await recount()).toEqual([]);
  });

  it('leaves the figure of an answer where it was given', async () => {
    const id = await raisedThen();
    await leadAt(1).mutate(TRIAGE, { id });
    await leadAt(2).mutate(ANSWER, { input: { concernId: id, text: 'Ja', language: 'de' } });
    await leadAt(3).mutate(REROUTE, { input: { concernId: id, territoryId: territory('B2222'), reason } });
    expect((await read(id)).answerDueAt).toBeNull();
    expect(await recount()).toEqual([]);
  });

  it('is refused without a reason, to where it is, to nowhere, and after its end', async () => {
    const id = await raisedThen();
    const reroute = (more: object) => ({
      input: { concernId: id, territoryId: territory('B2222'), reason, ...more },
    });
    expect(await officer.refusal(REROUTE, reroute({ reason: ' ' }))).toBe('INVALID_INPUT');
    expect(await officer.refusal(REROUTE, reroute({ territoryId: territory('B1111') }))).toBe(
      'INVALID_INPUT',
    );
    expect(await officer.refusal(REROUTE, reroute({ territoryId: randomUUID() }))).toBe('NOT_FOUND');
    for (const wrong of ['OTHER', 'NONE_SUCH']) {
      const input = { concernId: id, category: wrong, reason };
      expect(await officer.refusal(RECATEGORISE, { input })).toBe('INVALID_INPUT');
    }
    await officer.mutate(TRIAGE, { id });
    await officer.mutate(ANSWER, { input: { concernId: id, text: 'Ja', language: 'de' } });
    await officer.mutate(CLOSE_CONCERN, { id });
    expect(await officer.refusal(REROUTE, reroute({}))).toBe('TRANSITION_NOT_ALLOWED');
    const gathered = await raisedThen();
    const titles = [{ language: 'de', text: 'x' }];
    await officer.mutate(PRESENT, { input: { concernIds: [gathered], titles } });
    expect(await officer.refusal(REROUTE, reroute({ concernId: gathered }))).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('tells why to the holder of its receipt', async () => {
    const receiptHash = newReceiptHash();
    const point = issues.country.pointIn('B1111');
    const words = { receiptHash, category: 'OTHER', text: 'x', language: 'de', point };
    await issues.visitor.mutate(RAISE_ANONYMOUSLY, { input: words });
    const { rows } = await issues.database.query<{ id: string }>(
      `SELECT id FROM concern WHERE receipt_hash = $1`,
      [storedReceipt(receiptHash)],
    );
    await officer.mutate(REROUTE, {
      input: { concernId: rows[0]!.id, territoryId: territory('B1112'), reason },
    });
    const byReceipt = `{ concernByReceipt(receiptHash: "${receiptHash}") { territory { id } sortings { reason } } }`;
    expect((await issues.visitor.query(byReceipt)).concernByReceipt).toEqual({
      territory: { id: territory('B1112') },
      sortings: [{ reason }],
    });
  });
});
