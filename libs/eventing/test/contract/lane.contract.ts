import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { eventually } from '../eventually.js';
import { recorder } from './sample-consumers.js';
import type { CurrentContext } from './transport-contract.js';

export function laneContract(current: CurrentContext): void {
  test('lets the access lane overtake a long queue of ordinary messages', async () => {
    const { events } = current();
    const queued = 3_000;
    const slowly = recorder(events.noteAdded, 'note', async () => {
      await pause(5);
    });
    const service = await current().service({ consumers: [slowly, recorder(events.passStated, 'pass')] });
    await eventually(async () => {
      expect(await service.health.notReady()).toEqual({});
    });
    await service.dataSource.query(
      `INSERT INTO outbox (id, aggregatetype, aggregateid, version, type, payload, source, structure_version,
                           correlation_id, occurred_at, lane, bucket)
       SELECT gen_random_uuid(), $1, 's' || (n % 50), 1 + n / 50, $2, '{"number":1}', '/vicinia/people', 0, 'x', now(), 1, n % 8
       FROM generate_series(0, $3 - 1) AS n`,
      [events.noteAdded.aggregate.topic, events.noteAdded.type, queued],
    );
    await eventually(async () => {
      expect(await service.effectCount('note')).toBeGreaterThan(0);
    });

    const asked = performance.now();
    await service.tell(events.passStated, 'person', 1);
    await eventually(async () => {
      expect(await service.effects('pass', 'person')).toEqual([1]);
    });

    expect(performance.now() - asked).toBeLessThan(2_000);
    expect(await service.effectCount('note')).toBeLessThan(queued);
  });

  test('publishes what the access lane says before older ordinary messages', async () => {
    const { events } = current();
    const database = await current().database();
    const writer = await current().service({ database, relay: false });
    await writer.tell(events.noteAdded, 'a', 1, 2, 3);
    await writer.tell(events.passStated, 'person', 1);
    const published: string[] = [];
    const transport = await current().bus.connect();
    const publish = transport.publish.bind(transport);
    transport.publish = async (messages) => {
      published.push(...messages.map((message) => message.type));
      await publish(messages);
    };

    await current().service({ database, transport });

    await eventually(() => {
      expect(published).toHaveLength(4);
    });
    expect(published[0]).toBe(events.passStated.type);
  });
}
