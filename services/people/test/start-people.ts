import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { startSubgraph, structureOf, until, type SubgraphUnderTest } from '@vicinia/testkit';
import { AppModule } from '../src/app.module.js';
import { CommandModule } from '../src/command/command.module.js';
import type { PeopleEnvironment } from '../src/environment.js';
import { peopleDatabase } from '../src/data-source.js';
import { CountryImport, type CountryWritten } from '../src/import/country-import.js';
import { TerritoryImport } from '../src/import/territory-import.js';

/** The people service before anything is loaded into it. */
export function startEmptyPeople(
  levels?: readonly string[],
  environment: Record<string, unknown> = {},
): Promise<SubgraphUnderTest> {
  return startSubgraph({
    service: 'people',
    appModule: (environment) => AppModule.forEnvironment(environment as PeopleEnvironment),
    database: peopleDatabase,
    tellCountry: false,
    environment: { MEDIA_FOLDER: mkdtempSync(join(tmpdir(), 'vicinia-cards-')), ...environment },
    ...(levels && { levels }),
  });
}

/** The people service with the test country imported by its own command. */
export async function startPeople(
  levels?: readonly string[],
  environment: Record<string, unknown> = {},
): Promise<SubgraphUnderTest> {
  const people = await startEmptyPeople(levels, environment);
  await loadCountry(people, structureOf(people.country));
  await adoptIds(people);
  return people;
}

/** Loads a document as the operator's command does. */
export function loadCountry(people: SubgraphUnderTest, document: object): Promise<CountryWritten> {
  return inCommands(people, (commands) => commands.get(CountryImport).load(JSON.stringify(document)));
}

/** Runs work with the import as the operator's command has it. */
export function withCommands(
  people: SubgraphUnderTest,
  work: (territoryImport: TerritoryImport) => Promise<void>,
): Promise<void> {
  return inCommands(people, (commands) => work(commands.get(TerritoryImport)));
}

export async function inCommands<Result>(
  people: SubgraphUnderTest,
  work: (commands: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  const commands = await NestFactory.createApplicationContext(
    CommandModule.forEnvironment(people.environment),
    { logger: false },
  );
  try {
    return await work(commands);
  } finally {
    await commands.close();
  }
}

/** People gives ids itself; grants in the test must name them. */
async function adoptIds(people: SubgraphUnderTest): Promise<void> {
  const count = people.country.territories.length;
  await until('the service to hear of its own territories', async () => {
    const { rows } = await people.database.query<{ known: number }>(
      `SELECT count(*)::int AS known FROM territory_projection`,
    );
    return rows[0]?.known === count;
  });
  const { rows } = await people.database.query<{ id: string; code: string }>(
    `SELECT id, code FROM territory`,
  );
  people.country.adoptIds(new Map(rows.map(({ id, code }) => [code, id])));
}
