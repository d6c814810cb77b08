import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@vicinia/events';
import {
  anyFreePorts,
  launchNode,
  LOCAL_ACCOUNTS,
  Platform,
  run,
  SERVICES,
  signIn,
  startIdentityProvider,
  startMailbox,
  type RunningIdentityProvider,
  type Launch,
  type RunningMailbox,
} from '@vicinia/local';
import { LocalKafka } from '@vicinia/local-kafka';
import { structureOf, TestClient, TestCountry, testPostgresUrl, until } from '@vicinia/testkit';
import pg from 'pg';

const workspace = join(import.meta.dirname, '../..');
const LEAD = 'lead-of-the-nation';

export interface RunningCountryOptions {
  readonly replicas?: number;
  /** Accounts of the identity provider beyond the lead of the nation. */
  readonly accounts: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Another country than the one of the tests, as `country-load` reads it, with a lead of its own. */
  readonly document?: object;
  /** How programs are started. Default: as processes of this machine. */
  readonly launch?: Launch;
  /** Makes the topics, where services may not. */
  readonly applyTopics?: (brokers: readonly string[]) => Promise<void>;
}

/**
 * The whole platform as processes of their own on real parts – PostgreSQL, identity provider, SMTP – with the test
 * country imported by the operator's command. Everything is asked through the gateway.
 */
export class RunningCountry {
  private readonly tokens = new Map<string, string>();
  private readonly persons = new Map<string, string>();

  private constructor(
    readonly platform: Platform,
    readonly country: TestCountry,
    readonly mailbox: RunningMailbox,
    private readonly identity: RunningIdentityProvider,
    /** Keys, photos and logs of its processes. */
    readonly dataFolder: string,
    private readonly kafka: LocalKafka | null,
    private readonly launch: Launch,
  ) {}

  static async start(options: RunningCountryOptions): Promise<RunningCountry> {
    const dataFolder = mkdtempSync(join(tmpdir(), 'vicinia-country-'));
    const ports = await anyFreePorts();
    const accounts = [LEAD, ...options.accounts];
    const identity = await startIdentityProvider({
      dataFolder: join(dataFolder, 'identity'),
      port: ports.identity,
      signIns: accounts.map((subject) => ({ subject, label: subject, role: 'TEST', place: 'test' })),
      explorerAddresses: [],
      portals: [`http://localhost:${String(ports.gateway)}`],
    });
    const mailbox = await startMailbox({ smtpPort: ports.smtp, httpPort: ports.mailbox });
    const kafka = await ownKafka(dataFolder);
    const platform = await Platform.at({
      workspace,
      dataFolder,
      ports,
      postgresUrl: testPostgresUrl('postgres'),
      databasePrefix: `country_${randomUUID().slice(0, 8)}_`,
      issuer: identity.issuer,
      smtpUrl: mailbox.smtpUrl,
      ...(options.replicas === undefined ? {} : { replicas: options.replicas }),
      ...(options.launch === undefined ? {} : { launch: options.launch }),
      sampleClock: true,
      environment: {
        ANONYMOUS_LIMIT: '1000000',
        ...(kafka === null ? {} : busOn(kafka, options.applyTopics === undefined)),
        ...options.environment,
      },
    });
    const launch = options.launch ?? launchNode;
    const running = new RunningCountry(
      platform,
      new TestCountry(),
      mailbox,
      identity,
      dataFolder,
      kafka,
      launch,
    );
    try {
      await platform.databases.prepare(workspace);
      if (kafka !== null) await options.applyTopics?.(kafka.addresses);
      await running.importCountry(options.document);
      await platform.startSubgraphs();
      await platform.gateway.start();
      await running.adoptIds();
      return running;
    } catch (error) {
      await running.stop();
      throw error;
    }
  }

  /** Nobody is signed in. */
  get visitor(): TestClient {
    return new TestClient(this.platform.gatewayUrl, () => Promise.resolve(null), null);
  }

  /** Somebody signed in at the identity provider. */
  as(account: string): TestClient {
    return new TestClient(
      this.platform.gatewayUrl,
      () => this.token(account),
      this.persons.get(account) ?? null,
    );
  }

  get lead(): TestClient {
    return this.as(LEAD);
  }

  territoryId(code: string): string {
    return this.country.territory(code).id;
  }

