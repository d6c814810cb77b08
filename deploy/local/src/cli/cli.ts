import { join } from 'node:path';
import { Command } from 'commander';
import { signIn } from '../identity/index.js';
import { readInstallation } from './installation.js';
import { addMessageCommands } from './message-commands.js';
import { addMoveBusCommand } from './move-bus-command.js';
import { runServiceCommand } from './service-command.js';
import { addTopicsCommand } from './topics-command.js';

/** The operator's command line. */
const workspace = join(import.meta.dirname, '../../../..');
const program = new Command('vicinia')
  .description("The operator's command line of Vicinia")
  .option('--data <folder>', 'data folder of the installation on this machine', join(workspace, '.vicinia'));

const dataFolder = (): string => program.opts<{ data: string }>().data;

for (const kind of ['territories', 'municipalities'] as const) {
  program
    .command(kind)
    .description(`${kind} of the country`)
    .command('import')
    .description(`Imports ${kind} from a GeoJSON or CSV file; "import --help" shows the options`)
    .helpOption(false)
    .allowUnknownOption()
    .argument('[arguments...]')
    .action((args: string[]) =>
      runServiceCommand(dataFolder(), 'people', 'command/command.js', [`${kind}-import`, ...args]),
    );
}

program
  .command('levels')
  .description('Names the levels of the country from the nation down, each as CODE=name')
  .argument('<level...>')
  .action((levels: string[]) =>
    runServiceCommand(dataFolder(), 'people', 'command/command.js', ['levels', ...levels]),
  );

program
  .command('first-lead')
  .description('Appoints the first lead of the nation, who can appoint the others')
  .helpOption(false)
  .allowUnknownOption()
  .argument('[arguments...]')
  .action((args: string[]) =>
    runServiceCommand(dataFolder(), 'people', 'command/command.js', ['first-lead', ...args]),
  );

program
  .command('indicators')
  .description('figures of the dashboards')
  .command('recount')
  .description('Counts everything anew from the records and compares with the kept figures')
  .action(() => runServiceCommand(dataFolder(), 'issues', 'recount.js', []));

program
  .command('token <account>')
  .description('Signs in at the local identity provider as a sample account and prints the access token')
  .action(async (account: string) => {
    process.stdout.write(`${await signIn(readInstallation(dataFolder()).issuer, account)}\n`);
  });

addMessageCommands(program, dataFolder);
addTopicsCommand(program);
addMoveBusCommand(program);

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
