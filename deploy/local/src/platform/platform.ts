import { join } from 'node:path';
import { internalTokenSigner, type InternalClaims } from '@vicinia/service-kit';
import getPort from 'get-port';
import type { Ports } from './addresses.js';
import { Databases, SERVICES, type Service } from './databases.js';
import { gatewayKeys, type GatewayKeyFiles } from './gateway-keys.js';
import { ServiceProcess, type Launch } from './service-process.js';
import { tokenSecret } from './token-secret.js';

export interface PlatformOptions {
  /** Root of the built workspace. */
  readonly workspace: string;
  /** Keys, photos, logs. */
  readonly dataFolder: string;
  readonly ports: Ports;
  /** URL of any database on the PostgreSQL server, as superuser. */
  readonly postgresUrl: string;
  readonly databasePrefix?: string;
  readonly issuer: string;
  readonly smtpUrl: string;
  /** Origins of portals whose pages may call the gateway. */
  readonly portals?: readonly string[];
  /** Processes for each subgraph; the gateway asks the first. */
  readonly replicas?: number;
  readonly logLevel?: string;
  /** Lets tokens set the time of an operation, to load a past. */
  readonly sampleClock?: boolean;
  /** Variables that differ from the usual, for all processes. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Ports on which debuggers find processes, by their names. */
  readonly debugPorts?: Readonly<Record<string, number>>;
  /** How programs are started. Default: as processes of this machine. */
  readonly launch?: Launch;
}

export interface AnotherProcess {
  readonly workspace?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Under this name accounts of the local identity provider are known, on whatever port it runs. */
export const LOCAL_ACCOUNTS = 'vicinia-local';

/** Where each service keeps files, in the folder of the installation; two that shared one would take each other's for forgotten. */
export const MEDIA_FOLDERS = {
  people: 'media-of-cards',
  issues: 'media',
  meetings: 'media-of-minutes',
} as const;

/** The four subgraphs and the gateway as processes of their own, on one machine. */
export class Platform {
  readonly databases: Databases;
  private readonly subgraphs = new Map<Service, ServiceProcess[]>();
  private gatewayProcess: ServiceProcess | null = null;
  private readonly others: ServiceProcess[] = [];

  private constructor(
    private readonly options: PlatformOptions,
    private readonly keys: GatewayKeyFiles,
    private readonly signer: (subgraph: string, claims: InternalClaims) => Promise<string>,
  ) {
    this.databases = new Databases(options.postgresUrl, options.databasePrefix, options.launch);
  }

  /** Describes an installation; nothing runs yet. */
  static async at(options: PlatformOptions): Promise<Platform> {
    const keys = await gatewayKeys(options.dataFolder);
    const platform = new Platform(options, keys, await internalTokenSigner(keys.signingKey));
    await platform.plan();
    return platform;
  }

  get gatewayUrl(): string {
    return `http://localhost:${this.options.ports.gateway}`;
  }

  get gateway(): ServiceProcess {
    if (this.gatewayProcess === null) throw new Error('the platform has no gateway');
    return this.gatewayProcess;
  }

  /** The processes of a subgraph. */
  replicas(service: Service): readonly ServiceProcess[] {
    return this.subgraphs.get(service) ?? [];
  }

  /** All processes, subgraphs first. */
  get processes(): readonly ServiceProcess[] {
    return [...[...this.subgraphs.values()].flat(), this.gateway];
  }

  /** File with the gateway's private key. */
  get signingKeyFile(): string {
    return this.keys.signingKeyFile;
  }

  /** Signs a token as the gateway would, for whoever speaks to a subgraph directly. */
  token(subgraph: Service, claims: InternalClaims): Promise<string> {
    return this.signer(subgraph, claims);
  }

  async startSubgraphs(): Promise<void> {
    await Promise.all([...this.subgraphs.values()].flat().map((process) => process.start()));
  }

  /**
   * From now on processes that end by themselves are started again.
   *
   * @param say told of each in one line; null lets processes end
   */
  keepRunning(say: ((line: string) => void) | null): void {
    for (const process of this.processes) process.keepRunning(say);
  }

  /**
   * One more process of a subgraph or of the gateway on a port of its own, not started yet.
   *
   * @param workspace root of the built workspace that it runs from, for another release; the platform's own by default
   * @param environment variables that differ from those of the platform
   */
  async another(
    project: Service | 'gateway',
    { workspace = this.options.workspace, environment = {} }: AnotherProcess = {},
  ): Promise<ServiceProcess> {
    const usual = project === 'gateway' ? this.gatewayEnvironment() : this.subgraphEnvironment(project);
    const folder = project === 'gateway' ? project : join('services', project);
    const process = this.process(
      `${project}-other-${this.others.length + 1}`,
      join(workspace, folder, 'dist/main.js'),
      await getPort(),
      { ...usual, ...environment },
    );
    this.others.push(process);
    return process;
  }

