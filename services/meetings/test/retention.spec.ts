import { randomUUID } from 'node:crypto';
import { tablesSpokenOf } from '@vicinia/access';
import { retentionStated } from '@vicinia/events';
import { tableNames, type SubgraphUnderTest } from '@vicinia/testkit';
import {
  keptByMeetings,
  meetingsTablesWithoutPersons,
  RetentionService,
} from '../src/retention/retention.service.js';
import { startMeetings } from './meetings-service.js';

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
});
