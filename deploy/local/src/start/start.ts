import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolderFor, startLocalPostgres } from '@vicinia/local-postgres';
import { buildSampleCountry, type SampleCountry } from '@vicinia/sample-country';
import { Command, Option } from 'commander';
import { writeInstallation, type RunningInstallation } from '../cli/installation.js';
import { DEBUG_PORTS, develop } from '../dev/develop.js';
import { startIdentityProvider } from '../identity/index.js';
import { startMailbox } from '../mailbox/index.js';
import { freePorts, movedPorts, takenPorts, type Ports } from '../platform/addresses.js';
import { SERVICES, type Databases } from '../platform/databases.js';
import { MEDIA_FOLDERS, Platform } from '../platform/platform.js';
import { importCountry, untilHeardEverywhere } from '../sample/import-country.js';
import { loadLists } from '../sample/load-lists.js';
import type { SampleYear } from '../sample/load-year.js';
import { ServiceRecords } from '../sample/service-records.js';
import { BackgroundYear } from './background-year.js';
import { releaseDataFolder, takeDataFolder } from './data-folder.js';
import { forgetKafka, refuseToLeaveKafka, startKafkaBus } from './kafka-bus.js';
import { anotherVariable } from './another-variable.js';
import {
  beginsOwnCountry,
  forgetOwnCountry,
  isOwnCountry,
  noteOwnCountry,
  ownSignIns,
} from './own-country.js';
import { anotherPortal } from './portal-origin.js';
import { Progress } from './progress.js';
import { SampleState } from './sample-state.js';
import { signInsOf } from './sign-ins.js';
import { summary } from './summary.js';

interface Flags {
  readonly fresh: boolean;
  /** No sample: the country is the operator's own. */
  readonly empty: boolean;
  readonly data: string;
  readonly year: boolean;
  readonly concerns?: string;
  readonly kafka: boolean;
  /** Origins of portals under development. */
  readonly portal: readonly string[];
  /** Variables that differ from the usual, for all services. */
  readonly set: Readonly<Record<string, string>>;
  /** What is developed: true for all, else names. */
  readonly dev?: true | readonly string[];
}

const workspace = join(import.meta.dirname, '../../../..');
const flags = new Command('npm start --')
  .description('Starts a running country on this machine')
  .option('--fresh', 'empty the data of the last run first', false)
  .option(
    '--empty',
    'without the sample country, to begin your own; later starts of the same data go on with it',
    false,
  )
  .option('--data <folder>', 'where data is kept between runs', join(workspace, '.vicinia'))
  .option(
    '--no-year',
    'structure, people and categories only; a start without this loads the year of activity',
  )
  .option('--concerns <number>', 'size of the year of activity: how many concerns')
  .addOption(
    new Option(
      '--dev [names...]',
      'starts these anew when their code changes, all unless told otherwise',
    ).choices(Object.keys(DEBUG_PORTS)),
  )
  .option<readonly string[]>(
    '--portal <address>',
    'lets pages from there call the gateway and sign in as the client "portal"; can be repeated',
    anotherPortal,
    [],
  )
  .option<Readonly<Record<string, string>>>(
    '--set <NAME=value>',
    'sets a variable of the services, such as ANONYMOUS_LIMIT=off; can be repeated',
    anotherVariable,
    {},
  )
  .option('--kafka', 'messages on a Kafka broker of this machine (needs Java 17 and Maven)', false)
  .parse()
  .opts<Flags>();

const developed = flags.dev === true ? Object.keys(DEBUG_PORTS) : (flags.dev ?? []);
const state = new SampleState(flags.data);

/** What has been started, to be stopped in the reverse order. */
const started: { stop(): Promise<unknown> }[] = [];
let stopping = false;
let folderIsOurs = false;
/** The ports that were free when they were looked for. */
let chosenPorts: Ports | null = null;

/** Ctrl-C reaches all processes at once: none of them is to be started again. */
let platformThatRuns: Platform | null = null;

async function stopEverything(): Promise<void> {
  platformThatRuns?.keepRunning(null);
  for (const part of started.reverse()) await part.stop().catch(() => undefined);
  if (folderIsOurs) releaseDataFolder(flags.data);
}

/** Notes a part that has started. @returns the part */
function willBeStopped<Part extends { stop(): Promise<unknown> }>(part: Part): Part {
  started.push(part);
  return part;
}

function say(line: string): void {
  process.stdout.write(`  ${line}\n`);
}

function isStopping(): boolean {
  return stopping;
}

