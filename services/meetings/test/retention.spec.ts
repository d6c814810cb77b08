import { randomUUID } from 'node:crypto';
import { tablesSpokenOf } from '@vicinia/access';
import { retentionStated } from '@vicinia/events';
import { tableNames, type SubgraphUnderTest } from '@vicinia/testkit';
import {
  keptByMeetings,
  meetingsTablesWithoutPersons,
  RetentionService,
} from '../src/retention/retention.service.js';
import { foundPanel, inDays, scheduleMeeting, startMeetings } from './meetings-service.js';

describe('what meetings keeps of persons', () => {
  let service: SubgraphUnderTest;
  beforeAll(async () => {
    service = await startMeetings();
  });
  afterAll(() => service.close());

  const endDue = (): Promise<void> => service.app.get(RetentionService, { strict: false }).endDue();

  it('is said of every table, or that nobody is in it', async () => {
    const spokenOf = tablesSpokenOf(keptByMeetings, meetingsTablesWithoutPersons);
    const tables = await tableNames(service.database);
    expect(tables.filter((name) => !spokenOf.has(name))).toEqual([]);
    expect([...spokenOf].filter((name) => !tables.includes(name))).toEqual([]);
  });

  it('goes by the time that the country has told, and not by another', async () => {
    const id = randomUUID();
    await service.database.query(
      `INSERT INTO briefing (id, handover_id, territory_id, starts_at)
       VALUES ($1, gen_random_uuid(), gen_random_uuid(), now() - interval '61 days')`,
      [id],
    );
    const left = async (): Promise<number> =>
      (await service.database.query(`SELECT FROM briefing WHERE id = $1`, [id])).rowCount ?? 0;
    await endDue();
    expect(await left()).toBe(1);
    const told = { subject: randomUUID(), data: { kind: 'BRIEFING', days: 60 } };
    await service.messages.redeliver(await service.messages.deliver(retentionStated, told));
    await endDue();
    expect(await left()).toBe(0);
  });

  it('leaves of a meeting how many came, and of each who it was for a time alone', async () => {
    const chair = await service.as('SECURITY_OFFICER', 'S111');
    const panel = await foundPanel(service, chair, 'S111');
    const [old, recent] = await Promise.all([
      scheduleMeeting(chair, panel, inDays(1)),
      scheduleMeeting(chair, panel, inDays(2)),
    ]);
    const [came, left]: string[] = [randomUUID(), randomUUID()];
    await service.database.query(
      `INSERT INTO panel_member (id, panel_id, person_id, capacity, valid_from, valid_until)
       SELECT gen_random_uuid(), $1, person, 'MEMBER', now() - interval '9 years', now() - make_interval(days => days)
       FROM (VALUES ($2::uuid, 1826), ($3::uuid, 1824)) AS seat (person, days)`,
      [panel, came, left],
    );
    await service.database.query(
      `INSERT INTO attendance (meeting_id, person_id, present)
       SELECT meeting, person, true FROM unnest($1::uuid[]) AS meeting, unnest($2::uuid[]) AS person`,
      [
        [old, recent],
        [came, left],
      ],
    );
    const heldDaysAgo = (id: string, days: number) =>
      service.database.query(
        `UPDATE meeting SET starts_at = now() - make_interval(days => $2) WHERE id = $1`,
        [id, days],
      );
    await heldDaysAgo(old, 1_096);
    await heldDaysAgo(recent, 1_094);
    await service.database.query(
      `WITH item AS (
         INSERT INTO agenda_item (id, meeting_id, position, text) VALUES (gen_random_uuid(), $1, 1, 'x') RETURNING id),
       decided AS (
         INSERT INTO decision (id, meeting_id, agenda_item_id, text, recorded_by, recorded_at)
         SELECT gen_random_uuid(), $1, item.id, 'x', $2, now() FROM item RETURNING id)
       INSERT INTO decided_measure (id, decision_id, position, responsible_person_id, territory_id, due_on)
       SELECT gen_random_uuid(), id, 1, $2, gen_random_uuid(), now() FROM decided`,
      [old, came],
    );
    const names = async (id: string): Promise<string[]> => {
      const { rows } = await service.database.query<{ id: string }>(
        `SELECT person_id AS id FROM attendance WHERE meeting_id = $1
         UNION ALL SELECT responsible_person_id FROM decided_measure JOIN decision ON decision.id = decision_id
         WHERE meeting_id = $1`,
        [id],
      );
      return rows.map((row) => row.id);
    };
    const seats = async () =>
      (
        await service.database.query<{ id: string }>(
          `SELECT person_id AS id FROM panel_member WHERE panel_id = $1 AND valid_until IS NOT NULL`,
          [panel],
        )
      ).rows.map((row) => row.id);

    await Promise.all([endDue(), endDue()]);
    const nameless = await names(old);
    expect([nameless.length, nameless.filter((id) => [came, left].includes(id))]).toEqual([3, []]);
    expect((await names(recent)).sort()).toEqual([came, left].sort());
    // The seat that is over for long enough stays while a meeting still tells that its holder came.
    expect((await seats()).sort()).toEqual([came, left].sort());

    await heldDaysAgo(recent, 1_096);
    await endDue();
    await endDue();
    expect(await seats()).toEqual([left]);
    expect(await names(old)).toEqual(nameless);
  });
});
