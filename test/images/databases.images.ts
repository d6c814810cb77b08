import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyFreePorts, SERVICES } from '@vicinia/local';
import { startLocalPostgres, type LocalPostgres } from '@vicinia/local-postgres';
import pg from 'pg';
import { composeConfig, makeSecrets, valuesOf, variablesOf, workspace } from './support/compose.js';
import type { ComposeProject } from './support/compose.js';
import { imageOf, runToEnd } from './support/containers.js';

/** As in the image of PostgreSQL: whoever comes by the network needs a password, but for the superuser here. */
const WHO_MAY_ENTER = `host all postgres 127.0.0.1/32 trust
host all all 127.0.0.1/32 scram-sha-256
`;

describe('databases as the compose file makes them', () => {
  let postgres: LocalPostgres;
  let project: ComposeProject;

  beforeAll(async () => {
    const config = composeConfig(valuesOf('local'), makeSecrets('local'));
    if (config.project === null) throw new Error(config.refused);
    project = config.project;
    const { postgres: port } = await anyFreePorts();
    const dataFolder = join(tmpdir(), 'compose-postgres');
    postgres = await startLocalPostgres({ dataFolder, port, disposable: true });
    execFileSync(join(workspace, 'deploy/compose/create-databases.sh'), {
      env: {
        ...{ PATH: process.env['PATH'], PGHOST: '127.0.0.1', PGPORT: String(port) },
        ...variablesOf(project.services['postgres']!),
      },
    });
    writeFileSync(join(postgres.dataFolder, 'pg_hba.conf'), WHO_MAY_ENTER);
    await ask(postgres.url('postgres'), 'SELECT pg_reload_conf()');
  }, 60_000);

  afterAll(() => postgres.stop());

  async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** An address of the compose file, on this machine. */
  const here = (address: string): string => address.replace('@postgres:5432', `@127.0.0.1:${postgres.port}`);

  const runtimeUrl = (service: string): string =>
    here(variablesOf(project.services[service]!)['DATABASE_URL']!);

  it('are migrated by the image of each service with the variables of the compose file, twice', () => {
    for (const service of SERVICES) {
      const { command, ...job } = project.services[`migrate-${service}`]!;
      const { MIGRATION_DATABASE_URL: url, ...rest } = variablesOf({ command, ...job });
      const container = {
        image: imageOf(service),
        args: command!,
        environment: { ...rest, MIGRATION_DATABASE_URL: here(url!) },
      };
      expect(runToEnd(container)).toMatchObject({ status: 0 });
      expect(runToEnd(container)).toEqual({ status: 0, said: `${service}: up to date\n` });
    }
  });

  it('let each service in with its own password only, as a role that owns nothing', async () => {
    for (const service of SERVICES) {
      const [role] = await ask<{ superuser: boolean; owned: number }>(
        runtimeUrl(service),
        `SELECT rolsuper AS superuser, (SELECT count(*)::int FROM pg_class WHERE relowner = role.oid) AS owned
         FROM pg_roles role WHERE rolname = current_user`,
      );
      expect(role).toEqual({ superuser: false, owned: 0 });
      const wrong = new URL(runtimeUrl(service));
      wrong.password = 'guessed';
      await expect(ask(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    }
  });

  it("keep each service out of the others' databases", async () => {
    const elsewhere = new URL(runtimeUrl('outreach'));
    elsewhere.pathname = '/issues';
    await expect(ask(elsewhere.href, 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
  });
});
