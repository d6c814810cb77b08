import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { LOG } from '@vicinia/service-kit';
import { pino } from 'pino';
import { AppModule } from '../../src/app.module.js';
import { readGatewayEnvironment } from '../../src/environment.js';
import { gatewayAdapter, mountRoutes } from '../../src/gateway.js';
import {
  composed,
  issuesEntities,
  issuesRoot,
  ISSUES_SDL,
  peopleEntities,
  peopleRoot,
  PEOPLE_SDL,
} from './sample-graph.js';
import { SampleSubgraph } from './sample-subgraph.js';

/** A port on which nobody listens. */
const NOBODY = 'http://127.0.0.1:9';

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  readonly extensions?: unknown;
}

export interface AskOptions {
  readonly token?: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly headers?: Record<string, string>;
}

/** A gateway on a free port over two small real subgraphs; meetings and outreach are down for good. */
export class TestGateway {
  readonly people = new SampleSubgraph(PEOPLE_SDL, peopleRoot, peopleEntities);
  readonly issues = new SampleSubgraph(ISSUES_SDL, issuesRoot, issuesEntities);
  readonly logLines: Record<string, unknown>[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'vicinia-gateway-'));
  readonly supergraphFile = join(this.folder, 'supergraph.graphql');
  private app: NestFastifyApplication | null = null;
  url = '';

  /** @param variables of the gateway's environment, added to those that every test needs */
  static async start(variables: Record<string, string> = {}): Promise<TestGateway> {
    const gateway = new TestGateway();
    await gateway.people.start();
    await gateway.issues.start();
    gateway.writeSupergraph(composed({ people: PEOPLE_SDL, issues: ISSUES_SDL }));
    try {
      await gateway.startProcess(variables);
    } catch (failure) {
      await gateway.stop();
      throw failure;
    }
    return gateway;
  }

  writeSupergraph(sdl: string): void {
    writeFileSync(this.supergraphFile, sdl);
  }

  async startProcess(variables: Record<string, string>): Promise<void> {
    const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    const environment = readGatewayEnvironment({
      NODE_ENV: 'test',
      SUPERGRAPH_FILE: this.supergraphFile,
      SUPERGRAPH_POLL_MILLISECONDS: '20',
      SUBGRAPH_PEOPLE_URL: `${this.people.origin}/graphql`,
      SUBGRAPH_ISSUES_URL: `${this.issues.origin}/graphql`,
      SUBGRAPH_MEETINGS_URL: `${NOBODY}/graphql`,
      SUBGRAPH_OUTREACH_URL: `${NOBODY}/graphql`,
      OIDC_ISSUER: NOBODY,
      INTERNAL_SIGNING_KEY: JSON.stringify({ ...key, kid: 'test' }),
      ...variables,
    });
    const lines = this.logLines;
    const toMemory = new Writable({
      write: (line: Buffer, _encoding, done) => {
        lines.push(JSON.parse(line.toString()) as Record<string, unknown>);
        done();
      },
    });
    const module = await Test.createTestingModule({ imports: [AppModule.forEnvironment(environment)] })
      .overrideProvider(LOG)
      .useValue(pino({ level: 'trace' }, toMemory))
      .compile();
    this.app = module.createNestApplication<NestFastifyApplication>(gatewayAdapter(environment));
    mountRoutes(this.app, environment);
    await this.app.listen(0, '127.0.0.1');
    this.url = (await this.app.getUrl()).replace('[::1]', '127.0.0.1');
  }

  async stop(): Promise<void> {
    await this.app?.close();
    await this.people.stop();
    await this.issues.stop();
  }

  /** Sends an operation as a client does. */
  async ask(
    query: string,
    { token, variables, operationName, headers }: AskOptions = {},
  ): Promise<GraphqlAnswer> {
    return this.post(
      { query, variables, operationName },
      { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    );
  }

  async post(body: unknown, headers: Record<string, string> = {}): Promise<GraphqlAnswer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const answer = (await response.json()) as Omit<GraphqlAnswer, 'status' | 'headers'>;
    return { ...answer, status: response.status, headers: response.headers };
  }

  async metric(name: string): Promise<number> {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    const values = text.split('\n').filter((line) => line.startsWith(name) && !line.startsWith('#'));
    return values.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
  }

  /** Forgets what was received and logged so far. */
  forget(): void {
    this.people.received.length = 0;
    this.issues.received.length = 0;
    this.logLines.length = 0;
  }
}

export function codesOf({ errors }: GraphqlAnswer): unknown[] {
  return (errors ?? []).map(({ extensions }) => extensions['code']);
}
