import { describe, expect, test } from '@jest/globals';
import { breakConnections } from '../databases.js';
import { eventually } from '../eventually.js';
import { recorder } from './sample-consumers.js';
import { oneTo, type SampleService } from './sample-service.js';
import type { CurrentContext } from './transport-contract.js';

export function crashContract(current: CurrentContext): void {
  describe('gives effect once', () => {
    test('when the relay dies between publishing and marking', async () => {
      const { events, name } = current();
      const database = await current().database();
      let publications = 0;
      const transport = await current().connectAfterPublish(async () => {
        publications += 1;
        if (publications === 1) expect(await breakConnections(database, `vicinia-${name}-relay`)).toBe(1);
      });
      const service = await current().service({
        database,
        transport,
        consumers: [recorder(events.noteAdded, 'one')],
      });

      await service.tell(events.noteAdded, 'a', 1, 2, 3);

      await eventually(async () => {
        expect(await unpublished(service)).toBe(0);
      });
      expect(publications).toBeGreaterThan(1);
      await service.tell(events.noteAdded, 'a', 4);
      await eventually(async () => {
        expect(await service.effects('one', 'a')).toEqual([1, 2, 3, 4]);
      });
    });

    test('when a consumer dies between its effect and the commit', async () => {
      const { events } = current();
      let deaths = 0;
      const consumer = recorder(events.noteAdded, 'one', async (message, manager) => {
        if (message.data.number !== 2 || deaths > 0) return;
        deaths += 1;
        await manager.query(`SELECT pg_terminate_backend(pg_backend_pid())`);
      });
      const service = await current().service({ consumers: [consumer] });

      await service.tell(events.noteAdded, 'a', 1, 2, 3);

      await eventually(async () => {
        expect(await service.effects('one', 'a')).toEqual([1, 2, 3]);
      });
      expect(deaths).toBe(1);
      expect(await parkedRows(service)).toBe(0);
    });

    test('when serialisation fails, without parking the message', async () => {
      const { events } = current();
      let failures = 0;
      const consumer = recorder(events.noteAdded, 'one', () => {
        failures += 1;
        if (failures === 1) throw Object.assign(new Error('could not serialise'), { code: '40001' });
      });
      const service = await current().service({ consumers: [consumer] });

      await service.tell(events.noteAdded, 'a', 1);

      await eventually(async () => {
        expect(await service.effects('one', 'a')).toEqual([1]);
      });
      expect(failures).toBe(2);
      expect(await parkedRows(service)).toBe(0);
    });

    test('when the bus delivers everything again from the start', async () => {
      const { events } = current();
      const database = await current().database();
      const first = await current().service({ database, consumers: [recorder(events.noteAdded, 'one')] });
      await first.tell(events.noteAdded, 'a', ...oneTo(10));
      await eventually(async () => {
        expect(await first.effects('one', 'a')).toEqual(oneTo(10));
      });
      await first.dataSource.query(`UPDATE inbox_position SET next_offset = 0`);
      await first.stop();

      const second = await current().service({ database, consumers: [recorder(events.noteAdded, 'one')] });
      await second.tell(events.noteAdded, 'a', 11);

      await eventually(async () => {
        expect(await second.effects('one', 'a')).toEqual(oneTo(11));
      });
    });

    test('when two replicas apply the same batch because one has not noticed that it lost the partition', async () => {
      const { events } = current();
      const database = await current().database();
      const zombie = await current().bus.connect();
      const consume = zombie.consume.bind(zombie);
      // Its batches go to both, as if the bus took it for two.
      zombie.consume = (options) =>
        consume({
          ...options,
          onBatch: async (batch, signal) => {
            await Promise.all([options.onBatch(batch, signal), options.onBatch(batch, signal)]);
          },
        });
      const service = await current().service({
        database,
        transport: zombie,
        consumers: [recorder(events.noteAdded, 'one')],
      });

      for (const number of oneTo(20)) await service.tell(events.noteAdded, 'a', number);

      await eventually(async () => {
        expect(await service.effects('one', 'a')).toEqual(oneTo(20));
      });
    });
  });
}

async function unpublished(service: SampleService): Promise<number> {
  const [row] = await service.dataSource.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM outbox WHERE published_at IS NULL`,
  );
  return row?.count ?? -1;
}

async function parkedRows(service: SampleService): Promise<number> {
  const [row] = await service.dataSource.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM parked_message`,
  );
  return row?.count ?? -1;
}
