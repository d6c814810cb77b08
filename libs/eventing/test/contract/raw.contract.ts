import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { ConsumeOptions, Consumption, MessageTransport } from '../../src/index.js';
import { eventually } from '../eventually.js';
import { sampleMessage } from './sample-events.js';
import { oneTo } from './sample-service.js';
import type { CurrentContext } from './transport-contract.js';

export function rawContract(current: CurrentContext): void {
  describe('as a port', () => {
    const open: MessageTransport[] = [];
    afterEach(async () => {
      for (const transport of open.splice(0)) await transport.close();
    });

    async function connect(): Promise<MessageTransport> {
      const transport = await current().bus.connect();
      open.push(transport);
      await transport.prepare(current().events.aggregates);
      return transport;
    }

    function consume(transport: MessageTransport, options: Partial<ConsumeOptions>): Promise<Consumption> {
      return transport.consume({
        group: randomUUID(),
        topics: [current().events.noteAdded.aggregate],
        positionOf: () => Promise.resolve(0n),
        onBatch: () => Promise.resolve(),
        ...options,
      });
    }

    const note = (subject: string, number: number) =>
      sampleMessage(current().events.noteAdded, subject, number);

    test('delivers the same messages again after a pause when they are refused', async () => {
      const transport = await connect();
      const offered: number[] = [];
      let refusals = 0;
      await transport.publish([note('a', 1), note('a', 2)]);
      await consume(transport, {
        onBatch: (batch) => {
          refusals += 1;
          if (refusals <= 3) return Promise.reject(new Error('not now'));
          offered.push(...batch.messages.map(({ message }) => (message.data as { number: number }).number));
          return Promise.resolve();
        },
      });
      await eventually(() => {
        expect(offered).toEqual([1, 2]);
      });

      await transport.publish([note('a', 3)]);

      await eventually(() => {
        expect(offered).toEqual([1, 2, 3]);
      });
    });

    test('hands over one batch of a partition at a time, and keeps every attribute of a message', async () => {
      const transport = await connect();
      const sent = oneTo(50).map((number) => note(`s${String(number % 3)}`, number));
      const received = new Map<string, unknown>();
      const inHand = new Set<string>();
      let overlapped = false;
      await consume(transport, {
        onBatch: async (batch) => {
          const place = `${batch.topic}/${String(batch.partition)}`;
          overlapped ||= inHand.has(place);
          inHand.add(place);
          await new Promise((resolve) => setImmediate(resolve));
          for (const { message } of batch.messages) received.set(message.id, message);
          inHand.delete(place);
        },
      });

      for (const message of sent) await transport.publish([message]);

      await eventually(() => {
        expect(received.size).toBe(sent.length);
      });
      for (const message of sent) expect(received.get(message.id)).toEqual(message);
      expect(overlapped).toBe(false);
    });

    test('reads on from the positions that it is told, and asks for them again to seek', async () => {
      const transport = await connect();
      await transport.publish(oneTo(5).map((number) => note('a', number)));
      const extents = await transport.extents([current().events.noteAdded.aggregate]);
      const filled = extents.find(({ start, end }) => end - start === 5n)!;
      let position = filled.start + 3n;
      const offered: bigint[] = [];
      const consumption = await consume(transport, {
        positionOf: (_topic, partition) => Promise.resolve(partition === filled.partition ? position : 0n),
        onBatch: (batch) => {
          offered.push(...batch.messages.map(({ offset }) => offset - filled.start));
          return Promise.resolve();
        },
      });
      await eventually(() => {
        expect(offered).toEqual([3n, 4n]);
      });

      position = filled.start + 1n;
      await consumption.seek();

      await eventually(() => {
        expect(offered).toEqual([3n, 4n, 1n, 2n, 3n, 4n]);
      });
    });

    test('gives a partition to another member only after the batch in hand, and then without a gap', async () => {
      const [first, second] = [await connect(), await connect()];
      const gate = Promise.withResolvers<undefined>();
      const positions = new Map<number, bigint>();
      const inHand = new Set<number>();
      const given = { first: 0, second: 0 };
      const worked = { first: 0, second: 0 };
      let overlapped = false;
      const applied: number[] = [];
      const member = (who: keyof typeof worked): Partial<ConsumeOptions> => ({
        group: current().name,
        positionOf: (_topic, partition) => {
          given[who] += 1;
          return Promise.resolve(positions.get(partition) ?? 0n);
        },
        onBatch: async ({ partition, messages }) => {
          overlapped ||= inHand.has(partition);
          inHand.add(partition);
          worked[who] += 1;
          if (who === 'first') await gate.promise;
          applied.push(...messages.map(({ message }) => (message.data as { number: number }).number));
          positions.set(partition, messages.at(-1)!.offset + 1n);
          inHand.delete(partition);
        },
      });
      await consume(first, member('first'));
      await first.publish(oneTo(4).map((number) => note(`held-${String(number)}`, number)));
      await eventually(() => {
        expect(worked.first).toBeGreaterThan(1);
      });

      await consume(second, member('second'));
      // Before, the first member could take all partitions in hand, and none would be left to give.
      await eventually(() => {
        expect(given.second).toBeGreaterThan(0);
      });
      await first.publish(oneTo(60).map((number) => note(`later-${String(number)}`, 4 + number)));
      await eventually(() => {
        expect(worked.second).toBeGreaterThan(0);
      });
      gate.resolve(undefined);

      await eventually(() => {
        expect(applied.toSorted((a, b) => a - b)).toEqual(oneTo(64));
      });
      expect(overlapped).toBe(false);
    });

    test('does not let a batch that takes long hold up other partitions', async () => {
      const transport = await connect();
      const gate = Promise.withResolvers<undefined>();
      const begun = new Set<number>();
      const heard: string[] = [];
      await consume(transport, {
        onBatch: async ({ partition, messages }) => {
          begun.add(partition);
          if (messages.some(({ message }) => message.subject === 'slow')) await gate.promise;
          heard.push(...messages.map(({ message }) => message.subject));
        },
      });
      await transport.publish([note('slow', 1)]);
      await eventually(() => {
        expect(begun.size).toBe(1);
      });

      const others = oneTo(20).map((number) => `other-${String(number)}`);
      await transport.publish(others.map((subject) => note(subject, 1)));

      await eventually(() => {
        expect(heard.length).toBeGreaterThan(0);
      });
      expect(heard).not.toContain('slow');
      gate.resolve(undefined);
      await eventually(() => {
        expect(heard.toSorted()).toEqual(['slow', ...others].toSorted());
      });
    });

    test('finishes the batch in hand before it stops, and delivers nothing afterwards', async () => {
      const transport = await connect();
      const begun = Promise.withResolvers<undefined>();
      const gate = Promise.withResolvers<undefined>();
      let finished = 0;
      const consumption = await consume(transport, {
        onBatch: async () => {
          begun.resolve(undefined);
          await gate.promise;
          finished += 1;
        },
      });
      await transport.publish([note('a', 1)]);
      await begun.promise;

      const stopped = consumption.stop();
      gate.resolve(undefined);
      await stopped;
      expect(finished).toBe(1);
      expect(consumption.failure()).toBeNull();

      await transport.publish([note('a', 2)]);
      const heard: unknown[] = [];
      await consume(transport, {
        onBatch: (batch) => {
          heard.push(...batch.messages);
          return Promise.resolve();
        },
      });
      await eventually(() => {
        expect(heard).toHaveLength(2);
      });
      expect(finished).toBe(1);
    });
  });
}
