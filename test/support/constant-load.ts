import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { LOCAL_ACCOUNTS } from '@vicinia/local';
import type { GraphqlAnswer, GraphqlData } from '@vicinia/testkit';
import { Agent, request } from 'undici';
import * as documents from '../flows/documents.js';
import type { RunningCountry } from './running-country.js';

/** Between two requests of one client. */
const PAUSE_MS = 80;
/** Every so many mutations one is sent a second time with its key. */
const REPEATED = 3;
/** How long a client keeps a connection that it does not use: less than a gateway drains. */
const IDLE_MS = 1_000;

const mutation = (name: string, input: string, selection: string): string =>
  `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${selection} } }`;
const RAISE = mutation('raiseConcern', 'RaiseConcernInput', 'concern { id }');
const PRESENT = mutation('presentIssue', 'PresentIssueInput', 'issue { id }');
const AGENDA = mutation('requestAgenda', 'RequestAgendaInput', 'operation { id }');
const REGISTER_ORGANISATION = mutation(
  'registerOrganisation',
  'RegisterOrganisationInput',
  'organisation { id }',
);
const REGISTER_PERSON = mutation('registerPerson', 'RegisterPersonInput', 'person { id }');
const CREATE_POST = mutation('createPost', 'CreatePostInput', 'post { id }');
const APPOINT = mutation('appoint', 'AppointInput', 'appointment { id }');

const ACROSS_SERVICES = `query ($code: String!) {
  me { displayName work { concernsDue bulletinsToRelease { id } } }
  territory(code: $code) {
    id
    issues(first: 5) { nodes { id stage onAgenda { meeting { id panel { name } } } } }
    panels(first: 5) { nodes { id name } }
    bulletins(first: 5) { nodes { id } }
  }
}`;
const OFFICERS = `query ($point: PointInput!) { officersAt(point: $point) { beat { name } cards { role card { name } } } }`;

/** What was accepted, by the ids that the answers held. */
export interface Accepted {
  readonly concerns: string[];
  readonly receiptHashes: string[];
  readonly issues: string[];
  readonly operations: string[];
  readonly organisations: string[];
  readonly appointed: string[];
  readonly panels: string[];
  readonly subscribers: string[];
}

/**
 * People of a country who go on doing what they do, each with connections of their own. Nothing is tried again: an
 * answer other than 200 without errors is a failure, and so is another answer to a repeated key.
 */
export class ConstantLoad {
  readonly failures: string[] = [];
  readonly accepted: Accepted = {
    concerns: [],
    receiptHashes: [],
    issues: [],
    operations: [],
    organisations: [],
    appointed: [],
    panels: [],
    subscribers: [],
  };
  answered = 0;
  private readonly clients: Client[] = [];
  private readonly running: Promise<void>[] = [];
  private stopping = false;
  private readonly started = performance.now();

  /**
   * @param officer account of a security officer of S111, where a meeting is ahead
   * @param founder account of a security officer of S112
   * @param url where all requests go
   */
  constructor(
    private readonly country: RunningCountry,
    private readonly officer: string,
    private readonly founder: string,
    private readonly url: string,
  ) {}

  async start(): Promise<void> {
    const { country } = this;
    const [officer, founder, lead] = await Promise.all([
      country.tokenOf(this.officer),
      country.tokenOf(this.founder),
      country.tokenOf('lead-of-the-nation'),
    ]);
    this.repeat(officer, (client) => client.query(ACROSS_SERVICES, { code: 'S111' }));
    this.repeat(null, (client) => client.query(OFFICERS, { point: country.country.pointIn('B1111') }));
    this.repeat(null, (client) => this.raiseAnonymously(client));
    this.repeat(officer, (client) => this.bringOntoAgenda(client));
    this.repeat(founder, (client) => this.foundPanel(client));
    this.repeat(lead, (client) => this.appoint(client));
    this.repeat(null, (client) => this.subscribe(client));
  }

  async stop(): Promise<void> {
    if (this.stopping) return;
    this.stopping = true;
    await Promise.all(this.running);
    await Promise.all(this.clients.map((client) => client.close()));
  }

  private repeat(token: string | null, work: (client: Client) => Promise<unknown>): void {
    const client = new Client(this.url, token, (failure) => {
      if (failure === null) this.answered += 1;
      else this.failures.push(`${((performance.now() - this.started) / 1000).toFixed(1)} s: ${failure}`);
    });
    this.clients.push(client);
    const loop = async (): Promise<void> => {
      while (!this.stopping) {
        // What failed has been noted; whoever builds on it begins anew.
        await work(client).catch(() => undefined);
        await pause(PAUSE_MS);
      }
    };
    this.running.push(loop());
  }

