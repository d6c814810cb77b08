import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { median, percentile } from '../process-figures.js';
import { bareKafkajs, type BareRecord } from './bare-kafkajs.js';
import { BenchService, benchEvent, benchText } from './bench-service.js';
import { startBuses, type Buses, type BusKind } from './buses.js';

const MESSAGES = 20_000;
const WRITTEN_AT_ONCE = 5_000;
const ROUNDS = 3;
const LEAST_OF_BARE = 0.7;
const LATENCY_SECONDS = 10;
const TICK_MS = 10;

const lines: string[] = [];
const report = (line: string): void => void lines.push(line);

describe('the bus of a country, measured', () => {
  let buses: Buses;
  beforeAll(async () => {
    buses = await startBuses();
  }, 180_000);
  afterAll(async () => {
    await buses.stop();
    process.stdout.write(`\n${lines.join('\n')}\n\n`);
  });

  /** Seconds from the commit of all messages to the last effect, with everything connected as bare kafkajs is. */
  async function throughput(kind: BusKind): Promise<number> {
    const service = await BenchService.prepare(benchEvent());
    await connectAll(kind, service);
    const commit = await service.writeUncommitted(MESSAGES, WRITTEN_AT_ONCE);
    const begun = performance.now();
    await commit();
    await service.untilHeard(MESSAGES + 1);
    const seconds = (performance.now() - begun) / 1000;
    await service.stop();
    return seconds;
  }

  /** Has a first message come through all parts. */
  async function connectAll(kind: BusKind, service: BenchService): Promise<void> {
    await service.listen(buses.connect(kind));
    await service.relay(buses.connect(kind));
    await service.write(1_000_000, 1);
    await service.untilHeard(1);
  }

  function records(): BareRecord[] {
    return [...Array(MESSAGES).keys()].map((number) => ({
      key: `s${String(number % 200)}`,
      value: JSON.stringify({ number, text: benchText }),
      headers: {
        ce_specversion: '1.0',
        ce_id: randomUUID(),
        ce_source: '/vicinia/people',
        ce_type: 'vicinia.people.bench.told.v1',
        ce_subject: `s${String(number % 200)}`,
        ce_time: '2026-01-01T00:00:00.000Z',
        ce_aggregateversion: '1',
        ce_structureversion: '0',
        ce_correlationid: 'bench',
        'content-type': 'application/json; charset=UTF-8',
      },
    }));
  }

  it(`relay and consumer bring at least ${LEAST_OF_BARE} of what bare kafkajs brings`, async () => {
    const all = records();
    const rates = { bare: [] as number[], kafka: [] as number[], embedded: [] as number[] };
    // The broker's and this process's compilers have seen everything once.
    await bareKafkajs(buses.brokers, `warm-${randomUUID()}`, all);
    await throughput('kafka');
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.bare.push(MESSAGES / (await bareKafkajs(buses.brokers, `bare-${randomUUID()}`, all)));
      rates.kafka.push(MESSAGES / (await throughput('kafka')));
      rates.embedded.push(MESSAGES / (await throughput('embedded')));
    }
    for (const [name, values] of Object.entries(rates)) {
      report(
        `${name}: ${median(values).toFixed(0)} messages/s (${values.map((v) => v.toFixed(0)).join(', ')})`,
      );
    }
    const ratio = median(rates.kafka) / median(rates.bare);
    report(`relay + consumer on Kafka against bare kafkajs: ${ratio.toFixed(2)} (at least ${LEAST_OF_BARE})`);
    report(`embedded against Kafka: ${(median(rates.embedded) / median(rates.kafka)).toFixed(2)}`);
    expect(ratio).toBeGreaterThanOrEqual(LEAST_OF_BARE);
  });

  it.each([
    ['kafka', 200],
    ['kafka', 1_000],
    ['embedded', 200],
    ['embedded', 1_000],
  ] as const)('from commit to effect on %s at %d messages/s', async (kind, rate) => {
    const service = await BenchService.prepare(benchEvent());
    await connectAll(kind, service);
    const perTick = (rate * TICK_MS) / 1000;
    const ticks = (LATENCY_SECONDS * 1000) / TICK_MS;
    const begun = performance.now();
    for (let tick = 0; tick < ticks; tick += 1) {
      await service.write(tick * perTick, perTick);
      await pause(Math.max(0, begun + (tick + 1) * TICK_MS - performance.now()));
    }
    const seconds = (performance.now() - begun) / 1000;
    await service.untilHeard(ticks * perTick + 1);
    await pause(500);
    const latencies = await service.latencies();
    await service.stop();
    report(
      `commit to effect on ${kind} at ${((ticks * perTick) / seconds).toFixed(0)} messages/s: ` +
        `p50 ${percentile(latencies, 0.5).toFixed(0)} ms, p99 ${percentile(latencies, 0.99).toFixed(0)} ms`,
    );
    expect(latencies.length).toBeGreaterThanOrEqual(ticks * perTick);
  });
});
