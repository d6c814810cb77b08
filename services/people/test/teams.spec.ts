import { randomUUID } from 'node:crypto';
import { compareWithRecount } from '@vicinia/indicators';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { countSeats } from '../src/indicator/seat-figures.js';
import { figuresOfPeople } from '../src/recount/recounted-figures.js';
import { StaffCountService } from '../src/staff-count/staff-count.service.js';
import { startPeople } from './start-people.js';
import * as ask from './team-documents.js';
import { seatAt } from './training-documents.js';

describe('a neighbourhood team', () => {
  let people: SubgraphUnderTest;
  let officer: TestClient;
  let dataSource: DataSource;

  beforeEach(async () => {
    people = await startPeople();
    officer = await people.as('SECURITY_OFFICER', 'S111');
    dataSource = people.app.get(DataSource);
  }, 60_000);
  afterEach(() => people.close());

  const set = async (teamId: string, appointmentId: string, ringFencedPercent: number | null) =>
    (await officer.mutate(ask.SET_MEMBER, { input: { teamId, appointmentId, ringFencedPercent } }))
      .setTeamMember.team;
  const figures = async (code = 'S111', client = officer) => {
    await countSeats(dataSource.manager, new Date());
    await people.app.get(StaffCountService).run();
    return (await client.query(ask.FIGURES, { code })).territory.indicators;
  };

  it('is formed once for a territory, with sworn and civilian staff and the time that is kept for it', async () => {
    const input = { territoryId: people.country.territory('B1111').id };
    const { formTeam } = await officer.mutate(ask.FORM, { input });
    expect(formTeam.team).toMatchObject({ territory: { code: 'B1111' }, members: [] });
    expect(await officer.refusal(ask.FORM, { input })).toBe('ALREADY_EXISTS');

    const teamId = formTeam.team.id as string;
    const sworn = await seatAt(people, 'B1111', 'NEIGHBOURHOOD_OFFICER');
    const civilian = await seatAt(people, 'S111', 'SUPPORT_OFFICER');
    await set(teamId, sworn.appointmentId, 80);
    await set(teamId, civilian.appointmentId, 100);
    expect(await set(teamId, civilian.appointmentId, 50)).toMatchObject({
      members: [
        { appointment: { id: sworn.appointmentId }, isSworn: true, ringFencedPercent: 80 },
        { appointment: { id: civilian.appointmentId }, isSworn: false, ringFencedPercent: 50 },
      ],
      mix: { sworn: 1, civilian: 1, ringFencedPosts: 1.3 },
    });
    expect(await set(teamId, sworn.appointmentId, null)).toMatchObject({
      mix: { sworn: 0, civilian: 1, ringFencedPosts: 0.5 },
    });
  });

  it('takes nobody who works elsewhere, no partner, and no more of somebody’s time than there is', async () => {
    const [here, beside] = [await ask.teamAt(people, 'B1111'), await ask.teamAt(people, 'B1112')];
    const refusal = (teamId: string, appointmentId: string, ringFencedPercent = 50) =>
      officer.refusal(ask.SET_MEMBER, { input: { teamId, appointmentId, ringFencedPercent } });
    const elsewhere = await seatAt(people, 'S121');
    expect(await refusal(here, elsewhere.appointmentId)).toBe('NOT_FOUND');
    const partner = await seatAt(people, 'B1111', 'SECURITY_PARTNER');
    expect(await refusal(here, partner.appointmentId)).toBe('INVALID_INPUT');
    const both = await seatAt(people, 'S111');
    await set(here, both.appointmentId, 60);
    expect(await refusal(beside, both.appointmentId, 41)).toBe('INVALID_INPUT');
    expect(await set(beside, both.appointmentId, 40)).toMatchObject({ mix: { ringFencedPosts: 0.4 } });
    expect(await refusal(here, both.appointmentId, 0)).toBe('INVALID_INPUT');
  });

  it('is a share of the force of every territory above, until its members leave their posts', async () => {
    const teamId = await ask.teamAt(people, 'B1111');
    const sworn = await seatAt(people, 'B1111', 'NEIGHBOURHOOD_OFFICER');
    const civilian = await seatAt(people, 'B1111', 'SUPPORT_OFFICER');
    await seatAt(people, 'S111');
    await seatAt(people, 'S111', 'SECURITY_PARTNER');
    await set(teamId, sworn.appointmentId, 80);
    await set(teamId, civilian.appointmentId, 100);
    const before = { sworn: 1, civilian: 1, force: 3, shareOfForce: 2 / 3, ringFencedPosts: 1.8 };
    expect((await figures()).teams).toMatchObject(before);
    await set(teamId, sworn.appointmentId, 20);
    expect((await figures()).teams).toMatchObject({ sworn: 1, ringFencedPosts: 1.2 });
    await people.database.query(
      `UPDATE appointment SET ends_at = now() - interval '1 minute' WHERE id = $1`,
      [civilian.appointmentId],
    );
    const after = { sworn: 1, civilian: 0, force: 2, shareOfForce: 0.5, ringFencedPosts: 0.2 };
    expect((await figures()).teams).toMatchObject(after);
    const coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    expect((await figures('D11', coordinator)).teams).toMatchObject(after);
    expect(await compareWithRecount(dataSource, figuresOfPeople)).toEqual([]);
  });

  it('records when members are pulled away, how long and why, and counts it where the team is', async () => {
    const given = await ask.memberAt(people);
    const day = new Date().toISOString().slice(0, 10);
    await officer.mutate(ask.ABSTRACT, { input: { ...given, ...ask.away({ from: day, until: day }) } });
    await officer.mutate(ask.ABSTRACT, {
      input: { ...given, ...ask.away({ from: day, until: day, hours: 2, reason: 'COURT' }) },
    });
    const { abstractions } = (await officer.query(ask.ABSTRACTIONS, { code: 'S111' })).territory;
    expect(abstractions).toMatchObject({
      totalCount: 2,
      nodes: [
        { team: { id: given.teamId }, appointment: { id: given.appointmentId }, hours: 2, reason: 'COURT' },
        { from: day, until: day, hours: 12.5, reason: 'EVENT' },
      ],
    });
    expect((await figures()).teams).toMatchObject({ abstractions: 2, abstractedHours: 14.5 });
    const input = { teamId: given.teamId, abstractionId: abstractions.nodes[0].id as string };
    await officer.mutate(ask.REMOVE, { input });
    expect((await figures()).teams).toMatchObject({ abstractions: 1, abstractedHours: 12.5 });
    expect(await officer.refusal(ask.REMOVE, { input })).toBe('NOT_FOUND');
    expect(await compareWithRecount(dataSource, figuresOfPeople)).toEqual([]);
  });

  it('records nobody as pulled away who does not work in it, and no time that cannot be', async () => {
    const given = await ask.memberAt(people);
    const refusal = (more: object) =>
      officer.refusal(ask.ABSTRACT, { input: { ...given, ...ask.away(more) } });
    const { appointmentId } = await seatAt(people, 'B1111', 'NEIGHBOURHOOD_OFFICER');
    expect(await refusal({ appointmentId })).toBe('NOT_FOUND');
    expect(await refusal({ hours: 49 })).toBe('INVALID_INPUT');
    expect(await refusal({ until: '2099-01-01' })).toBe('INVALID_INPUT');
    const other = await ask.memberAt(people, 'B1112');
    await officer.mutate(ask.ABSTRACT, { input: { ...other, ...ask.away() } });
    const { abstractions } = (await officer.query(ask.ABSTRACTIONS, { code: 'B1112' })).territory;
    const wrong = { teamId: given.teamId, abstractionId: abstractions.nodes[0].id as string };
    expect(await officer.refusal(ask.REMOVE, { input: wrong })).toBe('NOT_FOUND');
  });

  it('is listed with those below, page by page, both ways', async () => {
    for (const place of ['B1111', 'B1112', 'S111']) await ask.teamAt(people, place);
    const page = async (given: object) =>
      (await officer.query(ask.TEAMS, { code: 'S111', ...given })).territory.teams;
    const first = await page({ first: 2 });
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    expect(first.totalCount).toBe(3);
    const places = [...first.nodes, ...second.nodes].map(
      (team: { territory: { code: string } }) => team.territory.code,
    );
    expect(places.sort()).toEqual(['B1111', 'B1112', 'S111']);
    const back = await page({ last: 2, before: second.pageInfo.startCursor });
    expect(back.nodes).toEqual(first.nodes);
  });
});

