import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { eventually } from '../eventually.js';
import { recorder } from './sample-consumers.js';
import type { CurrentContext } from './transport-contract.js';

/** Connections that a sample service has for its requests. */
const POOL = 10;

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

    await service.tell(events.passStated, 'person', 1);
    await eventually(async () => {
      expect(await service.effects('pass', 'person')).toEqual([1]);
    });

    // It was heard, and the queue is still there.
    expect(await service.effectCount('note')).toBeLessThan(queued);
  });

  test('publishes what the access lane says while the bus takes its time over ordinary messages', async () => {
    const { events } = current();
    const database = await current().database();
    const transport = await current().bus.connect();
    const publish = transport.publish.bind(transport);
    const taken: string[] = [];
    let letGo = (): void => undefined;
    const slow = new Promise<void>((resolve) => (letGo = resolve));
    transport.publish = async (messages) => {
      if (messages.some(({ type }) => type === events.noteAdded.type)) await slow;
      await publish(messages);
      taken.push(...messages.map(({ type }) => type));
    };
    const service = await current().service({ database, transport });

    await service.tell(events.noteAdded, 'a', 1, 2, 3);
    await service.tell(events.passStated, 'person', 1);

    await eventually(() => {
      expect(taken).toEqual([events.passStated.type]);
    });
    letGo();
    await eventually(() => {
      expect(taken).toHaveLength(4);
    });
  });

  test('hears the access lane while every connection of the service is taken', async () => {
    const { events } = current();
    const service = await current().service({ consumers: [recorder(events.passStated, 'pass')] });
    await eventually(async () => {
      expect(await service.health.notReady()).toEqual({});
    });
    let letGo = (): void => undefined;
    const until = new Promise<void>((resolve) => (letGo = resolve));
    const holders = Array.from({ length: POOL }, () => service.dataSource.transaction(() => until));

    await service.tellApart(events.passStated, 'person', 1);
    await eventually(async () => {
      expect(await service.effectsSeenApart('pass', 'person')).toEqual([1]);
    });
    letGo();
    await Promise.all(holders);
  });
}
