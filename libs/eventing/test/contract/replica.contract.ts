import { describe, expect, test } from '@jest/globals';
import { eventually } from '../eventually.js';
import { recorder } from './sample-consumers.js';
import { oneTo, type SampleService } from './sample-service.js';
import type { CurrentContext } from './transport-contract.js';

export function replicaContract(current: CurrentContext): void {
  describe('shares the partitions among replicas', () => {
    const subjects = oneTo(40).map((number) => `subject-${String(number)}`);

    async function tellAll(service: SampleService, number: number): Promise<void> {
      for (const subject of subjects) await service.tell(current().events.noteAdded, subject, number);
    }

    async function expectAll(service: SampleService, last: number): Promise<void> {
      for (const subject of subjects) expect(await service.effects('note', subject)).toEqual(oneTo(last));
    }

    test('so that each takes a part, and the other takes all when one dies or leaves', async () => {
      const { bus, events } = current();
      const database = await current().database();
      const worked = { first: 0, second: 0, third: 0 };
      const replica = async (who: keyof typeof worked) => {
        const transport = await bus.connect();
        const count = () => {
          worked[who] += 1;
        };
        const consumers = [recorder(events.noteAdded, 'note', count)];
        return { transport, service: await current().service({ database, transport, consumers }) };
      };
      const first = await replica('first');
      const second = await replica('second');

      let number = 0;
      await eventually(async () => {
        number += 1;
        await tellAll(first.service, number);
        await eventually(() => expectAll(first.service, number));
        expect(Math.min(worked.first, worked.second)).toBeGreaterThan(0);
      }, 30_000);

      await bus.kill(second.transport);
      const before = worked.second;
      await tellAll(first.service, number + 1);
      await eventually(() => expectAll(first.service, number + 1), 30_000);
      expect(worked.second).toBe(before);

      const third = await replica('third');
      await eventually(() => expect(third.service.health.notReady()).resolves.toEqual({}));
      await first.service.stop();
      await tellAll(third.service, number + 2);
      await eventually(() => expectAll(third.service, number + 2), 30_000);
      expect(worked.third).toBeGreaterThanOrEqual(subjects.length);
    }, 90_000);

    test('and the outbox goes on when the replica whose relay was at work stops', async () => {
      const { events } = current();
      const database = await current().database();
      const first = await current().service({ database });
      await first.tell(events.noteAdded, 'a', 1);
      const second = await current().service({ database, consumers: [recorder(events.noteAdded, 'note')] });
      await eventually(async () => {
        expect(await second.effects('note', 'a')).toEqual([1]);
      });

      await first.stop();
      await second.tell(events.noteAdded, 'a', 2);

      await eventually(async () => {
        expect(await second.effects('note', 'a')).toEqual([1, 2]);
      });
    });
  });
}
