import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolderFor, startLocalPostgres } from '@vicinia/local-postgres';
import { buildSampleCountry } from '@vicinia/sample-country';
import { Command } from 'commander';
import { writeInstallation, type RunningInstallation } from '../cli/installation.js';
import { startIdentityProvider } from '../identity/index.js';
import { startMailbox } from '../mailbox/index.js';
import { freePorts, movedPorts } from '../platform/addresses.js';
import { SERVICES } from '../platform/databases.js';
import { Platform } from '../platform/platform.js';
import { loadStructure } from '../sample/load-structure.js';
import { loadYear } from '../sample/load-year.js';
import { releaseDataFolder, takeDataFolder } from './data-folder.js';
import { Progress } from './progress.js';
import { signInsOf } from './sign-ins.js';
import { summary } from './summary.js';

interface Flags {
  readonly fresh: boolean;
  readonly data: string;
  readonly year: boolean;
  readonly concerns?: string;
}

const workspace = join(import.meta.dirname, '../../../..');
const flags = new Command('npm start --')
  .description('Starts a running country on this machine')
  .option('--fresh', 'empty the data of the last run first', false)
  .option('--data <folder>', 'where data is kept between runs', join(workspace, '.vicinia'))
  .option('--no-year', 'load structure and people only, without the year of activity')
  .option('--concerns <number>', 'size of the year of activity: how many concerns')
  .parse()
  .opts<Flags>();

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

async function start(): Promise<void> {
  const begun = performance.now();
  const progress = new Progress();
  takeDataFolder(flags.data);
  folderIsOurs = true;
  const postgresFolder = dataFolderFor(join(flags.data, 'postgres'));
  if (flags.fresh) {
    rmSync(postgresFolder, { recursive: true, force: true });
    for (const folder of ['media', 'logs'])
      rmSync(join(flags.data, folder), { recursive: true, force: true });
  }
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
      explorerAddresses: [`http://localhost:${ports.gateway}/explorer`],
    }),
  );
  started.push(identity);
  started.push(
    await progress.step('mailbox', () => startMailbox({ smtpPort: ports.smtp, httpPort: ports.mailbox })),
  );

  const platform = await Platform.at({
    workspace,
    dataFolder: flags.data,
    ports,
    postgresUrl: postgres.url('postgres'),
    issuer: identity.issuer,
    smtpUrl: `smtp://127.0.0.1:${ports.smtp}`,
  });
  await progress.step('databases', () => platform.databases.prepare(workspace));
  await progress.step('territories of the sample country', () =>
    loadStructure(platform, country, { workspace, dataFolder: flags.data }),
  );
  started.push(platform);
  await progress.step('people, issues, meetings, outreach', () => platform.startSubgraphs());
  await progress.step('gateway', () => platform.gateway.start());
  const concerns = flags.concerns === undefined ? undefined : Number(flags.concerns);
  await progress.step('people and a year of the sample country', () =>
    loadYear(platform, country, { year: flags.year, concerns }),
  );

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
