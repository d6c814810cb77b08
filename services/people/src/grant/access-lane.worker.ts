import { parentPort } from 'node:worker_threads';
import { EventingRuntime, Outbox, transportFromEnvironment } from '@vicinia/eventing';
import { createDataSource, createLog, HealthRegistry, Schedules } from '@vicinia/service-kit';
import { Registry } from 'prom-client';
import { peopleDatabase } from '../data-source.js';
import { readPeopleEnvironment } from '../environment.js';
import { ownStructureVersion } from '../territory/own-structure-version.js';
import { BEATING, STOP, type PublishedCount } from './access-lane.thread.js';
import { keepBeating } from './grants-heartbeat.js';

/**
 * The thread in which people publishes what decides about the staff of the country: grants, and that they flow. Requests
 * keep the main thread busy; here is nothing else to do.
 */
const TELL_EVERY_MS = 1_000;

const environment = readPeopleEnvironment();
const log = createLog('people', environment.LOG_LEVEL);
const health = new HealthRegistry();
const registry = new Registry();
const schedules = new Schedules(log);
const source = createDataSource({
  ...peopleDatabase,
  url: environment.DATABASE_URL,
  poolSize: 1,
  applicationName: 'people',
});
const runtime = new EventingRuntime(
  {
    service: 'people',
    transport: transportFromEnvironment(environment),
    lanes: ['access'],
    consumers: false,
  },
  { dataSource: source, log, registry, health, tracing: null },
);

async function stop(): Promise<void> {
  await schedules.onApplicationShutdown();
  await tellPublished();
  await runtime.stop();
  await source.destroy();
  process.exit(0);
}

let told = new Map<string, number>();

/** The counter that Prometheus sees is the main thread's. */
async function tellPublished(): Promise<void> {
  const { values } = await runtime.metrics.published.get();
  const now = new Map(values.map(({ labels, value }) => [String(labels.topic), value]));
  for (const [topic, count] of now) {
    const more = count - (told.get(topic) ?? 0);
    if (more > 0) parentPort?.postMessage({ topic, count: more } satisfies PublishedCount);
  }
  told = now;
}

/** Ends the thread, and with it the process's liveness, when the relay has ended although nobody stopped it. */
async function demandAlive(): Promise<void> {
  const failures = Object.values(await health.notAlive());
  if (failures.length === 0) return;
  log.fatal({ failures }, 'the access lane has ended');
  process.exit(1);
}

parentPort?.on('message', (message: unknown) => {
  if (message === STOP) void stop();
});
await source.initialize();
await runtime.start([]);
await keepBeating(runtime, new Outbox(ownStructureVersion), schedules);
parentPort?.postMessage(BEATING);
schedules.every('published messages', TELL_EVERY_MS, tellPublished);
schedules.every('liveness of the access lane', TELL_EVERY_MS, demandAlive);
