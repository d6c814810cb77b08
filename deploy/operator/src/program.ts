import { Command } from 'commander';
import { addMessageCommands } from './message-commands.js';
import { addMoveBusCommand } from './move-bus-command.js';
import { runServiceCommand } from './service-command.js';
import type { EnvironmentOf } from './services.js';
import { addTopicsCommand } from './topics-command.js';

/**
 * The operator's command line.
 *
 * @param environmentOf where commands that act on a service's database find its variables
 */
export function operatorProgram(environmentOf: EnvironmentOf): Command {
  const program = new Command('vicinia').description("The operator's command line of Vicinia");
  addPeopleCommands(program, environmentOf);
  program
    .command('indicators')
    .description('figures of the dashboards')
    .command('recount')
    .description('Counts everything anew from the records and compares with the kept figures')
    .action(() => runServiceCommand(environmentOf, 'issues', 'recount.js', []));
  addMessageCommands(program, environmentOf);
  addTopicsCommand(program);
  addMoveBusCommand(program);
  return program;
}

/** Runs the command that this process was called with; a failure is one line and exit code 1. */
export async function runProgram(program: Command): Promise<void> {
  await program.parseAsync().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
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
  const structure = program.command('structure').description('changes of the police structure');
  structure
    .command('show')
    .description('Shows which territories have moved in a change that is not finished')
    .action(() => run(['structure-show']));
  structure
    .command('finish')
    .description('Finishes a change: the new places alone say who may do what')
    .action(() => run(['structure-finish']));
  program
    .command('levels')
    .description('Names the levels of the country from the nation down, each as CODE=name')
    .argument('<level...>')
    .action((levels: string[]) => run(['levels', ...levels]));
  program
    .command('first-lead')
    .description('Appoints the first lead of the nation, who can appoint the others')
    .helpOption(false)
    .allowUnknownOption()
    .argument('[arguments...]')
    .action((args: string[]) => run(['first-lead', ...args]));
}
