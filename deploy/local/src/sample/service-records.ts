import pg from 'pg';
import type { Service } from '../platform/databases.js';
import type { Platform } from '../platform/platform.js';

/**
 * Looks up what no client may: which concern a receipt stands for, which bulletin an issue got. Only whoever loads a
 * sample country, with the databases at hand, can do this.
 */
export class ServiceRecords {
  private readonly pools = new Map<Service, pg.Pool>();

  constructor(private readonly platform: Platform) {}

  async concernOfReceipt(receiptHash: string): Promise<string> {
    const id = await this.one(
      'issues',
      `SELECT id AS value FROM concern WHERE receipt_hash = 'sha256:' || encode(sha256(convert_to($1, 'UTF8')), 'hex')`,
      [receiptHash],
    );
    if (id === null) throw new Error('no concern has this receipt');
    return id;
  }

  async measureCount(issueId: string): Promise<number> {
    return Number(
      await this.one('issues', `SELECT count(*) AS value FROM measure WHERE issue_id = $1`, [issueId]),
    );
  }

  bulletinOf(issueId: string): Promise<string | null> {
    return this.one('outreach', `SELECT id AS value FROM bulletin WHERE issue_id = $1`, [issueId]);
  }

  /** How many rows a table of a service has. */
  async count(service: Service, table: string, condition = 'true'): Promise<number> {
    return Number(await this.one(service, `SELECT count(*) AS value FROM ${table} WHERE ${condition}`, []));
  }

  /** Ids of the territories by code. */
  territoryIds(): Promise<Map<string, string>> {
    return this.ids(`SELECT id, code AS key FROM territory`);
  }

  /** Ids of the organisations by name; the sample country has no two of one name. */
  organisationIds(): Promise<Map<string, string>> {
    return this.ids(`SELECT id, name AS key FROM organisation`);
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.end()));
  }

  private async ids(query: string): Promise<Map<string, string>> {
    const { rows } = await this.pool('people').query<{ id: string; key: string }>(query);
    return new Map(rows.map(({ id, key }) => [key, id]));
  }

  private async one(service: Service, query: string, values: unknown[]): Promise<string | null> {
    const { rows } = await this.pool(service).query<{ value: string | null }>(query, values);
    return rows[0]?.value ?? null;
  }

  private pool(service: Service): pg.Pool {
    const known = this.pools.get(service);
    if (known) return known;
    const pool = new pg.Pool({ connectionString: this.platform.databases.adminUrl(service), max: 4 });
    // Ctrl-C reaches PostgreSQL too, which may end before whoever asks it.
    pool.on('error', () => undefined);
    this.pools.set(service, pool);
    return pool;
  }
}
