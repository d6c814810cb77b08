import { describe, expect, test } from '@jest/globals';
import { ProjectionRebuilds } from '../../src/index.js';
import { copyDatabase, openDataSource } from '../databases.js';
import { eventually } from '../eventually.js';
import { projector, recorder, type Meddling } from './sample-consumers.js';
import { oneTo } from './sample-service.js';
import type { CurrentContext } from './transport-contract.js';

export function projectionContract(current: CurrentContext): void {
  describe('keeps projections that', () => {
    async function owner() {
      const service = await current().service({ name: 'owner' });
      const state = (subject: string, ...numbers: number[]) =>
        service.tell(current().events.profileStated, subject, ...numbers);
      return { service, state };
    }

    function reader(
      options: { database?: Awaited<ReturnType<typeof copyDatabase>>; meddling?: Meddling } = {},
    ) {
      const { meddling, ...given } = options;
      return current().service({
        ...given,
        relay: false,
        consumers: [projector(current().events.profileStated, meddling)],
      });
    }

    test('hold the service unready until what is on the bus was read once', async () => {
      const { service, state } = await owner();
      for (const number of oneTo(20)) await state(`p${String(number)}`, number);
      await eventually(async () => {
        const [row] = await service.dataSource.query(
          `SELECT count(*)::int AS n FROM outbox WHERE published_at IS NULL`,
        );
        expect(row.n).toBe(0);
      });
      const gate = Promise.withResolvers<undefined>();

      const late = await reader({
        meddling: async (message) => {
          if (message.data.number === 20) await gate.promise;
        },
      });
      await eventually(async () => {
        expect(Object.keys(await late.health.notReady())).toEqual(['projections']);
      });
      gate.resolve(undefined);

      await eventually(async () => {
        expect(await late.health.notReady()).toEqual({});
      });
      expect(await late.profile('p20')).toBe(20);
    });

    test('are built anew on request, and hold the service unready meanwhile', async () => {
      const { state } = await owner();
      await state('a', 1, 2);
      await state('b', 5);
      const gate = Promise.withResolvers<undefined>();
      let replayed = false;
      const service = await reader({
        meddling: async () => {
          if (replayed) await gate.promise;
        },
      });
      await eventually(async () => {
        expect([await service.profile('a'), await service.profile('b')]).toEqual([2, 5]);
      });
      await eventually(async () => {
        expect(await service.health.notReady()).toEqual({});
      });
      await service.dataSource.query(`UPDATE profile SET number = 99`);

      replayed = true;
      expect(await new ProjectionRebuilds(service.dataSource).request()).toBe(1);
      await eventually(async () => {
        expect(Object.keys(await service.health.notReady())).toEqual(['projections']);
      });
      gate.resolve(undefined);

      await eventually(async () => {
        expect(await service.health.notReady()).toEqual({});
      });
      expect([await service.profile('a'), await service.profile('b')]).toEqual([2, 5]);
    });

    test('catch up after an older database was restored, and again after a rebuild', async () => {
      const { state } = await owner();
      const database = await current().database();
      const before = await reader({ database });
      await state('a', 1);
      await eventually(async () => {
        expect(await before.profile('a')).toBe(1);
      });
      await before.stop();
      const backUp = current().own(await copyDatabase(database));
      const after = await reader({ database });
      await state('a', 2);
      await state('b', 1);
      await eventually(async () => {
        expect([await after.profile('a'), await after.profile('b')]).toEqual([2, 1]);
      });
      await after.stop();

      const restored = await reader({ database: backUp });
      await eventually(async () => {
        expect([await restored.profile('a'), await restored.profile('b')]).toEqual([2, 1]);
      });

      await restored.dataSource.query(`DELETE FROM profile`);
      await new ProjectionRebuilds(restored.dataSource).request(
        current().events.profileStated.aggregate.topic,
      );
      await eventually(async () => {
        expect([await restored.profile('a'), await restored.profile('b')]).toEqual([2, 1]);
      });
      await eventually(async () => {
        expect(await new ProjectionRebuilds(restored.dataSource).list()).toMatchObject([
          { rebuildRequestedAt: null },
        ]);
      });
    });

    test('are read again by every replica after a rebuild', async () => {
      const { state } = await owner();
      const database = await current().database();
      const replicas = [await reader({ database }), await reader({ database })];
      const [one] = replicas;
      for (const number of oneTo(30)) await state(`p${String(number)}`, number);
      const everything = async () => {
        const [row] = await one!.dataSource.query(
          `SELECT count(*)::int AS n, sum(number)::int AS total FROM profile`,
        );
        expect(row).toEqual({ n: 30, total: 465 });
      };
      await eventually(everything);

      await one!.dataSource.query(`UPDATE profile SET number = 0`);
      await new ProjectionRebuilds(one!.dataSource).request();

      await eventually(everything);
    });

    test('lose nothing when a rebuild comes while a batch from before it is in hand', async () => {
      const { bus, events } = current();
      const database = await current().database();
      const transport = await bus.connect();
      const consume = transport.consume.bind(transport);
      let rebuilt = false;
      transport.consume = (options) =>
        consume({
          ...options,
          onBatch: async (batch, signal) => {
            if (!rebuilt && batch.messages.some(({ message }) => message.aggregateVersion === 6)) {
              rebuilt = true;
              const other = await openDataSource(database);
              await other.query(`DELETE FROM effect`);
              await other.query(`DELETE FROM inbox_message`);
              await other.query(`UPDATE inbox_position SET next_offset = 0`);
              await other.destroy();
            }
            await options.onBatch(batch, signal);
          },
        });
      const service = await current().service({
        database,
        transport,
        consumers: [recorder(events.noteAdded, 'note')],
      });
      await service.tell(events.noteAdded, 'a', ...oneTo(5));
      await eventually(async () => {
        expect(await service.effects('note', 'a')).toEqual(oneTo(5));
      });

      await service.tell(events.noteAdded, 'a', 6);

      await eventually(async () => {
        expect(await service.effects('note', 'a')).toEqual(oneTo(6));
      });
      expect(rebuilt).toBe(true);
    });

    test('and ordinary consumers too read a bus again that was restored from an older copy', async () => {
      const { events } = current();
      const database = await current().database();
      const consumers = [projector(events.profileStated), recorder(events.noteAdded, 'note')];
      const before = await current().service({ database, consumers });
      await before.tell(events.profileStated, 'p', 1);
      await before.tell(events.noteAdded, 'n', 1);
      await eventually(async () => {
        expect([await before.profile('p'), await before.effects('note', 'n')]).toEqual([1, [1]]);
      });
      await before.stop();
      const writer = await openDataSource(database);
      await writer.query(`UPDATE inbox_position SET next_offset = next_offset + 1000`);
      await writer.destroy();

      const after = await current().service({ database, consumers });
      await after.tell(events.profileStated, 'p', 2);
      await after.tell(events.noteAdded, 'n', 2);

      await eventually(async () => {
        expect([await after.profile('p'), await after.effects('note', 'n')]).toEqual([2, [1, 2]]);
      });
    });
  });
}
