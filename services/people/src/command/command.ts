import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { fileText } from '@vicinia/geography';
import { runOperation, writePrivateFile } from '@vicinia/service-kit';
import { Command } from 'commander';
import { readCommandEnvironment } from '../environment.js';
import { AddressImport } from '../address/address-import.service.js';
import { CountryExport } from '../export/country-export.service.js';
import { CountryImport, type CountryWritten } from '../import/country-import.js';
import { StaffImport, type StaffWritten } from '../staff/staff-import.service.js';
import { TerritoryImport } from '../import/territory-import.js';
import { CommandModule } from './command.module.js';
import { FirstLeadService } from './first-lead.service.js';
import { importCommandFrom, runImport, WHILE_IT_LASTS } from './import-command.js';
import { LeadReplacementService } from './lead-replacement.service.js';
import { levelsFrom, type PurposeFlags } from './levels-command.js';

const IMPORT_HELP = `
Flags:
  --code <property>                 property with the official code
  --name <[language=]property>      property with the name; repeat for more languages
  --parent <property>               property with the code of the parent
  --parent-from-code <digits>       the code of the parent is the first digits of the code
  --parent-code <code>              every feature has this parent
  --level <code>                    level of every feature
  --level-property <property>       property with the level
  --level-by-length <digits=code>   level by the length of the code; repeat for more
  --population <property>           property with the number of residents
  --time-zone <property>            property with the IANA time zone
  --geometry <column>               CSV: column with the boundary as WKT or GeoJSON
  --encoding <name>                 what the file is when it is not UTF-8, for example windows-1252
  --boundary-required               refuse features without a boundary
  --skip <codes>                    leave these features out
  --on-overlap <choice>             refuse, keep-parts or keep-whole, for a feature on top of its own parts
  --overlap-tolerance <share>       how much neighbours may overlap, 0.05 unless told otherwise
  --country <west,south,east,north> where the country lies, to find swapped coordinates
  --dry-run                         check only, write nothing`;

