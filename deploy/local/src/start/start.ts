import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolderFor, startLocalPostgres } from '@vicinia/local-postgres';
import { buildSampleCountry, type SampleCountry } from '@vicinia/sample-country';
import { Command } from 'commander';
import { writeInstallation, type RunningInstallation } from '../cli/installation.js';
import { startIdentityProvider } from '../identity/index.js';
import { startMailbox, type RunningMailbox } from '../mailbox/index.js';
import { freePorts, movedPorts } from '../platform/addresses.js';
import { SERVICES, type Databases } from '../platform/databases.js';
import { Platform } from '../platform/platform.js';
import { loadStructure } from '../sample/load-structure.js';
import { loadCountry } from '../sample/load-country.js';
import { releaseDataFolder, takeDataFolder } from './data-folder.js';
import { forgetKafka, refuseToLeaveKafka, startKafkaBus } from './kafka-bus.js';
import { Progress } from './progress.js';
import { signInsOf } from './sign-ins.js';
import { summary } from './summary.js';

interface Flags {
  readonly fresh: boolean;
  readonly data: string;
  readonly year: boolean;
  readonly concerns?: string;
  readonly kafka: boolean;
}

const workspace = join(import.meta.dirname, '../../../..');
const flags = new Command('npm start --')
  .description('Starts a running country on this machine')
  .option('--fresh', 'empty the data of the last run first', false)
  .option('--data <folder>', 'where data is kept between runs', join(workspace, '.vicinia'))
  .option('--no-year', 'load structure and people only, without the year of activity')
  .option('--concerns <number>', 'size of the year of activity: how many concerns')
  .option('--kafka', 'messages on a Kafka broker of this machine (needs Java 17 and Maven)', false)
  .parse()
  .opts<Flags>();

/** Stands in the data folder once the sample country is complete. */
const loadedMark = join(flags.data, 'sample-country-loaded');

/** What has been started, to be stopped in the reverse order. */
const started: { stop(): Promise<unknown> }[] = [];
let stopping = false;
let folderIsOurs = false;

async function stopEverything(): Promise<void> {
  for (const part of started.reverse()) await part.stop().catch(() => undefined);
  if (folderIsOurs) releaseDataFolder(flags.data);
}

function isStopping(): boolean {
  return stopping;
}

function stopOnSignal(): void {
  if (stopping) return;
  stopping = true;
  process.stdout.write('\nStopping …\n');
  void stopEverything().then(() => {
    process.stdout.write('Everything has stopped. The data is kept for the next start.\n');
    process.exit(0);
  });
}

/** While the past is loaded, tokens set the time and the services' own rounds wait, for those know only the present. */
const LOADING = { sampleClock: true, environment: { ROUND_MILLISECONDS: '600000', LOG_LEVEL: 'warn' } };

async function loadSampleCountry(
  platform: Platform,
  mailbox: RunningMailbox,
  country: SampleCountry,
  progress: Progress,
): Promise<void> {
  await progress.step('territories of the sample country', () =>
    loadStructure(platform, country, { workspace, dataFolder: flags.data }),
  );
  if (!flags.year) {
    writeFileSync(loadedMark, '');
    return;
  }
  started.push(platform);
  await progress.step('a year of the sample country', async () => {
    await platform.startSubgraphs();
    const concerns = flags.concerns === undefined ? {} : { size: { concerns: Number(flags.concerns) } };
    await loadCountry(platform, mailbox, country, { until: new Date(), seed: 'vicinia', ...concerns });
    await platform.stop();
  });
  writeFileSync(loadedMark, new Date().toISOString());
}

/** What names the bus to the services beside the embedded log. */
async function busEnvironment(
  databases: Databases,
  progress: Progress,
): Promise<Readonly<Record<string, string>>> {
  if (!flags.kafka) return {};
  const kafka = await progress.step('Kafka', () => startKafkaBus(workspace, flags.data, databases));
  started.push(kafka);
  return kafka.environment;
}

async function start(): Promise<void> {
  const begun = performance.now();
  const progress = new Progress();
  takeDataFolder(flags.data);
  folderIsOurs = true;
  const postgresFolder = dataFolderFor(join(flags.data, 'postgres'));
  // A load that was interrupted left a past with holes; it begins anew.
  if (flags.fresh || !existsSync(loadedMark)) {
    rmSync(postgresFolder, { recursive: true, force: true });
    rmSync(loadedMark, { force: true });
    forgetKafka(flags.data);
    for (const folder of ['media', 'logs'])
      rmSync(join(flags.data, folder), { recursive: true, force: true });
  }
  if (!flags.kafka) refuseToLeaveKafka(flags.data);
  const ports = await freePorts();
  const country = buildSampleCountry();
  const signIns = signInsOf(country);

  const postgres = await progress.step('PostgreSQL', () =>
    startLocalPostgres({ dataFolder: postgresFolder, port: ports.postgres }),
  );
  started.push(postgres);
  const identity = await progress.step('identity provider', () =>
    startIdentityProvider({
      dataFolder: join(flags.data, 'identity'),
      port: ports.identity,
      signIns,
      explorerAddresses: ['localhost', '127.0.0.1'].map((host) => `http://${host}:${ports.gateway}/explorer`),
    }),
  );
  started.push(identity);
  const mailbox = await progress.step('mailbox', () =>
    startMailbox({ smtpPort: ports.smtp, httpPort: ports.mailbox }),
  );
  started.push(mailbox);

  const settings = {
    workspace,
    dataFolder: flags.data,
    ports,
    postgresUrl: postgres.url('postgres'),
    issuer: identity.issuer,
    smtpUrl: mailbox.smtpUrl,
  };
  const { databases } = await Platform.at(settings);
  await progress.step('databases', () => databases.prepare(workspace));
  if (!existsSync(loadedMark)) {
    await loadSampleCountry(await Platform.at({ ...settings, ...LOADING }), mailbox, country, progress);
  }
  const platform = await Platform.at({ ...settings, environment: await busEnvironment(databases, progress) });
  started.push(platform);
  await progress.step('people, issues, meetings, outreach', () => platform.startSubgraphs());
  await progress.step('gateway', () => platform.gateway.start());
  writeInstallation(flags.data, {
    issuer: identity.issuer,
    gateway: platform.gatewayUrl,
    services: Object.fromEntries(
      SERVICES.map((service) => [service, platform.commandEnvironment(service)]),
    ) as RunningInstallation['services'],
  });
  for (const moved of movedPorts(ports)) process.stdout.write(`  ! ${moved}\n`);
  process.stdout.write(summary({ ports, signIns, seconds: (performance.now() - begun) / 1000 }));
}

process.once('SIGINT', stopOnSignal);
process.once('SIGTERM', stopOnSignal);
try {
  await start();
} catch (error) {
  // A start that was interrupted fails in the middle; the one who interrupted knows why.
  if (!isStopping()) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    await stopEverything();
    process.exit(1);
  }
}
