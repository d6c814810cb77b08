import { join } from 'node:path';
import { busMigrations } from '@vicinia/eventing';
import { ensureDatabase } from '@vicinia/local-postgres';
import { SERVICES, type Service } from '@vicinia/operator';
import { createDataSource, migrate } from '@vicinia/service-kit';
import { launchNode, type Launch } from './service-process.js';

export { SERVICES, type Service };

const OWNER = 'vicinia_owner';
/** Services connect as this role, which owns nothing and is no superuser. */
const RUNTIME = 'vicinia_app';

/** The five databases of one installation: one for each service and one for the embedded log. */
export class Databases {
  /**
   * @param serverUrl URL of any database on the server, as superuser
   * @param prefix before the names, so that several installations can share a server
   * @param launch how the services' migrations are run
   */
  constructor(
    private readonly serverUrl: string,
    private readonly prefix = '',
    private readonly launch: Launch = launchNode,
  ) {}

  /** For a service that runs. */
  url(database: Service | 'bus'): string {
    return this.as(RUNTIME, database);
  }

  /** For migrations. */
  ownerUrl(database: Service | 'bus'): string {
    return this.as(OWNER, database);
  }

  /** For looking at everything. */
  adminUrl(database: Service | 'bus'): string {
    return this.as(new URL(this.serverUrl).username, database);
  }

  /** Makes what is missing and migrates everything; a second time changes nothing. */
  async prepare(workspace: string): Promise<void> {
    for (const database of [...SERVICES, 'bus']) {
      await ensureDatabase(this.serverUrl, this.prefix + database, OWNER, RUNTIME);
    }
    const bus = {
      url: this.ownerUrl('bus'),
      applicationName: 'bus-migrate',
      entities: [],
      migrations: busMigrations,
    };
    await Promise.all([
      migrate(createDataSource(bus), RUNTIME),
      ...SERVICES.map((service) => this.migrateService(workspace, service)),
    ]);
  }

  private migrateService(workspace: string, service: Service): Promise<void> {
    const variables = { MIGRATION_DATABASE_URL: this.ownerUrl(service), RUNTIME_ROLE: RUNTIME };
    const entry = join(workspace, 'services', service, 'dist/migrate.js');
    return run(entry, [], variables, this.launch).then(() => undefined);
  }

  private as(role: string, database: string): string {
    const url = new URL(this.serverUrl);
    url.username = role;
    url.pathname = `/${this.prefix}${database}`;
    return url.href;
  }
}

/**
 * Runs a built program to its end.
 *
 * @returns what it wrote to standard output
 * @throws Error with all that it wrote when it fails
 */
export function run(
  entry: string,
  args: readonly string[],
  environment: Record<string, string>,
  launch: Launch = launchNode,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = launch(entry, args, environment);
    let out = '';
    let all = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      all += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => (all += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`${entry} ended with ${code ?? 'a signal'}:\n${all}`));
    });
  });
}