describe('a mediation', () => {
  let people: SubgraphUnderTest;
  let officer: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    officer = await people.as('NEIGHBOURHOOD_OFFICER', 'B1111');
  });
  afterAll(() => people.close());

  const figures = async () =>
    (await officer.query(ask.FIGURES, { code: 'B1111', period: ask.daysAgo(2).slice(0, 7) })).territory
      .indicators.mediations as object;

  it('is recorded as figures, and counts in the month in which it was held until it is taken back', async () => {
    const { recordMediation } = await officer.mutate(ask.MEDIATE, { input: ask.mediation(people) });
    expect(recordMediation.mediation).toMatchObject({
      heldOn: ask.daysAgo(2),
      kind: 'NEIGHBOURS',
      parties: 2,
      outcome: 'AGREED',
      territory: { code: 'B1111' },
      withdrawnAt: null,
    });
    const partly = ask.mediation(people, { outcome: 'PARTLY_AGREED', parties: 5 });
    await officer.mutate(ask.MEDIATE, { input: partly });
    expect(await figures()).toEqual({ held: 2, agreed: 1 });
    expect((await officer.query(ask.MEDIATIONS, { code: 'B1111' })).territory.mediations).toMatchObject({
      totalCount: 2,
      nodes: [{ outcome: 'PARTLY_AGREED' }, { outcome: 'AGREED' }],
    });
    const input = { mediationId: recordMediation.mediation.id as string };
    await officer.mutate(ask.WITHDRAW, { input });
    expect(await figures()).toEqual({ held: 1, agreed: 0 });
    expect((await officer.query(ask.MEDIATIONS, { code: 'B1111' })).territory.mediations.totalCount).toBe(1);
    expect(await officer.refusal(ask.WITHDRAW, { input })).toBe('TRANSITION_NOT_ALLOWED');
    const recount = await compareWithRecount(people.app.get(DataSource), figuresOfPeople);
    expect(recount).toEqual([]);
  });

  it.each([
    ['INVALID_INPUT', { parties: 1 }],
    ['INVALID_INPUT', { heldOn: '2099-01-01' }],
    ['NOT_FOUND', { territoryId: randomUUID() }],
  ])('is refused with %s where %j', async (code, wrong) => {
    expect(await officer.refusal(ask.MEDIATE, { input: ask.mediation(people, wrong) })).toBe(code);
  });
});
