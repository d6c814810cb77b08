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
    const id = await this.one('issues', `SELECT id AS value FROM concern WHERE receipt_hash = $1`, [
      receiptHash,
    ]);
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

  async idsByCode(table: 'territory' | 'municipality'): Promise<Map<string, string>> {
    const { rows } = await this.pool('people').query<{ id: string; code: string }>(
      `SELECT id, code FROM ${table}`,
    );
    return new Map(rows.map(({ id, code }) => [code, id]));
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.end()));
  }

  private async one(service: Service, query: string, values: unknown[]): Promise<string | null> {
    const { rows } = await this.pool(service).query<{ value: string | null }>(query, values);
    return rows[0]?.value ?? null;
  }

  private pool(service: Service): pg.Pool {
    const known = this.pools.get(service);
    if (known) return known;
    const pool = new pg.Pool({ connectionString: this.platform.databases.adminUrl(service), max: 4 });
    this.pools.set(service, pool);
    return pool;
  }
}