  /**
   * Registers an account as a person and appoints them to a new post, as a coordinator of the country would.
   *
   * @param municipalityId where the post is for one municipality of the territory
   */
  async appoint(
    account: string,
    role: Role,
    territory: string,
    municipalityId?: string,
  ): Promise<{ personId: string; appointmentId: string }> {
    const personId = await this.register(account);
    const scope = { territoryId: this.territoryId(territory), ...(municipalityId && { municipalityId }) };
    const { createPost } = await this.lead.mutate(
      `mutation ($input: CreatePostInput!, $key: String!) { createPost(input: $input, idempotencyKey: $key) { post { id } } }`,
      { input: { role, ...scope } },
    );
    const { appoint } = await this.lead.mutate(
      `mutation ($input: AppointInput!, $key: String!) { appoint(input: $input, idempotencyKey: $key) { appointment { id } } }`,
      {
        input: {
          postId: createPost.post.id as string,
          personId,
          ...(role === 'SECURITY_MUNICIPAL_COUNCILLOR' && { selectedBy: 'COUNCIL' }),
        },
      },
    );
    const appointmentId = appoint.appointment.id as string;
    await this.untilHeard(personId, 1);
    return { personId, appointmentId };
  }

  /** Registers an account as a person. @returns the person's id */
  async register(account: string): Promise<string> {
    const known = this.persons.get(account);
    if (known !== undefined) return known;
    const input = {
      displayName: `Sample ${account}`,
      languages: ['de'],
      territoryId: this.territoryId('N'),
      account: { issuer: LOCAL_ACCOUNTS, subject: account },
    };
    const { registerPerson } = await this.lead.mutate(
      `mutation ($input: RegisterPersonInput!, $key: String!) { registerPerson(input: $input, idempotencyKey: $key) { person { id } } }`,
      { input },
    );
    const personId = registerPerson.person.id as string;
    this.persons.set(account, personId);
    return personId;
  }

  /** Asks each service's own database. */
  async sql<Row extends pg.QueryResultRow>(
    service: (typeof SERVICES)[number] | 'bus',
    text: string,
    values: unknown[] = [],
  ): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.platform.databases.adminUrl(service) });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** Waits until every service knows a person's grants. */
  async untilHeard(personId: string, grants: number): Promise<void> {
    await until(`every service to know ${grants} grants`, async () => {
      const known = await Promise.all(
        SERVICES.map((service) =>
          this.sql<{ count: number }>(
            service,
            `SELECT count(*)::int AS count FROM grant_projection WHERE person_id = $1`,
            [personId],
          ),
        ),
      );
      return known.every(([row]) => row?.count === grants);
    });
  }

  async stop(): Promise<void> {
    await this.platform.stop();
    await this.identity.stop();
    await this.mailbox.stop();
    await this.kafka?.kill();
    await this.dropDatabases();
    rmSync(this.dataFolder, { recursive: true, force: true });
  }

  /** Access token of an account, for clients of other kinds. */
  tokenOf(account: string): Promise<string> {
    return this.token(account);
  }

  private async token(account: string): Promise<string> {
    const known = this.tokens.get(account);
    if (known !== undefined) return known;
    const token = await signIn(this.identity.issuer, account);
    this.tokens.set(account, token);
    return token;
  }

  private async importCountry(document?: object): Promise<void> {
    const file = join(this.dataFolder, 'structure.json');
    writeFileSync(file, JSON.stringify(document ?? structureOf(this.country)));
    const command = join(workspace, 'services/people/dist/command/command.js');
    const environment = this.platform.commandEnvironment('people');
    await run(command, ['country-load', file], environment, this.launch);
    if (document !== undefined) return;
    await run(
      command,
      ['first-lead', '--issuer', LOCAL_ACCOUNTS, '--subject', LEAD, '--name', 'Sample Lead'],
      environment,
      this.launch,
    );
  }

  private async adoptIds(): Promise<void> {
    const rows = await this.sql<{ id: string; code: string }>('people', `SELECT id, code FROM territory`);
    this.country.adoptIds(new Map(rows.map(({ id, code }) => [code, id])));
    await until('every service to know the country', async () => {
      const known = await Promise.all(
        SERVICES.map((service) =>
          this.sql<{ count: number }>(service, `SELECT count(*)::int AS count FROM territory_projection`),
        ),
      );
      return known.every(([row]) => row?.count === rows.length);
    });
  }

  private async dropDatabases(): Promise<void> {
    const client = new pg.Client({ connectionString: testPostgresUrl('postgres') });
    await client.connect();
    try {
      for (const database of [...SERVICES, 'bus'] as const) {
        const name = new URL(this.platform.databases.adminUrl(database)).pathname.slice(1);
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }
    } finally {
      await client.end();
    }
  }
}

/** A broker for this country alone where the run asks for Kafka: the names of topics do not tell countries apart. */
function ownKafka(dataFolder: string): Promise<LocalKafka | null> {
  if (process.env['VICINIA_TEST_BUS'] !== 'kafka') return Promise.resolve(null);
  return LocalKafka.start({
    dataFolder: join(dataFolder, 'kafka'),
    cacheFolder: join(workspace, '.vicinia/kafka'),
    heapMegabytes: 384,
  });
}

function busOn(kafka: LocalKafka, createTopics: boolean): Record<string, string> {
  return { KAFKA_BROKERS: kafka.addresses.join(','), KAFKA_CREATE_TOPICS: String(createTopics) };
}
