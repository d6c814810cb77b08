import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { run, SERVICES, type Service } from '@vicinia/local';
import { parse } from 'graphql';
import type { RunningCountry } from './running-country.js';

/** What the next release writes into the column that it adds; rows of the release before have none. */
export const NEXT = 'next';

interface Change {
  readonly table: string;
  /** Type of the schema that gets the field, and the class of its resolver. */
  readonly type: string;
  readonly resolver: string;
  readonly resolverFile: string;
  readonly entity: string;
  readonly entityFile: string;
}

/** Where each service gets a column that is written with every new row and shown as a field. */
export const CHANGES: Readonly<Record<Service, Change>> = {
  people: {
    table: 'organisation',
    type: 'Organisation',
    resolver: 'OrganisationResolver',
    resolverFile: 'organisation/organisation.resolver.js',
    entity: 'Organisation',
    entityFile: 'organisation/organisation.entity.js',
  },
  issues: {
    table: 'issue',
    type: 'Issue',
    resolver: 'IssueResolver',
    resolverFile: 'issue/issue.resolver.js',
    entity: 'Issue',
    entityFile: 'issue/issue.entity.js',
  },
  meetings: {
    table: 'panel',
    type: 'Panel',
    resolver: 'PanelResolver',
    resolverFile: 'panel/panel.resolver.js',
    entity: 'Panel',
    entityFile: 'panel/panel.entity.js',
  },
  outreach: {
    table: 'subscription',
    type: 'BulletinSubscription',
    resolver: 'SubscriptionResolver',
    resolverFile: 'subscription/subscription.resolver.js',
    entity: 'Subscription',
    entityFile: 'subscription/subscription.entity.js',
  },
};

/**
 * The next release of every service: the built programs with one more column, migrated, written and read, and one more
 * field in the graph. Its second migration makes the column mandatory, which rows of the release before do not bear.
 */
export class NextRelease {
  private constructor(readonly workspace: string) {}

  /**
   * @param workspace root of the built workspace
   * @param folder where the release is put; must not exist
   */
  static make(workspace: string, folder: string): NextRelease {
    mkdirSync(join(folder, 'gateway'), { recursive: true });
    symlinkSync(join(workspace, 'node_modules'), join(folder, 'node_modules'));
    for (const service of SERVICES) changeService(workspace, folder, service);
    const composed = composeServices(
      SERVICES.map((name) => ({
        name,
        url: `http://${name}.invalid/graphql`,
        typeDefs: parse(readFileSync(join(folder, 'services', name, 'schema.graphql'), 'utf8')),
      })),
    );
    if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
    const release = new NextRelease(folder);
    writeFileSync(release.supergraphFile, composed.supergraphSdl);
    return release;
  }

  get supergraphFile(): string {
    return join(this.workspace, 'gateway/supergraph.graphql');
  }

  /** Before the first new process starts; the old ones go on working with the tables. */
  expand(country: RunningCountry, service: Service): Promise<string> {
    return this.migrate(country, service, {});
  }

  /** After the last old process has ended. */
  contract(country: RunningCountry, service: Service): Promise<string> {
    return this.migrate(country, service, { CONTRACT: 'true' });
  }

  private migrate(country: RunningCountry, service: Service, more: Record<string, string>): Promise<string> {
    return run(join(this.workspace, 'services', service, 'dist/migrate.js'), [], {
      MIGRATION_DATABASE_URL: country.platform.databases.ownerUrl(service),
      RUNTIME_ROLE: new URL(country.platform.databases.url(service)).username,
      ...more,
    });
  }
}

function changeService(workspace: string, folder: string, service: Service): void {
  const from = join(workspace, 'services', service);
  const to = join(folder, 'services', service);
  const sources = ['src', 'test', 'node_modules'].map((part) => join(from, part));
  cpSync(from, to, { recursive: true, filter: (path) => !sources.includes(path) });
  const modules = join(from, 'node_modules');
  if (existsSync(modules)) symlinkSync(modules, join(to, 'node_modules'));
  const change = CHANGES[service];
  append(to, 'schema.graphql', `extend type ${change.type} { "Which release wrote it." writtenBy: String }`);
  append(to, 'dist/data-source.js', migrationsOf(service, change.table));
  append(to, join('dist', change.entityFile), columnOf(change.entity));
  append(to, join('dist', change.resolverFile), fieldOf(change.resolver));
}

function append(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`the release has no ${path}`);
  appendFileSync(path, `\n${text}\n`);
}

function migrationsOf(service: Service, table: string): string {
  return `
    ${service}Database.migrations.push(class Expand1990000000001 {
      name = 'Expand1990000000001';
      up(runner) { return runner.query('ALTER TABLE ${table} ADD COLUMN written_by text'); }
      down(runner) { return runner.query('ALTER TABLE ${table} DROP COLUMN written_by'); }
    });
    if (process.env.CONTRACT === 'true') ${service}Database.migrations.push(class Contract1990000000002 {
      name = 'Contract1990000000002';
      async up(runner) {
        await runner.query("UPDATE ${table} SET written_by = 'before' WHERE written_by IS NULL");
        await runner.query('ALTER TABLE ${table} ALTER COLUMN written_by SET NOT NULL');
      }
      down(runner) { return runner.query('ALTER TABLE ${table} ALTER COLUMN written_by DROP NOT NULL'); }
    });`;
}

function columnOf(entity: string): string {
  return `
    import { Column as AddedColumn } from 'typeorm';
    const always = { to: () => '${NEXT}', from: (value) => value };
    AddedColumn('text', { name: 'written_by', nullable: true, transformer: always })(${entity}.prototype, 'writtenBy');`;
}

/** The row holds the new column, so the resolver only says that one more field is read from there. */
function fieldOf(resolver: string): string {
  return `
    import { resolvedTypeOf as declaredOf } from '@vicinia/service-kit';
    ResolverOf(declaredOf(${resolver}).type, ...declaredOf(${resolver}).mapped, 'writtenBy')(${resolver});`;
}
