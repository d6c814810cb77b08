import { describe, expect, test } from '@jest/globals';
import { eventually } from '../eventually.js';
import { recorder } from './sample-consumers.js';
import { oneTo } from './sample-service.js';
import type { CurrentContext } from './transport-contract.js';

export function deliveryContract(current: CurrentContext): void {
  describe('delivers', () => {
    test('every message of an aggregate in order while many write at once', async () => {
      const { events } = current();
      const service = await current().service({ consumers: [recorder(events.noteAdded, 'one')] });
      const subjects = ['a', 'b', 'c', 'd'];
      const version = new Map<string, number>();
      const write = (subject: string) =>
        service.dataSource.transaction(async (manager) => {
          // The number follows the version because the aggregate is locked from the first write to the commit.
          await manager.query(`SELECT pg_advisory_xact_lock(hashtext($1))`, [subject]);
          const number = (version.get(subject) ?? 0) + 1;
          version.set(subject, number);
          await service.outbox.add(manager, events.noteAdded, {
            subject,
            territoryId: null,
            data: { number },
          });
        });

      await Promise.all(oneTo(40).flatMap(() => subjects.map(write)));

      await eventually(async () => {
        for (const subject of subjects) expect(await service.effects('one', subject)).toEqual(oneTo(40));
      });
    });

    test('a message whose transaction commits after later ones', async () => {
      const { events } = current();
      const service = await current().service({ consumers: [recorder(events.noteAdded, 'one')] });
      const slow = service.dataSource.createQueryRunner();
      await slow.startTransaction();
      await service.outbox.add(slow.manager, events.noteAdded, {
        subject: 'late',
        territoryId: null,
        data: { number: 1 },
      });

      await service.tell(events.noteAdded, 'early', 1, 2, 3);
      await eventually(async () => {
        expect(await service.effects('one', 'early')).toEqual([1, 2, 3]);
      });
      expect(await service.effects('one', 'late')).toEqual([]);
      await slow.commitTransaction();
      await slow.release();

      await eventually(async () => {
        expect(await service.effects('one', 'late')).toEqual([1]);
      });
    });

    test('nothing of a transaction that rolls back', async () => {
      const { events } = current();
      const service = await current().service({ consumers: [recorder(events.noteAdded, 'one')] });
      const doomed = service.dataSource.transaction(async (manager) => {
        await service.outbox.add(manager, events.noteAdded, {
          subject: 'a',
          territoryId: null,
          data: { number: 1 },
        });
        throw new Error('change of mind');
      });
      await expect(doomed).rejects.toThrow('change of mind');

      await service.tell(events.noteAdded, 'a', 2);

      await eventually(async () => {
        expect(await service.effects('one', 'a')).toEqual([2]);
      });
    });

    test('to every consumer of a service and to every service that hears it', async () => {
      const { events } = current();
      const first = await current().service({
        consumers: [recorder(events.noteAdded, 'one'), recorder(events.noteAdded, 'two')],
      });
      const second = await current().service({
        name: 'elsewhere',
        consumers: [recorder(events.noteAdded, 'three')],
      });

      await first.tell(events.noteAdded, 'a', 1, 2);

      await eventually(async () => {
        expect(await first.effects('one', 'a')).toEqual([1, 2]);
        expect(await first.effects('two', 'a')).toEqual([1, 2]);
        expect(await second.effects('three', 'a')).toEqual([1, 2]);
      });
    });

    test('past messages of types that the service does not know', async () => {
      const { events } = current();
      const service = await current().service({ consumers: [recorder(events.noteAdded, 'one')] });

      await service.tell(events.noteAddedNewer, 'a', 1);
      await service.tell(events.noteAdded, 'a', 2);

      await eventually(async () => {
        expect(await service.effects('one', 'a')).toEqual([2]);
      });
      const skipped = await service.metrics.getSingleMetricAsString('vicinia_inbox_skipped_total');
      expect(skipped).toContain(`type="${events.noteAddedNewer.type}",why="not heard"} 1`);
    });

    test('what was written while the bus was away, once it is back', async () => {
      const { bus, events } = current();
      const service = await current().service({ consumers: [recorder(events.noteAdded, 'one')] });
      await service.tell(events.noteAdded, 'a', 1);
      await eventually(async () => {
        expect(await service.effects('one', 'a')).toEqual([1]);
        expect(await service.health.notReady()).toEqual({});
      });

      await bus.goAway();
      await service.tell(events.noteAdded, 'a', 2, 3);
      await eventually(() => {
        expect(service.isBusReachable).toBe(false);
      });
      // All replicas of all services would be unready at once, although they serve without the bus.
      expect(await service.health.notReady()).toEqual({});
      expect(await service.health.notAlive()).toEqual({});
      await bus.comeBack();
      await service.tell(events.noteAdded, 'a', 4);

      await eventually(async () => {
        expect(await service.effects('one', 'a')).toEqual([1, 2, 3, 4]);
      }, 15_000);
    }, 40_000);

    test('and is not ready before the bus has answered once', async () => {
      const { bus, events } = current();
      const transport = await bus.connect();
      await bus.goAway();
      const service = await current().service({ transport, consumers: [recorder(events.noteAdded, 'one')] });
      await service.tell(events.noteAdded, 'a', 1);

      expect(await service.health.notReady()).toHaveProperty('bus');
      expect(await service.health.notAlive()).toEqual({});
      await bus.comeBack();

      await eventually(async () => {
        expect(await service.health.notReady()).toEqual({});
        expect(await service.effects('one', 'a')).toEqual([1]);
      }, 15_000);
    }, 40_000);
  });
}