/** Of a start that failed: where somebody else listens meanwhile. */
function tellTakenPorts(): void {
  if (chosenPorts === null) return;
  for (const taken of takenPorts(chosenPorts)) process.stderr.write(`${taken}.\n`);
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

/** What names the bus to the services beside the embedded log. */
async function busEnvironment(
  databases: Databases,
  progress: Progress,
): Promise<Readonly<Record<string, string>>> {
  if (!flags.kafka) return {};
  const kafka = await progress.step('Kafka', () => startKafkaBus(workspace, flags.data, databases));
  return willBeStopped(kafka).environment;
}

/** Structure and people, by the command with which an installation loads its own; the services may start meanwhile. */
async function loadCountry(
  platform: Platform,
  country: SampleCountry,
  year: SampleYear,
  progress: Progress,
): Promise<void> {
  if (state.isCountryLoaded) return;
  const startOfYear = state.startOfYear(year);
  await progress.step('structure and people', () =>
    importCountry(platform, country, { workspace, dataFolder: flags.data, startOfYear }),
  );
}

/** Waits until whoever signs in is known everywhere, and loads the lists that the country makes itself. */
async function openCountry(
  platform: Platform,
  country: SampleCountry,
  year: SampleYear,
  progress: Progress,
): Promise<void> {
  const records = new ServiceRecords(platform);
  try {
    await progress.step('everybody known to every service', () => untilHeardEverywhere(records));
    await progress.step('lists of the country', () => loadLists(platform, country, state.startOfYear(year)));
  } finally {
    await records.close();
  }
  state.countryIsLoaded(year);
}

async function start(): Promise<void> {
  const begun = performance.now();
  const progress = new Progress();
  takeDataFolder(flags.data);
  folderIsOurs = true;
  const postgresFolder = dataFolderFor(join(flags.data, 'postgres'));
  const isOwn = beginsOwnCountry(flags, state);
  // Before the country stands there is nothing worth keeping.
  if (flags.fresh || !(isOwn ? isOwnCountry(flags.data) : state.isCountryLoaded)) {
    rmSync(postgresFolder, { recursive: true, force: true });
    state.forget();
    forgetOwnCountry(flags.data);
    forgetKafka(flags.data);
    for (const folder of [...Object.values(MEDIA_FOLDERS), 'logs'])
      rmSync(join(flags.data, folder), { recursive: true, force: true });
  }
  if (!flags.kafka) refuseToLeaveKafka(flags.data);
  const ports = await freePorts();
  chosenPorts = ports;
  const country = buildSampleCountry();
  const signIns = isOwn ? ownSignIns : signInsOf(country);

  const [postgres, identity, mailbox] = await Promise.all([
    progress.step('PostgreSQL', () =>
      startLocalPostgres({ dataFolder: postgresFolder, port: ports.postgres }).then(willBeStopped),
    ),
    progress.step('identity provider', () =>
      startIdentityProvider({
        dataFolder: join(flags.data, 'identity'),
        port: ports.identity,
        signIns,
        portals: [
          ...['localhost', '127.0.0.1'].map((host) => `http://${host}:${ports.gateway}`),
          ...flags.portal,
        ],
        explorerAddresses: ['localhost', '127.0.0.1'].map(
          (host) => `http://${host}:${ports.gateway}/explorer`,
        ),
      }).then(willBeStopped),
    ),
    progress.step('mailbox', () =>
      startMailbox({ smtpPort: ports.smtp, httpPort: ports.mailbox }).then(willBeStopped),
    ),
  ]);

  const year = state.year(flags.concerns === undefined ? undefined : Number(flags.concerns));
  const yearIsOpen = !isOwn && flags.year && !state.isYearLoaded;
  const settings = {
    workspace,
    dataFolder: flags.data,
    ports,
    postgresUrl: postgres.url('postgres'),
    issuer: identity.issuer,
    smtpUrl: mailbox.smtpUrl,
    portals: flags.portal,
    // Tokens set the time of what the loader of the year does, and of nothing else.
    sampleClock: yearIsOpen || !(isOwn || state.isCountryLoaded),
    debugPorts: Object.fromEntries(developed.map((name) => [name, DEBUG_PORTS[name] ?? 0])),
  };
  const { databases } = await Platform.at(settings);
  await progress.step('databases', () => databases.prepare(workspace));
  const platform = willBeStopped(
    await Platform.at({
      ...settings,
      environment: { ...(await busEnvironment(databases, progress)), ...flags.set },
    }),
  );
  await Promise.all([
    isOwn ? null : loadCountry(platform, country, year, progress),
    progress.step('people, issues, meetings, outreach', () => platform.startSubgraphs()),
    progress.step('gateway', () => platform.gateway.start()),
  ]);
  if (isOwn) noteOwnCountry(flags.data);
  else if (!state.isCountryLoaded) await openCountry(platform, country, year, progress);
  platformThatRuns = platform;
  platform.keepRunning((line) => {
    say(`! ${line}`);
  });
  writeInstallation(flags.data, {
    issuer: identity.issuer,
    gateway: platform.gatewayUrl,
    services: Object.fromEntries(
      SERVICES.map((service) => [service, platform.commandEnvironment(service)]),
    ) as RunningInstallation['services'],
  });
  for (const moved of movedPorts(ports)) say(`! ${moved}`);
  const seconds = (performance.now() - begun) / 1000;
  process.stdout.write(
    summary({ ports, portals: flags.portal, signIns, seconds, isYearComing: yearIsOpen, isOwn }),
  );
  if (developed.length > 0) willBeStopped(develop(workspace, platform, developed, say));
  if (yearIsOpen)
    willBeStopped(
      new BackgroundYear({ platform, mailbox, country, year, state, dataFolder: flags.data, say }),
    );
}

// Each of them: a second Ctrl-C would end this process and leave the others running.
process.on('SIGINT', stopOnSignal);
process.on('SIGTERM', stopOnSignal);
try {
  await start();
} catch (error) {
  // A start that was interrupted fails in the middle; the one who interrupted knows why.
  if (!isStopping()) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    tellTakenPorts();
    await stopEverything();
    process.exit(1);
  }
}
