import { setTimeout as pause } from 'node:timers/promises';
import { BusMove, kafkaSettingsFromEnvironment, KafkaTransport } from '@vicinia/eventing';
import { catalogue } from '@vicinia/events';
import { busEnvironment, createDataSource, createLog, readEnvironment } from '@vicinia/service-kit';
import type { Command } from 'commander';
import { Pool } from 'pg';

interface MoveFlags {
  readonly database: readonly string[];
}

const LOOK_EVERY_MS = 1_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** `bus move`: from the embedded log to a Kafka cluster, while the installation runs. */
export function addMoveCommand(bus: Command): void {
  bus
    .command('move')
    .description('Moves from the embedded log (BUS_DATABASE_URL) to Kafka (KAFKA_BROKERS) without loss')
    .requiredOption('--database <urls...>', "URLs of all services' databases")
    .action(move);
}

async function move({ database: urls }: MoveFlags): Promise<void> {
  const environment = readEnvironment(busEnvironment);
  const settings = kafkaSettingsFromEnvironment(environment);
  const { BUS_DATABASE_URL: log } = environment;
  if (settings === null || log === undefined) throw new Error('Set BUS_DATABASE_URL and KAFKA_BROKERS.');
  const from = new Pool({ connectionString: log, max: 2, application_name: 'bus-move' });
  const to = new KafkaTransport(settings, createLog('bus-move', 'error'));
  const services = urls.map((url) =>
    createDataSource({ url, applicationName: 'bus-move', entities: [], migrations: [] }),
  );
  try {
    for (const service of services) await service.initialize();
    const topics = [...new Map(catalogue.map(({ aggregate }) => [aggregate.topic, aggregate])).values()];
    const moving = new BusMove({ from, to, topics });
    await moving.begin();
    say(`Copied ${await moving.copyNew()} messages. Stop all services now; this command waits for them.`);
    while ((await moving.usersOfLog()).length > 0) {
      await moving.copyNew();
      await pause(LOOK_EVERY_MS);
    }
    say(`Copied the last ${await moving.finish(services)} messages.`);
    say('Start the services with KAFKA_BROKERS; the embedded log is not used any more.');
  } finally {
    for (const service of services) if (service.isInitialized) await service.destroy();
    await to.close();
    await from.end();
  }
}
