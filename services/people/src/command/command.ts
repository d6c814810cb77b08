import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { runOperation } from '@vicinia/service-kit';
import cliProgress from 'cli-progress';
import { Command, Option } from 'commander';
import { readPeopleEnvironment } from '../environment.js';
import { TerritoryImport, type ImportKind } from '../import/territory-import.js';
import { CommandModule } from './command.module.js';
import { FirstLead } from './first-lead.js';
import { fileOptionsOf, type ImportFlags } from './import-flags.js';
import { loadStructure } from './load-structure.js';

/** The operator's commands of the people service. They need the service's database and nothing that runs. */
async function withService(work: (service: INestApplicationContext) => Promise<void>): Promise<void> {
  const service = await NestFactory.createApplicationContext(
    CommandModule.forEnvironment(readPeopleEnvironment()),
    {
      logger: false,
    },
  );
  try {
    await runOperation({}, () => work(service));
  } finally {
    await service.close();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function importFile(kind: ImportKind, path: string, flags: ImportFlags): Promise<void> {
  const text = readFileSync(path, 'utf8');
  await withService(async (service) => {
    const territoryImport = service.get(TerritoryImport);
    const bar = new cliProgress.SingleBar({
      format: 'checking {bar} {value}/{total}',
      clearOnComplete: true,
    });
    let started = false;
    const onFeature = (number: number, count: number): void => {
      if (!started) bar.start(count, 0);
      started = true;
      bar.update(number);
    };
    const file = await territoryImport.check(kind, text, { ...fileOptionsOf(path, flags), onFeature });
    bar.stop();
    for (const skipped of file.skipped) say(skipped.message);
    for (const problem of file.problems) say(problem.message);
    if (file.problems.length > 0) {
      say(`${file.problems.length} of ${file.featureCount} features cannot be used; nothing was written.`);
      process.exitCode = 1;
      return;
    }
    if (flags.dryRun === true) {
      say(
        `${file.drafts.length} of ${file.featureCount} features are fit to be written. This was a dry run.`,
      );
      return;
    }
    const { created, updated, unchanged } = await territoryImport.apply(kind, file.drafts);
    say(`${created} created, ${updated} updated, ${unchanged} unchanged.`);
  });
}

const program = new Command('people').description('Operator commands of the people service');

for (const kind of ['territories', 'municipalities'] as const) {
  program
    .command(`${kind}-import <file>`)
    .description(
      `Imports ${kind} from a GeoJSON FeatureCollection or a CSV file; all or nothing, idempotent by code`,
    )
    .option('--code <property>', 'property with the official code', 'code')
    .option(
      '--name <language=property>',
      'property with the name in a language; repeat for more',
      collect,
      [],
    )
    .option('--parent <property>', 'property with the code of the parent')
    .option('--parent-prefix <digits>', 'the code of the parent is the first digits of the code', Number)
    .option('--parent-code <code>', 'every feature has this parent')
    .option('--level <code>', 'level of every feature')
    .option('--level-property <property>', 'property with the level')
    .option('--population <property>', 'property with the number of residents')
    .option('--time-zone <property>', 'property with the IANA time zone')
    .option('--geometry <column>', 'CSV: column with the boundary as WKT or GeoJSON')
    .option('--skip <code>', 'leave this feature out; repeat for more', collect, [])
    .addOption(
      new Option('--on-overlap <choice>', 'what to do with a feature that lies on top of its own parts')
        .choices(['refuse', 'keep-parts', 'keep-whole'])
        .default('refuse'),
    )
    .option('--country <west,south,east,north>', 'where the country lies, to find swapped coordinates')
    .option('--dry-run', 'check only, write nothing')
    .action((file: string, flags: ImportFlags) => importFile(kind, file, flags));
}

program
  .command('structure-load <file>')
  .description(
    'Loads levels, territories and municipalities from one JSON document, as the sample country has it',
  )
  .action((file: string) =>
    withService(async (service) => {
      say(await loadStructure(service.get(TerritoryImport), readFileSync(file, 'utf8')));
    }),
  );

program
  .command('first-lead')
  .description('Appoints the first lead of the nation, who can appoint the others')
  .requiredOption('--issuer <url>', 'issuer of the account, exactly as in its tokens')
  .requiredOption('--subject <subject>', 'subject of the account, exactly as in its tokens')
  .requiredOption('--name <name>', 'name to show')
  .action((flags: { issuer: string; subject: string; name: string }) =>
    withService(async (service) => {
      const appointed = await service.get(FirstLead).appoint({ ...flags, displayName: flags.name });
      say(appointed ? 'The nation has its first lead.' : 'The nation has a lead already; nothing changed.');
    }),
  );

function collect(value: string, previous: string[]): string[] {
  return [...previous, value];
}

await program.parseAsync();