  private async raiseAnonymously(client: Client): Promise<void> {
    const receiptHash = createHash('sha256').update(randomBytes(16)).digest('hex');
    const point = this.country.country.pointIn('B1111');
    const input = { receiptHash, category: 'OTHER', text: 'It is dark here.', language: 'en', point };
    await client.mutate(documents.RAISE_ANONYMOUSLY, input);
    this.accepted.receiptHashes.push(receiptHash);
  }

  private async bringOntoAgenda(client: Client): Promise<void> {
    const point = this.country.country.pointIn('B1111');
    const raised = await client.mutate(RAISE, { category: 'OTHER', text: 'Loud.', language: 'en', point });
    const concernId = raised.raiseConcern.concern.id as string;
    this.accepted.concerns.push(concernId);
    const presented = await client.mutate(PRESENT, {
      concernIds: [concernId],
      titles: [{ language: 'en', text: 'Noise' }],
    });
    const issueId = presented.presentIssue.issue.id as string;
    this.accepted.issues.push(issueId);
    const requested = await client.mutate(AGENDA, { issueId });
    this.accepted.operations.push(requested.requestAgenda.operation.id as string);
  }

  private async foundPanel(client: Client): Promise<void> {
    const { foundPanel } = await client.mutate(documents.FOUND_PANEL, {
      kind: 'PACT',
      name: 'Sample panel',
      territoryId: this.country.territoryId('S112'),
      charter: 'Meets.',
    });
    this.accepted.panels.push(foundPanel.panel.id as string);
  }

  private async appoint(client: Client): Promise<void> {
    const territoryId = this.country.territoryId('S121');
    const { registerOrganisation } = await client.mutate(REGISTER_ORGANISATION, {
      name: 'Sample school',
      kind: 'SCHOOL',
      territoryId,
    });
    this.accepted.organisations.push(registerOrganisation.organisation.id as string);
    const { registerPerson } = await client.mutate(REGISTER_PERSON, {
      displayName: 'Sample person',
      languages: ['de'],
      territoryId,
      account: { issuer: LOCAL_ACCOUNTS, subject: randomUUID() },
    });
    const personId = registerPerson.person.id as string;
    const { createPost } = await client.mutate(CREATE_POST, { role: 'SECURITY_PARTNER', territoryId });
    await client.mutate(APPOINT, { postId: createPost.post.id as string, personId });
    this.accepted.appointed.push(personId);
  }

  private async subscribe(client: Client): Promise<void> {
    const email = `${randomUUID()}@example.org`;
    const territoryIds = [this.country.territoryId('S111')];
    await client.mutate(documents.SUBSCRIBE, { email, territoryIds, language: 'de', topics: [] });
    this.accepted.subscribers.push(email);
  }
}

class Client {
  private readonly agent = new Agent({ keepAliveTimeout: IDLE_MS, keepAliveMaxTimeout: IDLE_MS });
  private mutations = 0;

  constructor(
    private readonly url: string,
    private readonly token: string | null,
    private readonly heard: (failure: string | null) => void,
  ) {}

  /** @throws Error that has been told of */
  async mutate(document: string, input: Record<string, unknown>): Promise<GraphqlData> {
    const variables = { input, key: randomUUID() };
    const first = await this.query(document, variables);
    this.mutations += 1;
    if (this.mutations % REPEATED === 0) {
      const second = await this.query(document, variables);
      if (!isDeepStrictEqual(second, first))
        this.fail(`${JSON.stringify(first)} became ${JSON.stringify(second)}`);
    }
    return first;
  }

  /** @throws Error that has been told of */
  async query(document: string, variables: Record<string, unknown>): Promise<GraphqlData> {
    const { status, text } = await this.post(JSON.stringify({ query: document, variables }));
    const answer = (text.startsWith('{') ? JSON.parse(text) : {}) as GraphqlAnswer;
    if (status !== 200 || answer.errors || !answer.data)
      return this.fail(`${nameOf(document)} was answered with ${status}: ${text.slice(0, 300)}`);
    this.heard(null);
    return answer.data;
  }

  close(): Promise<void> {
    return this.agent.close();
  }

  private async post(body: string): Promise<{ status: number; text: string }> {
    const authorization = this.token === null ? {} : { authorization: `Bearer ${this.token}` };
    try {
      const { statusCode, body: content } = await request(`${this.url}/graphql`, {
        method: 'POST',
        dispatcher: this.agent,
        headers: { 'content-type': 'application/json', ...authorization },
        body,
      });
      return { status: statusCode, text: await content.text() };
    } catch (failure) {
      return { status: 0, text: String(failure) };
    }
  }

  private fail(what: string): never {
    this.heard(what);
    throw new Error(what);
  }
}

function nameOf(document: string): string {
  return /\{\s*(\w+)/.exec(document)?.[1] ?? document;
}