  /** Variables with which a service's commands find its database. */
  commandEnvironment(service: Service): Record<string, string> {
    return { ...this.subgraphEnvironment(service), LOG_LEVEL: 'silent' };
  }

  async stop(): Promise<void> {
    this.keepRunning(null);
    await this.gatewayProcess?.stop();
    await Promise.all(this.others.map((process) => process.stop()));
    await Promise.all([...this.subgraphs.values()].flat().map((process) => process.stop()));
  }

  private async plan(): Promise<void> {
    const { workspace, ports, replicas = 1 } = this.options;
    for (const service of SERVICES) {
      const processes: ServiceProcess[] = [];
      for (let replica = 1; replica <= replicas; replica += 1) {
        processes.push(
          this.process(
            replica === 1 ? service : `${service}-${replica}`,
            join(workspace, 'services', service, 'dist/main.js'),
            replica === 1 ? ports[service] : await getPort(),
            this.subgraphEnvironment(service),
          ),
        );
      }
      this.subgraphs.set(service, processes);
    }
    this.gatewayProcess = this.process(
      'gateway',
      join(workspace, 'gateway/dist/main.js'),
      ports.gateway,
      this.gatewayEnvironment(),
    );
  }

  private process(
    name: string,
    entry: string,
    port: number,
    environment: Record<string, string>,
  ): ServiceProcess {
    const debugPort = this.options.debugPorts?.[name];
    const options = [
      environment['NODE_OPTIONS'],
      debugPort === undefined ? undefined : `--inspect=127.0.0.1:${debugPort}`,
    ].filter((option) => option !== undefined);
    return new ServiceProcess({
      name,
      entry,
      port,
      environment: {
        ...environment,
        ...(options.length === 0 ? {} : { NODE_OPTIONS: options.join(' ') }),
      },
      logFolder: join(this.options.dataFolder, 'logs'),
      ...(this.options.launch === undefined ? {} : { launch: this.options.launch }),
    });
  }

  private common(): Record<string, string> {
    return {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      LOG_LEVEL: this.options.logLevel ?? 'info',
      ...this.options.environment,
    };
  }

  private subgraphEnvironment(service: Service): Record<string, string> {
    return {
      DATABASE_URL: this.databases.url(service),
      BUS_DATABASE_URL: this.databases.url('bus'),
      INTERNAL_JWKS: this.keys.keySetFile,
      SAMPLE_CLOCK: String(this.options.sampleClock ?? false),
      ...(service in MEDIA_FOLDERS
        ? {
            MEDIA_FOLDER: join(this.options.dataFolder, MEDIA_FOLDERS[service as keyof typeof MEDIA_FOLDERS]),
          }
        : {}),
      ...(service === 'outreach'
        ? {
            SMTP_URL: this.options.smtpUrl,
            MAIL_FROM: 'vicinia@country.example',
            PUBLIC_URL: this.gatewayUrl,
            TOKEN_SECRET: tokenSecret(this.options.dataFolder),
            // The mailbox answers at once; after a crash a delivery is taken up again that much sooner.
            SEND_TIMEOUT_MILLISECONDS: '2000',
          }
        : {}),
      ...this.common(),
    };
  }

  private gatewayEnvironment(): Record<string, string> {
    const { ports, issuer, workspace, portals = [] } = this.options;
    const subgraphs = SERVICES.map((service) => [
      `SUBGRAPH_${service.toUpperCase()}_URL`,
      `http://127.0.0.1:${ports[service]}/graphql`,
    ]);
    return {
      ...(Object.fromEntries(subgraphs) as Record<string, string>),
      SUPERGRAPH_FILE: join(workspace, 'gateway/supergraph.graphql'),
      OIDC_ISSUER: issuer,
      OIDC_ACCOUNT_NAMESPACE: LOCAL_ACCOUNTS,
      INTERNAL_SIGNING_KEY: this.keys.signingKeyFile,
      INTROSPECTION: 'true',
      LIVE: 'true',
      BUS_DATABASE_URL: this.databases.url('bus'),
      PORTAL: 'true',
      EXPLORER: 'true',
      CORS_ORIGINS: portals.join(' '),
      // A gateway makes much short-lived garbage: a larger young generation halves what collecting it costs.
      NODE_OPTIONS: '--max-semi-space-size=64',
      ...this.common(),
    };
  }
}
