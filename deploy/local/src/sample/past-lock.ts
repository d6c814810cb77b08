import { PAST_LOADING_LOCK } from '@vicinia/service-kit';
import pg from 'pg';
import { SERVICES } from '../platform/databases.js';
import type { Platform } from '../platform/platform.js';

/** Tells every service that a past is being loaded, for as long as this process holds its connections. */
export class PastLock {
  private constructor(private readonly clients: readonly pg.Client[]) {}

  static async take(platform: Platform): Promise<PastLock> {
    const clients = SERVICES.map(
      (service) => new pg.Client({ connectionString: platform.databases.adminUrl(service) }),
    );
    await Promise.all(
      clients.map(async (client) => {
        // PostgreSQL may stop first; with it the lock is gone.
        client.on('error', () => undefined);
        await client.connect();
        await client.query(`SELECT pg_advisory_lock($1)`, [PAST_LOADING_LOCK]);
      }),
    );
    return new PastLock(clients);
  }

  async release(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end().catch(() => undefined)));
  }
}
