import { Option, type Command } from 'commander';
import { runServiceCommand } from './service-command.js';
import { reachesAll, type EnvironmentOf, type Service } from './services.js';

/**
 * Services that have a part in the document of a country, people first: it makes the file that the others add to, and nothing is
 * wrong with the structure once it has loaded its part.
 */
const TAKING_PART = ['people', 'issues', 'outreach'] as const satisfies readonly Service[];
type TakingPart = (typeof TAKING_PART)[number];

type Entry = readonly [entry: string, ...args: string[]];

const LOADS: Readonly<Record<TakingPart, Entry>> = {
  people: ['command/command.js', 'country-load'],
  issues: ['country-load.js'],
  outreach: ['country-load.js'],
};
const EXPORTS: Readonly<Record<TakingPart, Entry>> = {
  people: ['command/command.js', 'country-export'],
  issues: ['country-export.js'],
  outreach: ['country-export.js'],
};

/** Adds `country export` and `country load`. */
export function addCountryCommand(program: Command, environmentOf: EnvironmentOf): void {
  const country = program.command('country').description('structure, people and lists of the country');
  const add = (name: 'export' | 'load', description: string, entries: typeof LOADS): void => {
    country
      .command(name)
      .description(description)
      .addOption(
        new Option(
          '-s, --service <service>',
          'whose part; those of all, or of people where the variables of one service are there',
        ).choices([...TAKING_PART]),
      )
      .argument('<file>')
      .action(async (file: string, { service }: { service?: TakingPart }) => {
        const left = await runEach(environmentOf, entries, file, service);
        for (const other of left)
          process.stdout.write(
            `The part of ${other} needs its variables: vicinia country ${name} ${file} --service ${other}\n`,
          );
      });
  };
  add(
    'export',
    'Writes structure, staff, categories of concerns and topics of bulletins as a JSON file that "country load" reads; of one service besides people, adds its part to the file',
    EXPORTS,
  );
  add(
    'load',
    'Loads structure, persons, posts, appointments, categories of concerns and topics of bulletins from one JSON file; idempotent by code, and each service takes all of its part or nothing',
    LOADS,
  );
}

/** Runs the command of each service, up to one that fails. @returns services that this process cannot reach */
async function runEach(
  environmentOf: EnvironmentOf,
  entries: typeof LOADS,
  file: string,
  one?: TakingPart,
): Promise<readonly TakingPart[]> {
  const reached = reachesAll(environmentOf, TAKING_PART) ? TAKING_PART : (['people'] as const);
  const services: readonly TakingPart[] = one === undefined ? reached : [one];
  for (const service of services) {
    const [entry, ...args] = entries[service];
    await runServiceCommand(environmentOf, service, entry, [...args, file]);
    if (process.exitCode !== 0) return [];
  }
  return one === undefined ? TAKING_PART.filter((service) => !services.includes(service)) : [];
}
