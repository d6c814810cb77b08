import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createLog } from '@vicinia/service-kit';
import { AdminAccess } from '../../src/kafka/topics/admin-access.js';
import { kafkaClient } from '../../src/kafka/kafka-client.js';
import {
  defaultKafkaSettings,
  KafkaTransport,
  type ConsumeOptions,
  type Consumption,
  type KafkaSettings,
} from '../../src/index.js';
import { sampleEvents, sampleMessage } from '../contract/sample-events.js';
import { oneTo } from '../contract/sample-service.js';
import { eventually } from '../eventually.js';
import { testSettings } from './kafka-bus.js';
import { SocketGate } from './socket-gate.js';

const log = createLog('test', process.env['KAFKA_TEST_LOG'] ?? 'silent');
/** The request of the protocol by which a member asks for its partitions. */
const SYNC_GROUP = 14;
const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

function connect(settings: Partial<KafkaSettings> = {}): KafkaTransport {
  const transport = new KafkaTransport(testSettings(settings), log);
  open.push(transport);
  return transport;
}

function numbersOf(batch: Parameters<ConsumeOptions['onBatch']>[0]): number[] {
  return batch.messages.map(({ message }) => (message.data as { number: number }).number);
}

describe('what is known of kafkajs', () => {
  test('a batch longer than the session, while the group is dealt anew, does not cost the membership', async () => {
    const { noteAdded, aggregates } = sampleEvents();
    const settings = { sessionTimeoutMilliseconds: 2_000, partitions: 2 };
    const [slow, late] = [connect(settings), connect(settings)];
    await slow.prepare(aggregates);
    const group = randomUUID();
    const gate = Promise.withResolvers<undefined>();
    const positions = new Map<number, bigint>();
    const applied: number[] = [];
    let aborted = false;
    let overlapped = false;
    const inHand = new Set<number>();
    const options = (isSlow: boolean): ConsumeOptions => ({
      group,
      topics: [noteAdded.aggregate],
      positionOf: (_topic, partition) => Promise.resolve(positions.get(partition) ?? 0n),
      onBatch: async (batch, signal) => {
        overlapped ||= inHand.has(batch.partition);
        inHand.add(batch.partition);
        if (isSlow) await gate.promise;
        aborted ||= signal.aborted;
        applied.push(...numbersOf(batch));
        positions.set(batch.partition, batch.messages.at(-1)!.offset + 1n);
        inHand.delete(batch.partition);
      },
    });
    const consumption = await slow.consume(options(true));
    await slow.publish([sampleMessage(noteAdded, 'held', 1)]);
    await eventually(() => {
      expect(inHand.size).toBe(1);
    });

    await late.consume(options(false));
    await pause(settings.sessionTimeoutMilliseconds * 2);
    await slow.publish([sampleMessage(noteAdded, 'held', 2)]);
    gate.resolve(undefined);

    await eventually(() => {
      expect(applied).toEqual([1, 2]);
    });
    expect([aborted, overlapped, consumption.failure()]).toEqual([false, false, null]);
  });

  test('a client that crashes in an outage is replaced, and liveness does not notice', async () => {
    const { noteAdded, aggregates } = sampleEvents();
    const gate = new SocketGate();
    const transport = connect({ connect: gate.open.bind(gate), partitions: 1 });
    await transport.prepare(aggregates);
    const heard: number[] = [];
    const consumption = await transport.consume({
      group: randomUUID(),
      topics: [noteAdded.aggregate],
      positionOf: () => Promise.resolve(BigInt(heard.length)),
      onBatch: (batch) => {
        heard.push(...numbersOf(batch));
        return Promise.resolve();
      },
    });
    await transport.publish([sampleMessage(noteAdded, 'a', 1)]);
    await eventually(() => {
      expect(heard).toEqual([1]);
    });

    gate.cut();
    await eventually(() => {
      expect(transport.isReachable()).toBe(false);
    });
    // Longer than all attempts of the client's own.
    await pause(12_000);
    expect(consumption.failure()).toBeNull();
    gate.reopen();
    await eventually(() => transport.publish([sampleMessage(noteAdded, 'a', 2)]));

    await eventually(() => {
      expect(heard).toEqual([1, 2]);
    }, 15_000);
    expect(transport.isReachable()).toBe(true);
  });

  test('a client that crashes for good fails liveness', async () => {
    const { noteAdded, aggregates } = sampleEvents();
    const transport = connect();
    await transport.prepare(aggregates);
    const group = randomUUID();
    // A member that speaks another protocol keeps ours out of the group for ever.
    const foreign = kafkaClient({ ...defaultKafkaSettings, ...testSettings() }, 'foreign', log).consumer({
      groupId: group,
    });
    open.push({ close: () => foreign.disconnect() });
    await foreign.connect();
    await foreign.subscribe({ topics: [noteAdded.aggregate.topic] });
    await foreign.run({ eachBatch: () => Promise.resolve() });

    const consumption: Consumption = await transport.consume({
      group,
      topics: [noteAdded.aggregate],
      positionOf: () => Promise.resolve(0n),
      onBatch: () => Promise.resolve(),
    });

    await eventually(() => {
      expect(consumption.failure()).toContain('crashed');
    }, 20_000);
  });

  test('a clock that is set back stops the heartbeats, which is noticed, and the member joins anew', async () => {
    const { noteAdded, aggregates } = sampleEvents();
    const transport = connect({ sessionTimeoutMilliseconds: 2_000, heartbeatMilliseconds: 300 });
    await transport.prepare(aggregates);
    const group = randomUUID();
    const heard: number[] = [];
    await transport.consume({
      group,
      topics: [noteAdded.aggregate],
      positionOf: () => Promise.resolve(0n),
      onBatch: (batch) => {
        heard.push(...numbersOf(batch));
        return Promise.resolve();
      },
    });
    const admin = new AdminAccess({ ...defaultKafkaSettings, ...testSettings() }, log);
    const members = async (): Promise<string[]> => {
      await admin.use((client) => client.describeCluster());
      const { groups } = await admin.use((client) => client.describeGroups([group]));
      return groups.flatMap((one) => one.members.map(({ memberId }) => memberId));
    };
    const [before] = await members();
    const real = Date.now;
    try {
      Date.now = () => real() - 3_600_000;
      await eventually(async () => {
        const now = await members();
        expect([now.length, now.includes(before!)]).toEqual([1, false]);
      }, 20_000);
    } finally {
      Date.now = real;
      admin.close();
    }

    await transport.publish([sampleMessage(noteAdded, 'a', 1)]);
    await eventually(() => {
      expect(heard).toEqual([1]);
    });
  });

  test('a member that is never told its partitions, because that answer is lost, joins anew', async () => {
    const { noteAdded, aggregates } = sampleEvents();
    const gate = new SocketGate();
    // The session outlasts the silence, so that the broker sees a member in good order.
    const settings = { sessionTimeoutMilliseconds: 4_000, requestTimeoutMilliseconds: 1_000 };
    const first = connect({ ...settings, connect: gate.open.bind(gate) });
    await first.prepare(aggregates);
    const heard = new Set<number>();
    const options: ConsumeOptions = {
      group: randomUUID(),
      topics: [noteAdded.aggregate],
      positionOf: () => Promise.resolve(0n),
      onBatch: (batch) => {
        for (const number of numbersOf(batch)) heard.add(number);
        return Promise.resolve();
      },
    };
    await first.consume(options);

    const deaf = gate.deafenAfter(SYNC_GROUP);
    const second = connect(settings);
    const joining = second.consume(options);
    await deaf;
    await pause(settings.requestTimeoutMilliseconds * 1.5);
    gate.hear();
    await joining;

    await second.publish(oneTo(40).map((number) => sampleMessage(noteAdded, `s${String(number)}`, number)));
    await eventually(() => {
      expect(heard.size).toBe(40);
    }, 30_000);
  });

  test('bursts of publications on one producer lose nothing and keep the order of each key', async () => {
    const { noteAdded, aggregates } = sampleEvents();
    const transport = connect();
    await transport.prepare(aggregates);
    const subjects = oneTo(5).map((number) => `s${String(number)}`);

    await Promise.all(
      oneTo(200).map((number) =>
        transport.publish(subjects.map((subject) => sampleMessage(noteAdded, subject, number))),
      ),
    );

    // Doubles are for the inbox, which knows the ids; the order is that of first appearances.
    const heard = new Map(subjects.map((subject) => [subject, [] as number[]]));
    const seen = new Set<string>();
    await transport.consume({
      group: randomUUID(),
      topics: [noteAdded.aggregate],
      positionOf: () => Promise.resolve(0n),
      onBatch: ({ messages }) => {
        for (const { message } of messages) {
          if (seen.has(message.id)) continue;
          seen.add(message.id);
          heard.get(message.subject)?.push((message.data as { number: number }).number);
        }
        return Promise.resolve();
      },
    });
    await eventually(() => {
      expect([...heard.values()].flat()).toHaveLength(1_000);
    });
    for (const numbers of heard.values()) expect(numbers).toEqual(oneTo(200));
  });

  test('messages that are together larger than a batch may be are sent in several', async () => {
    const { noteAdded, aggregates } = sampleEvents();
    const transport = connect();
    await transport.prepare(aggregates);
    const word = 'x'.repeat(400_000);
    const large = oneTo(5).map((number) => ({
      ...sampleMessage(noteAdded, 'a', number),
      data: { number, word },
    }));

    await transport.publish(large);

    const heard: number[] = [];
    await transport.consume({
      group: randomUUID(),
      topics: [noteAdded.aggregate],
      positionOf: () => Promise.resolve(0n),
      onBatch: (batch) => {
        heard.push(...numbersOf(batch));
        return Promise.resolve();
      },
    });
    await eventually(() => {
      expect(heard).toEqual(oneTo(5));
    });
  });

  test('a client with nothing to do does not wake the process', async () => {
    const { noteAdded, aggregates } = sampleEvents();
    const transport = connect();
    await transport.prepare(aggregates);
    const heard: number[] = [];
    await transport.consume({
      group: randomUUID(),
      topics: [noteAdded.aggregate],
      positionOf: () => Promise.resolve(0n),
      onBatch: (batch) => {
        heard.push(...numbersOf(batch));
        return Promise.resolve();
      },
    });
    await transport.publish([sampleMessage(noteAdded, 'a', 1)]);
    await eventually(() => {
      expect(heard).toEqual([1]);
    });

    const real = globalThis.setTimeout;
    let negative = 0;
    const counting = ((callback: () => void, milliseconds?: number, ...rest: unknown[]) => {
      if (milliseconds !== undefined && milliseconds < 0) negative += 1;
      return real(callback, milliseconds, ...(rest as []));
    }) as typeof setTimeout;
    globalThis.setTimeout = Object.assign(counting, real);
    try {
      await pause(1_000);
    } finally {
      globalThis.setTimeout = real;
    }
    expect(negative).toBe(0);
  });

  test('a service says which topics are missing when it may not create them', async () => {
    const { aggregates } = sampleEvents();
    await expect(connect({ createTopics: false }).prepare(aggregates)).rejects.toThrow(
      'vicinia topics apply',
    );
  });
});
