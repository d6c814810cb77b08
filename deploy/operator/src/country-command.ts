import { Option, type Command } from 'commander';
import { runServiceCommand } from './service-command.js';
import { reachesAll, type EnvironmentOf, type Service } from './services.js';

/** Services that take their part of the document of a country, people first: nothing is wrong with its structure then. */
const LOADING = ['people', 'outreach'] as const satisfies readonly Service[];
type Loading = (typeof LOADING)[number];

const COMMANDS: Readonly<Record<Loading, readonly [entry: string, ...args: string[]]>> = {
  people: ['command/command.js', 'country-load'],
  outreach: ['country-load.js'],
};

/** Adds `country load`. */
export function addCountryCommand(program: Command, environmentOf: EnvironmentOf): void {
  const country = program.command('country').description('structure, people and lists of the country');
  country
    .command('export')
    .description('Writes structure and staff of the country as a JSON file that "country load" reads')
    .argument('<file>')
    .action((file: string) =>
      runServiceCommand(environmentOf, 'people', 'command/command.js', ['country-export', file]),
    );
  country
    .command('load')
    .description(
      'Loads structure, persons, posts, appointments and topics of bulletins from one JSON file; idempotent by code, and each service takes all of its part or nothing',
    )
    .addOption(
      new Option(
        '-s, --service <service>',
        'whose part; those of all, or of people where the variables of one service are there',
      ).choices([...LOADING]),
    )
    .argument('<file>')
    .action((file: string, { service }: { service?: Loading }) => load(environmentOf, file, service));
}

async function load(environmentOf: EnvironmentOf, file: string, one?: Loading): Promise<void> {
  const all = reachesAll(environmentOf, LOADING);
  const services = one === undefined ? (all ? LOADING : (['people'] as const)) : [one];
  for (const service of services) {
    const [entry, ...args] = COMMANDS[service];
    await runServiceCommand(environmentOf, service, entry, [...args, file]);
    if (process.exitCode !== 0) return;
  }
  if (one === undefined && !all)
    process.stdout.write(
      `Its topics of bulletins are loaded with the variables of outreach: vicinia country load ${file} --service outreach\n`,
    );
}
