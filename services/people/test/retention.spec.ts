import { randomUUID } from 'node:crypto';
import { retentionRules, tablesSpokenOf } from '@vicinia/access';
import { retentionKinds, retentionStated } from '@vicinia/events';
import { tableNames, until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import {
  keptByPeople,
  peopleTablesWithoutPersons,
  RetentionService,
} from '../src/retention/retention.service.js';
import { startPeople } from './start-people.js';

const TIMES = `{ retentionTimes { kind services since days defaultDays leastDays mostDays follows ending reason } }`;
const CONFIGURE = `mutation ($input: ConfigureRetentionInput!, $key: String!) {
  configureRetention(input: $input, idempotencyKey: $key) { time { kind days defaultDays } } }`;
const CHANGES = `{ retentionChanges { nodes { kind days daysBefore reason changedAt changedBy { id } } totalCount } }`;

describe('how long records are kept', () => {
  let people: SubgraphUnderTest;
  let lead: TestClient & { readonly personId: string };

  beforeAll(async () => {
    people = await startPeople();
    lead = await people.as('NATIONAL_LEAD', 'N');
  });
  afterAll(() => people.close());

  const configure = (kind: string, days: number, reason = 'Gesetz'): Promise<unknown> =>
    lead.mutate(CONFIGURE, { input: { kind, days, reason } });
  const endDue = (): Promise<void> => people.app.get(RetentionService, { strict: false }).endDue();
  async function knownTime(kind: string): Promise<{ days: number; version: number } | undefined> {
    const { rows } = await people.database.query<{ days: number; version: number }>(
      `SELECT days, version::int AS version FROM retention_time WHERE kind = $1`,
      [kind],
    );
    return rows[0];
  }
  async function timeOf(kind: string): Promise<Record<string, unknown>> {
    const times = (await people.visitor.query(TIMES)).retentionTimes as Record<string, unknown>[];
    return times.find((time) => time['kind'] === kind) ?? {};
  }

  it('is told to everybody, a row for each kind', async () => {
    const times = (await people.visitor.query(TIMES)).retentionTimes;
    expect(times.map(({ kind }: { kind: string }) => kind)).toEqual([...retentionKinds]);
    expect(await timeOf('DATA_REQUEST')).toEqual({
      kind: 'DATA_REQUEST',
      services: ['people'],
      since: 'ANSWERED',
      days: 365,
      defaultDays: 365,
      leastDays: 31,
      mostDays: 1_095,
      follows: null,
      ending: 'DELETED',
      reason: 'RIGHTS',
    });
  });

  it('is laid down by the national lead, recorded with who and why, and told to every service', async () => {
    const key = randomUUID();
    const input = { kind: 'BRIEFING', days: 60, reason: 'Datenschutzgesetz, § 4' };
    const first = await lead.query(CONFIGURE, { input, key });
    expect(first.configureRetention.time).toEqual({ kind: 'BRIEFING', days: 60, defaultDays: 90 });
    expect(await lead.query(CONFIGURE, { input, key })).toEqual(first);
    expect(await timeOf('BRIEFING')).toMatchObject({ days: 60 });
    await configure('BRIEFING', 70);
    const { nodes } = (await lead.query(CHANGES)).retentionChanges;
    expect(nodes.filter(({ kind }: { kind: string }) => kind === 'BRIEFING')).toMatchObject([
      { days: 70, daysBefore: 60 },
      { days: 60, daysBefore: 90, reason: input.reason, changedBy: { id: lead.personId } },
    ]);
    const { rows } = await people.database.query<{ id: string }>(
      `SELECT id FROM retention_policy WHERE kind = 'BRIEFING'`,
    );
    expect(await people.messages.written(retentionStated, rows[0]!.id)).toMatchObject([
      { kind: 'BRIEFING', days: 60 },
      { kind: 'BRIEFING', days: 70 },
    ]);
    await until('the service to hear of it', async () => (await knownTime('BRIEFING'))?.days === 70);
  });

  it('of what ends with another kind follows the time of that one', async () => {
    await configure('IDENTITY', 400);
    expect(await timeOf('OFFICIAL_ACT')).toMatchObject({ days: 400, follows: 'IDENTITY' });
  });

  it.each([
    ['fewer days than the least', { kind: 'DATA_REQUEST', days: 30, reason: 'x' }],
    ['more days than the most', { kind: 'DATA_REQUEST', days: 1_096, reason: 'x' }],
    ['no reason', { kind: 'DATA_REQUEST', days: 100, reason: ' ' }],
    ['a kind that has one time alone', { kind: 'UPLOAD', days: 1, reason: 'x' }],
    ['a kind that ends with another', { kind: 'OFFICIAL_ACT', days: 100, reason: 'x' }],
  ])('is not laid down with %s', async (_, input) => {
    expect(await lead.refusal(CONFIGURE, { input })).toBe('INVALID_INPUT');
  });

  it('as a service knows it is the newest that was told, and bears repetition and a new reading', async () => {
    const subject = randomUUID();
    const kind = 'HANDOVER';
    const first = await people.messages.deliver(retentionStated, { subject, data: { kind, days: 500 } });
    await people.messages.deliver(retentionStated, { subject, data: { kind, days: 600 } });
    await people.messages.redeliver(first);
    await people.messages.deliver(retentionStated, {
      subject,
      aggregateVersion: first.aggregateVersion,
      data: { kind, days: 500 },
    });
    expect(await knownTime(kind)).toMatchObject({ days: 600 });
  });

  it('is said of every table, or that nobody is in it', async () => {
    const spokenOf = tablesSpokenOf(keptByPeople, peopleTablesWithoutPersons);
    const tables = await tableNames(people.database);
    expect(tables.filter((name) => !spokenOf.has(name))).toEqual([]);
    expect([...spokenOf].filter((name) => !tables.includes(name))).toEqual([]);
  });

  it('decides when an answered request and its answers go, and not a day before', async () => {
    const [old, recent, open] = [randomUUID(), randomUUID(), randomUUID()];
    await people.database.query(
      `INSERT INTO data_request (id, person_id, kind, asked_at, answered_at) VALUES
         ($1, gen_random_uuid(), 'ACCESS', now() - interval '400 days', now() - interval '366 days'),
         ($2, gen_random_uuid(), 'ACCESS', now() - interval '400 days', now() - interval '364 days'),
         ($3, gen_random_uuid(), 'ACCESS', now() - interval '900 days', NULL)`,
      [old, recent, open],
    );
    await people.database.query(
      `INSERT INTO data_request_answer (request_id, service, answered_at, parts) VALUES ($1, 'people', now(), '[]')`,
      [old],
    );
    await Promise.all([endDue(), endDue()]);
    const { rows } = await people.database.query<{ id: string }>(
      `SELECT id FROM data_request WHERE id = ANY ($1)
       UNION ALL SELECT request_id FROM data_request_answer WHERE request_id = $2`,
      [[old, recent, open], old],
    );
    expect(rows.map(({ id }) => id).sort()).toEqual([recent, open].sort());
  });

  it('decides when notes of readings go, and a longer time that is told keeps them', async () => {
    const person = randomUUID();
    await people.database.query(
      `INSERT INTO personal_data_read (subject_id, reader_id, resource, resource_id, read_at, correlation_id)
       SELECT $1, gen_random_uuid(), 'person', $1, now() - make_interval(days => days), 'x'
       FROM unnest('{1094,1096,1200}'::int[]) AS days`,
      [person],
    );
    const left = async (): Promise<number> => {
      const { rowCount } = await people.database.query(
        `SELECT FROM personal_data_read WHERE subject_id = $1`,
        [person],
      );
      return rowCount ?? 0;
    };
    const subject = randomUUID();
    const days = retentionRules.READING.days;
    const told = (more: number) =>
      people.messages.deliver(retentionStated, { subject, data: { kind: 'READING', days: days + more } });
    await told(90);
    await endDue();
    expect(await left()).toBe(2);
    await told(0);
    await endDue();
    expect(await left()).toBe(1);
  });

  it('takes away the name of somebody without account and office, and leaves who is still to be seen', async () => {
    async function formerly(daysAgo: number, more = ''): Promise<string> {
      const id = randomUUID();
      await people.database.query(
        `WITH known AS (
           INSERT INTO person (id, display_name, languages, personnel_number)
           VALUES ($1, 'Sample Partner', '{de}', $1::uuid::text)),
         seat AS (
           INSERT INTO post (id, role, territory_id, created_at)
           VALUES (gen_random_uuid(), 'SECURITY_PARTNER', $2, now() - interval '9 years') RETURNING id)
         INSERT INTO appointment (id, post_id, person_id, starts_at, ends_at)
         SELECT gen_random_uuid(), seat.id, $1, now() - interval '8 years', now() - make_interval(days => $3) FROM seat`,
        [id, people.country.territory('S112').id, daysAgo],
      );
      if (more !== '') await people.database.query(more, [id]);
      return id;
    }
    await people.database.query(`DELETE FROM retention_time WHERE kind = 'IDENTITY'`);
    const gone = await formerly(366);
    const staying = [
      await formerly(364),
      await formerly(366, `INSERT INTO account (identity, person_id) VALUES ($1::uuid::text, $1)`),
      await formerly(
        366,
        `INSERT INTO appointment (id, post_id, person_id, starts_at)
         SELECT gen_random_uuid(), post_id, $1, now() FROM appointment WHERE person_id = $1`,
      ),
      await formerly(
        366,
        `WITH of AS (INSERT INTO matter (kind, id, version) VALUES ('ISSUE', gen_random_uuid(), 1) RETURNING id)
         INSERT INTO participation (kind, matter_id, person_id, capacity) SELECT 'ISSUE', id, $1, 'STAKEHOLDER' FROM of`,
      ),
    ];
    await Promise.all([endDue(), endDue()]);
    const { rows } = await people.database.query(
      `SELECT id, display_name, languages, personnel_number, erased_at IS NOT NULL AS erased FROM person
       WHERE id = ANY ($1) AND display_name <> 'Sample Partner'`,
      [[gone, ...staying]],
    );
    expect(rows).toEqual([
      { id: gone, display_name: '', languages: [], personnel_number: null, erased: true },
    ]);
  });

  it('decides when an enrolment that has ended goes, and one that lasts stays', async () => {
    const volunteer = randomUUID();
    await people.database.query(`INSERT INTO person (id, display_name) VALUES ($1, 'Sample Volunteer')`, [
      volunteer,
    ]);
    await people.database.query(
      `WITH offered AS (
         INSERT INTO opportunity (id, territory_id, role, titles, descriptions, requirements, places, published_at,
           published_by, ends_at)
         VALUES (gen_random_uuid(), $2, 'VOLUNTEER', '{}', '{}', '{}', 3, now(), $1, now()) RETURNING id)
       INSERT INTO enrolment (id, opportunity_id, person_id, territory_id, role, state, applied_at, ended_at)
       SELECT gen_random_uuid(), offered.id, $1, $2, 'VOLUNTEER', 'WITHDRAWN', now() - interval '9 years', ended
       FROM offered, unnest(ARRAY[now() - interval '366 days', now() - interval '364 days', NULL]) AS ended`,
      [volunteer, people.country.territory('S111').id],
    );
    await endDue();
    const { rowCount } = await people.database.query(`SELECT FROM enrolment WHERE person_id = $1`, [
      volunteer,
    ]);
    expect(rowCount).toBe(2);
  });

  it('gives up parked messages, but never one that decides about access', async () => {
    const key = randomUUID();
    await people.database.query(
      `INSERT INTO parked_message (consumer_group, topic, partition, key, message_id, type, message, attempts, parked_at)
       SELECT 'people', topic, 0, $1, gen_random_uuid(), 'x', '{}', 1, now() - make_interval(days => days)
       FROM (VALUES (1, 'vicinia.people.data-request', 181), (2, 'vicinia.people.data-request', 181),
         (3, 'vicinia.meetings.briefing', 179), (4, 'vicinia.people.grants', 900)) AS parked (place, topic, days)
       ORDER BY place`,
      [key],
    );
    await endDue();
    const { rows } = await people.database.query<{ topic: string }>(
      `SELECT topic FROM parked_message WHERE key = $1 ORDER BY id`,
      [key],
    );
    expect(rows.map(({ topic }) => topic)).toEqual(['vicinia.meetings.briefing', 'vicinia.people.grants']);
  });
});
