import { describe, expect, test } from '@jest/globals';
import { ParkedMessages } from '../../src/index.js';
import { eventually } from '../eventually.js';
import { recorder } from './sample-consumers.js';
import { oneTo, type SampleService } from './sample-service.js';
import type { CurrentContext } from './transport-contract.js';

export function parkingContract(current: CurrentContext): void {
  describe('parks a message that fails', () => {
    /** A service that cannot bear number 3 of subject `sick` until it is cured. */
    async function sickService() {
      const { events } = current();
      const state = { cured: false };
      const consumer = recorder(events.noteAdded, 'note', (message) => {
        if (!state.cured && message.subject === 'sick' && message.data.number === 3)
          throw new Error('cannot bear a 3');
      });
      const service = await current().service({ consumers: [consumer] });
      const heal = () => {
        state.cured = true;
      };
      return { service, heal, parked: new ParkedMessages(service.dataSource) };
    }

    async function tellBoth(service: SampleService, ...numbers: number[]): Promise<void> {
      const { events } = current();
      await service.dataSource.transaction(async (manager) => {
        for (const number of numbers) {
          for (const subject of ['sick', 'well']) {
            await service.outbox.add(manager, events.noteAdded, {
              subject,
              territoryId: null,
              data: { number },
            });
          }
        }
      });
    }

    async function parkedNumbers(parked: ParkedMessages): Promise<(string | null)[]> {
      return (await parked.list()).map((message) => message.reason);
    }

    test('with those that follow with its key, while other keys go on', async () => {
      const { service, parked } = await sickService();

      await tellBoth(service, ...oneTo(6));

      await eventually(async () => {
        expect(await service.effects('note', 'well')).toEqual(oneTo(6));
      });
      await eventually(async () => {
        expect(await parkedNumbers(parked)).toEqual(['cannot bear a 3', null, null, null]);
      });
      expect(await service.effects('note', 'sick')).toEqual([1, 2]);
      const metrics = await service.metrics.metrics();
      expect(metrics).toContain(`vicinia_inbox_parked{group="${current().name}"} 4`);
      expect(metrics).toContain(
        `vicinia_consumer_lag{group="${current().name}",topic="${current().events.noteAdded.aggregate.topic}"} 0`,
      );
      expect(metrics).toContain('vicinia_outbox_unpublished 0');
    });

    test('and applies its queue in order when a retry is asked for, then later messages directly', async () => {
      const { service, heal, parked } = await sickService();
      await tellBoth(service, ...oneTo(5));
      await eventually(async () => {
        expect(await parkedNumbers(parked)).toHaveLength(3);
      });
      const last = (await parked.list()).at(-1)!;

      heal();
      expect(await parked.retry(last.messageId)).toBe(true);
      await tellBoth(service, 6, 7);

      await eventually(async () => {
        expect(await service.effects('note', 'sick')).toEqual(oneTo(7));
      });
      expect(await parked.list()).toEqual([]);
    });

    test('again when the retry fails, and counts the attempt', async () => {
      const { service, parked } = await sickService();
      await tellBoth(service, ...oneTo(4));
      await eventually(async () => {
        expect(await parkedNumbers(parked)).toHaveLength(2);
      });
      const [head] = await parked.list();

      expect(await parked.retryAll()).toBe(1);

      await eventually(async () => {
        expect((await parked.list())[0]).toMatchObject({ attempts: 2, retryRequestedAt: null });
      });
      expect((await parked.list())[0]!.messageId).toBe(head!.messageId);
      expect(await service.effects('note', 'sick')).toEqual([1, 2]);
    });

    test('until it is dropped, which lets those behind it go on', async () => {
      const { service, parked } = await sickService();
      await tellBoth(service, ...oneTo(5));
      await eventually(async () => {
        expect(await parkedNumbers(parked)).toHaveLength(3);
      });
      const [head] = await parked.list();

      expect(await parked.drop(head!.messageId)).toBe(true);

      await eventually(async () => {
        expect(await service.effects('note', 'sick')).toEqual([1, 2, 4, 5]);
      });
      expect(await parked.list()).toEqual([]);
      expect(await parked.drop(head!.messageId)).toBe(false);
      expect(await parked.retry(head!.messageId)).toBe(false);
    });

    test('whose handler hid a database error that had undone the transaction', async () => {
      const { events } = current();
      const consumer = recorder(events.noteAdded, 'note', async (message, manager) => {
        if (message.data.number === 2) await manager.query('SELECT 1 / 0').catch(() => undefined);
      });
      const service = await current().service({ consumers: [consumer] });

      await service.tell(events.noteAdded, 'a', 1, 2, 3);
      await service.tell(events.noteAdded, 'b', 1);

      await eventually(async () => {
        expect(await service.effects('note', 'b')).toEqual([1]);
      });
      await eventually(async () => {
        expect(await new ParkedMessages(service.dataSource).list()).toHaveLength(2);
      });
      expect(await service.effects('note', 'a')).toEqual([1]);
    });

    test('whose data breaks the contract', async () => {
      const { events } = current();
      const service = await current().service({ consumers: [recorder(events.noteAdded, 'note')] });
      await service.tell(events.noteAdded, 'a', 1);
      await eventually(async () => {
        expect(await service.effects('note', 'a')).toEqual([1]);
      });
      await service.dataSource.query(
        `INSERT INTO outbox (id, aggregatetype, aggregateid, version, type, payload, source, structure_version,
                             correlation_id, occurred_at, lane, bucket)
         SELECT gen_random_uuid(), aggregatetype, aggregateid, 2, type, '{"number":"two"}', source, 0, 'x', now(), lane, bucket
         FROM outbox WHERE aggregateid = 'a'`,
      );

      const parked = new ParkedMessages(service.dataSource);
      await eventually(async () => {
        expect(await parked.list()).toMatchObject([
          { key: 'a', reason: `data of ${events.noteAdded.type} does not fit its contract at number` },
        ]);
      });
    });
  });
}
