import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { catalogue, type Role } from '@vicinia/events';
import { busMigrations, EmbeddedTransport } from '@vicinia/eventing';
import {
  createLog,
  createSubgraph,
  personIdOf,
  subgraphEnvironment,
  type DatabaseOptions,
  type SubgraphEnvironment,
} from '@vicinia/service-kit';
import pg from 'pg';
import { TestCountry } from '../country/test-country.js';
import { readTestEnvironment } from '../environment.js';
import { TestClient } from '../graphql/test-client.js';
import { MessageProbe } from '../messages/message-probe.js';
import { createTestDatabase } from '../postgres/test-database.js';
import { makeGatewayKeys, type GatewayKeys } from '../sign-in/test-keys.js';
import { TestGrants, testIdentity, type Place } from './test-grants.js';

export interface SubgraphDescription {
  /** Name of the subgraph. */
  readonly service: string;
  /** Makes the root module from the environment, as `main.ts` does. */
  readonly appModule: (environment: SubgraphEnvironment & Record<string, unknown>) => DynamicModule;
  /** Entities and migrations of the service. */
  readonly database: Pick<DatabaseOptions, 'entities' | 'migrations'>;
  /** Variables beyond those that every subgraph has. */
  readonly environment?: Record<string, unknown>;
  /** Codes of the country's levels, the nation first; the usual five where they are left out. */
  readonly levels?: readonly string[];
  /** False where the service under test tells of territories itself. */
  readonly tellCountry?: boolean;
}

/** A subgraph that runs in this process on databases of its own, and everybody a test needs around it. */
export class SubgraphUnderTest {
  constructor(
    readonly app: NestFastifyApplication,
    readonly country: TestCountry,
    readonly messages: MessageProbe,
    readonly grants: TestGrants,
    /** The service's database as superuser. */
    readonly database: pg.Pool,
    readonly keys: GatewayKeys,
    readonly environment: SubgraphEnvironment,
    private readonly service: string,
    private readonly closing: () => Promise<void>,
  ) {}

  get server(): Server {
    return this.app.getHttpServer();
  }

  /** Nobody is signed in. */
  get visitor(): TestClient {
    return new TestClient(this.server, () => this.token(null), null);
  }

  /** A new citizen with an account and without any grant. */
  citizen(): TestClient {
    const identity = testIdentity(randomUUID());
    return new TestClient(this.server, () => this.token(identity), personIdOf(identity));
  }

  /** The account of a certain person. */
  person(personId: string): TestClient {
    return new TestClient(this.server, () => this.token(testIdentity(personId)), personId);
  }

  /** A program, by the subject of its account, whose calls are counted. */
  program(subject: string): TestClient {
    const identity = testIdentity(subject);
    return new TestClient(this.server, () => this.token(identity, { counted: true }), personIdOf(identity));
  }

  /** A new person appointed to a role at a territory (by code) or municipality. */
  async as(role: Role, place: string | Place): Promise<TestClient & { readonly personId: string }> {
    const personId = randomUUID();
    await this.grants.appoint(personId, role, typeof place === 'string' ? { territory: place } : place);
    // A citizen's own id follows from the account; an appointed person is linked with it by the grant's message.
    return this.person(personId) as TestClient & { readonly personId: string };
  }

  /** Internal token for a call beside GraphQL. */
  token(
    identity: string | null,
    claims: { quiet?: boolean; at?: Date; counted?: boolean } = {},
  ): Promise<string> {
    const { quiet = false, at = null, counted } = claims;
    return this.keys.sign(this.service, { identity, quiet, at, counted });
  }

  /** Does work while the service has heard of no grants for longer than it bears; afterwards it hears of them again. */
  async whileGrantsAreSilent(work: () => Promise<void>): Promise<void> {
    await this.grants.stopHeartbeat();
    const silence = await this.database.connect();
    try {
      await silence.query(
        `UPDATE grants_heartbeat SET emitted_at = clock_timestamp() - interval '11 seconds'`,
      );
      // What is still on its way, or what the service itself says of grants, is heard afterwards.
      await silence.query(`BEGIN; LOCK TABLE grants_heartbeat IN SHARE ROW EXCLUSIVE MODE`);
      await work();
    } finally {
      await silence.query('ROLLBACK');
      silence.release();
      await this.grants.startHeartbeat();
    }
  }

  close(): Promise<void> {
    return this.closing();
  }
}

/**
 * Starts a subgraph as in production – real modules, real PostgreSQL after the real migrations, the embedded bus – and
 * tells it of a country.
 */
export async function startSubgraph(description: SubgraphDescription): Promise<SubgraphUnderTest> {
  const [own, busDatabase, keys] = await Promise.all([
    createTestDatabase(description.service, description.database),
    createTestDatabase('bus', { entities: [], migrations: busMigrations }),
    makeGatewayKeys(),
  ]);
  const environment = subgraphEnvironment.parse({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: readTestEnvironment().TEST_LOG_LEVEL,
    DATABASE_URL: own.url,
    BUS_DATABASE_URL: busDatabase.url,
    INTERNAL_JWKS: JSON.stringify(keys.keySet),
    SAMPLE_CLOCK: 'true',
  });
  const full = { ...environment, ...description.environment };
  const app = await createSubgraph(description.appModule(full), description.service, environment);
  try {
    await app.listen(0, '127.0.0.1');
  } catch (error) {
    // What has started goes on otherwise, and its failures hide why the rest did not start.
    await app.close();
    throw error;
  }

  const transport = new EmbeddedTransport(busDatabase.url, createLog('test', 'silent'));
  await transport.prepare([...new Set(catalogue.map(({ aggregate }) => aggregate))]);
  const database = new pg.Pool({ connectionString: own.adminUrl, max: 4 });
  const bus = new pg.Pool({ connectionString: busDatabase.adminUrl, max: 2 });
  // The databases are dropped while the server still closes the last connections; nobody waits for those any more.
  for (const pool of [database, bus]) pool.on('error', () => undefined);
  const messages = new MessageProbe(transport, database, bus);
  const country = new TestCountry(description.levels);
  const grants = new TestGrants(country, messages);
  if (description.tellCountry !== false) await grants.tellCountry();
  await grants.startHeartbeat();

  return new SubgraphUnderTest(
    app,
    country,
    messages,
    grants,
    database,
    keys,
    environment,
    description.service,
    async () => {
      await grants.stopHeartbeat();
      await transport.close();
      await app.close();
      await Promise.all([database.end(), bus.end()]);
      await Promise.all([own.drop(), busDatabase.drop()]);
    },
  );
}
