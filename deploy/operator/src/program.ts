import { Command, Option } from 'commander';
import { addKeysCommands } from './keys-command.js';
import { addMessageCommands } from './message-commands.js';
import { addBusCommands } from './bus-commands.js';
import { runServiceCommand } from './service-command.js';
import { addCountryCommand } from './country-command.js';
import { reachesAll, type EnvironmentOf, type Service } from './services.js';
import { structureIsHeard } from './structure-heard.js';
import { addTopicsCommand } from './topics-command.js';

/** Services that have figures of territories. */
const COUNTING = ['issues', 'people', 'meetings'] as const satisfies readonly Service[];
type Counting = (typeof COUNTING)[number];

/** Messages wait longer only when the bus or the service is away. */
const HEARD_WITHIN_SECONDS = 60;

/**
 * The operator's command line.
 *
 * @param environmentOf where commands that act on a service's database find its variables
 */
export function operatorProgram(environmentOf: EnvironmentOf): Command {
  const program = new Command('vicinia').description("The operator's command line of Vicinia");
  addPeopleCommands(program, environmentOf);
  addCountryCommand(program, environmentOf);
  program
    .command('indicators')
    .description('figures of the dashboards')
    .command('recount')
    .description('Counts everything anew from the records and compares with the kept figures')
    .option('--replace', 'puts the counted figures in place of those that disagree')
    .addOption(
      new Option(
        '-s, --service <service>',
        'whose figures; those of all, or of issues where the variables of one service are there',
      ).choices([...COUNTING]),
    )
    .action(({ replace, service }: { replace?: boolean; service?: Counting }) =>
      recount(environmentOf, replace === true, service === undefined ? undefined : [service]),
    );
  addMessageCommands(program, environmentOf);
  addTopicsCommand(program);
  addBusCommands(program);
  addKeysCommands(program);
  return program;
}

/** Runs the command that this process was called with; a failure is one line and exit code 1. */
export async function runProgram(program: Command): Promise<void> {
  await program.parseAsync().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}

/** Services whose figures this process can count: all that count, or one as in a cluster. */
function reachable(environmentOf: EnvironmentOf): readonly Counting[] {
  return reachesAll(environmentOf, COUNTING) ? COUNTING : ['issues'];
}

/** Counts service by service; the exit code is that of the first that disagrees or fails. */
async function recount(
  environmentOf: EnvironmentOf,
  replace: boolean,
  services: readonly Counting[] = reachable(environmentOf),
): Promise<void> {
  let failed = 0;
  for (const service of services) {
    await runServiceCommand(environmentOf, service, 'recount.js', replace ? ['--replace'] : []);
    failed ||= Number(process.exitCode ?? 0);
  }
  process.exitCode = failed;
}

/** The figures of what moved still stand with the old places above it. */
async function recountAfterMoves(environmentOf: EnvironmentOf): Promise<void> {
  const people = environmentOf('people')['DATABASE_URL'];
  const byHand =
    'count the figures anew, each with the variables of its service: vicinia indicators recount --replace --service issues, people, meetings';
  // Where this process has the variables of people alone, as in a cluster, it cannot reach the figures of others.
  if (people === undefined || reachable(environmentOf).length === 1) {
    process.stdout.write(`Now ${byHand}\n`);
    return;
  }
  for (const service of COUNTING) {
    const address = environmentOf(service)['DATABASE_URL'] ?? '';
    if (!(await structureIsHeard(people, address, HEARD_WITHIN_SECONDS)))
      throw new Error(`The service ${service} has not heard of the new places yet. When it has, ${byHand}`);
  }
  await recount(environmentOf, true);
}

function addPeopleCommands(program: Command, environmentOf: EnvironmentOf): void {
  const run = (args: readonly string[]): Promise<void> =>
    runServiceCommand(environmentOf, 'people', 'command/command.js', args);

  for (const kind of ['territories', 'municipalities'] as const) {
    program
      .command(kind)
      .description(`${kind} of the country`)
      .command('import')
      .description(`Imports ${kind} from a GeoJSON or CSV file; "import --help" shows the options`)
      .helpOption(false)
      .allowUnknownOption()
      .argument('[arguments...]')
      .action((args: string[]) => run([`${kind}-import`, ...args]));
  }
  program
    .command('staff')
    .description('posts, persons and who holds what')
    .command('import')
    .description('Loads a CSV or JSON file of a personnel office; "import --help" shows the options')
    .helpOption(false)
    .allowUnknownOption()
    .argument('[arguments...]')
    .action((args: string[]) => run(['staff-import', ...args]));
  program
    .command('addresses')
    .description('the address register of the country')
    .command('import')
    .description(
      'Loads a CSV file in place of the addresses that are there; "import --help" shows its columns',
    )
    .helpOption(false)
    .allowUnknownOption()
    .argument('[arguments...]')
    .action((args: string[]) => run(['addresses-import', ...args]));
  const structure = program.command('structure').description('changes of the police structure');
  structure
    .command('show')
    .description('Shows which territories have moved in a change that is not finished')
    .action(() => run(['structure-show']));
  structure
    .command('finish')
    .description('Finishes a change: the new places alone say who may do what')
    .action(async () => {
      await run(['structure-finish']);
      if (process.exitCode === 0) await recountAfterMoves(environmentOf);
    });
  program
    .command('levels')
    .description('Names the levels of the country from the nation down, each as CODE=name')
    .helpOption(false)
    .allowUnknownOption()
    .argument('[arguments...]')
    .action((args: string[]) => run(['levels', ...args]));
  program
    .command('first-lead')
    .description('Appoints the first lead of the nation, who can appoint the others')
    .helpOption(false)
    .allowUnknownOption()
    .argument('[arguments...]')
    .action((args: string[]) => run(['first-lead', ...args]));
  program
    .command('lead')
    .description('the lead of the nation')
    .command('replace')
    .description('Gives the post of the only lead to another account; it is recorded')
    .helpOption(false)
    .allowUnknownOption()
    .argument('[arguments...]')
    .action((args: string[]) => run(['lead-replace', ...args]));
}
