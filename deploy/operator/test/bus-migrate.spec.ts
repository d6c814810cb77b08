import { randomUUID } from 'node:crypto';
import { EmbeddedTransport } from '@vicinia/eventing';
import { catalogue } from '@vicinia/events';
import { createLog } from '@vicinia/service-kit';
import { Client } from 'pg';
import { vicinia } from './run-vicinia.js';

describe('the database of the embedded bus', () => {
  const name = `bus_${randomUUID().slice(0, 8)}`;
  const role = `${name}_app`;
  let bus: EmbeddedTransport;

  const url = (database: string, user?: string): string => {
    const address = new URL(process.env['VICINIA_TEST_POSTGRES']!);
    address.pathname = `/${database}`;
    if (user !== undefined) address.username = user;
    return address.href;
  };

  const asOwner = async (...statements: readonly string[]): Promise<void> => {
    const client = new Client({ connectionString: url('postgres') });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };

  beforeAll(async () => {
    await asOwner(`CREATE ROLE ${role} LOGIN`, `CREATE DATABASE ${name}`);
    bus = new EmbeddedTransport(url(name, role), createLog('test', 'silent'));
  });

  afterAll(async () => {
    await bus.close();
    await asOwner(`DROP DATABASE ${name} WITH (FORCE)`, `DROP ROLE ${role}`);
  });

  it('is brought up to date by "vicinia bus migrate", which a service that cannot use it names', async () => {
    const topics = [catalogue[0]!.aggregate];
    await expect(bus.prepare(topics)).rejects.toThrow('run "vicinia bus migrate"');

    const variables = { MIGRATION_DATABASE_URL: url(name), RUNTIME_ROLE: role };
    expect(vicinia(['bus', 'migrate'], variables)).toEqual({
      status: 0,
      said: expect.stringMatching(/^bus: Bus\d+, /) as string,
    });

    await bus.prepare(topics);
    expect(bus.isReachable()).toBe(true);
    expect(vicinia(['bus', 'migrate'], variables)).toEqual({ status: 0, said: 'bus: up to date\n' });
  });

  it('needs to be named with the role that services run as', () => {
    const { status, said } = vicinia(['bus', 'migrate']);
    expect(status).toBe(1);
    expect(said).toContain('MIGRATION_DATABASE_URL');
    expect(said).toContain('RUNTIME_ROLE');
  });
});