/** The operator's commands of the people service. They need the service's database and nothing that runs. */
async function withService(work: (service: INestApplicationContext) => Promise<void>): Promise<void> {
  const service = await NestFactory.createApplicationContext(
    CommandModule.forEnvironment(readCommandEnvironment()),
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

function inWords({ territories, municipalities, people }: CountryWritten): string {
  return [
    `${territories.created} territories created, ${territories.updated} updated, ${territories.unchanged} unchanged;`,
    `${municipalities.created} municipalities created, ${municipalities.updated} updated;`,
    `${people.organisations} organisations, ${people.persons} persons, ${people.posts} posts`,
    `and ${people.appointments} appointments added.`,
  ].join(' ');
}

function staffInWords({ persons, posts, appointments }: StaffWritten): string {
  return [
    `${persons.created} persons created, ${persons.updated} updated, ${persons.unchanged} unchanged;`,
    `${posts} posts created;`,
    `${appointments.begun} appointments begun, ${appointments.ended} ended, ${appointments.changed} changed.`,
  ].join(' ');
}

const program = new Command('people').description('Operator commands of the people service');

for (const kind of ['territories', 'municipalities'] as const) {
  program
    .command(`${kind}-import`)
    .description(
      `Imports ${kind} from a GeoJSON FeatureCollection or a CSV file; all or nothing, idempotent by code`,
    )
    .usage('<file> [flags]')
    .addHelpText('after', IMPORT_HELP)
    .allowUnknownOption()
    .argument('[arguments...]')
    .action((args: string[]) =>
      withService(async (service) => {
        const fine = await runImport(service.get(TerritoryImport), kind, importCommandFrom(args), say);
        if (!fine) process.exitCode = 1;
      }),
    );
}

program
  .command('levels <level...>')
  .description(
    'Names the levels of the country from the nation down, each as CODE=name, before anything is imported',
  )
  .option('--answers <codes>', 'levels that answer the public, for example STATION')
  .option('--coordinates <codes>', 'levels that coordinate, for example REGION,DISTRICT')
  .option('--escalates-to <codes>', 'levels to which unanswered matters move up')
  .option('--ends-at <codes>', 'levels above which they do not move')
  .action((levels: string[], flags: PurposeFlags) =>
    withService(async (service) => {
      const wanted = levelsFrom(levels, flags);
      await service.get(TerritoryImport).setLevels(wanted);
      say(`${wanted.length} levels: ${wanted.map(({ code }) => code).join(', ')}.`);
    }),
  );

program
  .command('country-load <file>')
  .description(
    'Loads structure and people of a country from one JSON document; all or nothing, idempotent by code',
  )
  .action((file: string) =>
    withService(async (service) => {
      say(inWords(await service.get(CountryImport).load(fileText(readFileSync(file)))));
    }),
  );

program
  .command('country-export <file>')
  .description('Writes structure and staff of the country as a document that country-load reads')
  .action((file: string) =>
    withService(async (service) => {
      const { text, entries } = await service.get(CountryExport).write();
      // Names and telephones of persons are in it.
      writePrivateFile(file, text);
      say(
        Object.entries(entries)
          .map(([list, count]) => `${count} ${list}`)
          .join(', '),
      );
    }),
  );

program
  .command('staff-import <file>')
  .description(
    'Loads posts, persons and who holds what from a CSV or JSON file of a personnel office; all or nothing, idempotent',
  )
  .option('--encoding <name>', 'what the file is when it is not UTF-8, for example windows-1252')
  .option('--dry-run', 'check all and write nothing')
  .action((file: string, { encoding, dryRun = false }: { encoding?: string; dryRun?: boolean }) =>
    withService(async (service) => {
      const text = fileText(readFileSync(file), encoding);
      say(staffInWords(await service.get(StaffImport).load(text, dryRun)));
      if (dryRun) say('This was a dry run: nothing was written.');
    }),
  );

program
  .command('addresses-import <file>')
  .description(
    'Loads the address register from a CSV file with postcode, place, street, houseNumber, longitude, latitude; it takes the place of what was there',
  )
  .option('--encoding <name>', 'what the file is when it is not UTF-8, for example windows-1252')
  .action((file: string, { encoding }: { encoding?: string }) =>
    withService(async (service) => {
      const count = await service.get(AddressImport).load(fileText(readFileSync(file), encoding));
      say(`${count} addresses.`);
    }),
  );

program
  .command('structure-show')
  .description('Shows which territories a change of the structure has moved that is not finished')
  .action(() =>
    withService(async (service) => {
      const moved = await service.get(TerritoryImport).moved();
      say(moved.length === 0 ? 'No change lasts.' : `${moved.join(', ')}: ${WHILE_IT_LASTS}`);
    }),
  );

program
  .command('structure-finish')
  .description('Finishes a change of the structure: the new places alone say who may do what')
  .action(() =>
    withService(async (service) => {
      const moved = await service.get(TerritoryImport).finishChange();
      say(moved.length === 0 ? 'No change lasted.' : `Finished: ${moved.join(', ')}.`);
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
      const appointed = await service.get(FirstLeadService).appoint({ ...flags, displayName: flags.name });
      say(appointed ? 'The nation has its first lead.' : 'The nation has a lead already; nothing changed.');
    }),
  );

program
  .command('lead-replace')
  .description("Gives the post of the nation's only lead to another account; it is recorded")
  .requiredOption('--issuer <url>', 'issuer of the account, exactly as in its tokens')
  .requiredOption('--subject <subject>', 'subject of the account, exactly as in its tokens')
  .requiredOption('--name <name>', 'name to show')
  .requiredOption('--reason <reason>', 'why, in your words; it is kept')
  .action((flags: { issuer: string; subject: string; name: string; reason: string }) =>
    withService(async (service) => {
      await service.get(LeadReplacementService).replace({ ...flags, displayName: flags.name });
      say('The nation has another lead. The one before has no rights any more.');
    }),
  );

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
