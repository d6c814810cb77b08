import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { SERVICES, type Service, type ServiceProcess } from '@vicinia/local';
import { TestClient, until } from '@vicinia/testkit';
import * as documents from '../flows/documents.js';
import { ConstantLoad } from './constant-load.js';
import { NextRelease } from './next-release.js';
import { ReplicaProxy } from './replica-proxy.js';
import { RunningCountry } from './running-country.js';

const WORKSPACE = join(import.meta.dirname, '../..');
/** Longer than connections stay open unused and unreadiness goes unnoticed, together. */
const DRAIN_SECONDS = '2';
/** Soon, so that the last new replica is given work before the test ends. */
const CONNECTION_SECONDS = '3';
const OFFICER = 'officer-of-the-station';
const FOUNDER = 'officer-next-door';

export type Project = Service | 'gateway';
const PROJECTS: readonly Project[] = [...SERVICES, 'gateway'];

interface Upgrading {
  readonly proxy: ReplicaProxy;
  processes: ServiceProcess[];
}

/** A country with two replicas of everything behind proxies, people who never stop asking, and its upgrade. */
export class UpgradedCountry {
  /** With which the processes of the release before ended. */
  readonly exitCodes: (number | null)[] = [];

  private constructor(
    readonly country: RunningCountry,
    readonly load: ConstantLoad,
    private readonly release: NextRelease,
    private readonly projects: ReadonlyMap<Project, Upgrading>,
  ) {}

  /** @param releaseFolder where the next release is made */
  static async start(releaseFolder: string): Promise<UpgradedCountry> {
    const proxies = await Promise.all(PROJECTS.map(() => ReplicaProxy.start()));
    const projects = new Map<Project, Upgrading>(
      PROJECTS.map((project, index) => [project, { proxy: proxies[index]!, processes: [] }]),
    );
    const country = await RunningCountry.start({
      accounts: [OFFICER, FOUNDER],
      replicas: 2,
      environment: { ...addresses(projects), DRAIN_SECONDS, CONNECTION_SECONDS },
    });
    const secondGateway = await country.platform.another('gateway');
    await secondGateway.start();
    for (const [project, upgrading] of projects) {
      upgrading.processes =
        project === 'gateway'
          ? [country.platform.gateway, secondGateway]
          : [...country.platform.replicas(project)];
      upgrading.proxy.serve(upgrading.processes);
      await untilReady(upgrading.proxy, upgrading.processes);
    }
    await country.appoint(OFFICER, 'SECURITY_OFFICER', 'S111');
    await country.appoint(FOUNDER, 'SECURITY_OFFICER', 'S112');
    await scheduleMeetings(country);
    const release = NextRelease.make(WORKSPACE, releaseFolder);
    const load = new ConstantLoad(country, OFFICER, FOUNDER, projects.get('gateway')!.proxy.url);
    return new UpgradedCountry(country, load, release, projects);
  }

  /** The whole upgrade under load: tables grow, all processes are replaced, tables become strict. */
  async run(): Promise<void> {
    const { load, release, country } = this;
    await load.start();
    await until('the load to be under way', () => load.answered > 200 || load.failures.length > 0, 60_000);
    if (load.failures.length > 0) throw new Error(`before the upgrade: ${load.failures.join('\n')}`);
    await Promise.all(SERVICES.map((service) => release.expand(country, service)));
    await allDone(SERVICES.map((service) => this.replace(service)));
    // The gateway last: a graph may only show what every replica behind it can answer.
    await this.replace('gateway');
    await until('all new processes to be given work', () => !this.connections.includes(0), 60_000);
    await Promise.all(SERVICES.map((service) => release.contract(country, service)));
    const answered = load.answered;
    await until('the next release to have worked for a while', () => load.answered > answered + 200, 60_000);
    await load.stop();
  }

  /** How many connections each process that runs now was given. */
  get connections(): number[] {
    return [...this.projects.values()].flatMap(({ proxy, processes }) =>
      processes.map((process) => proxy.connectionsOf(process)),
    );
  }

  /** What the graph shows of new records in each service. */
  async addedFields(): Promise<string[]> {
    const officer = await this.country.tokenOf(OFFICER);
    const lead = await this.country.tokenOf('lead-of-the-nation');
    const client = (token: string) => new TestClient(this.url, () => Promise.resolve(token), null);
    const territoryId = this.country.territoryId('S111');
    const { registerOrganisation } = await client(lead).mutate(
      `mutation ($input: RegisterOrganisationInput!, $key: String!) { registerOrganisation(input: $input, idempotencyKey: $key) { organisation { writtenBy } } }`,
      { input: { name: 'Sample school', kind: 'SCHOOL', territoryId } },
    );
    const { foundPanel } = await client(officer).mutate(
      `mutation ($input: FoundPanelInput!, $key: String!) { foundPanel(input: $input, idempotencyKey: $key) { panel { writtenBy } } }`,
      { input: { kind: 'PACT', name: 'Sample panel', territoryId, charter: 'Meets.' } },
    );
    const issueId = this.load.accepted.issues.at(-1);
    const { issue } = await client(officer).query(`query ($id: ID!) { issue(id: $id) { writtenBy } }`, {
      id: issueId,
    });
    await client(officer).mutate(
      `mutation ($input: SubscribeInput!, $key: String!) { subscribeMe(input: $input, idempotencyKey: $key) { accepted } }`,
      {
        input: {
          email: `${randomUUID()}@example.org`,
          territoryIds: [territoryId],
          language: 'de',
          topics: [],
        },
      },
    );
    const { mySubscriptions } = await client(officer).query(`{ mySubscriptions { writtenBy } }`);
    return [
      registerOrganisation.organisation.writtenBy,
      issue.writtenBy,
      foundPanel.panel.writtenBy,
      mySubscriptions[0].writtenBy,
    ] as string[];
  }

  async stop(): Promise<void> {
    await this.load.stop();
    await this.country.stop();
    await Promise.all([...this.projects.values()].map(({ proxy }) => proxy.stop()));
  }

  private get url(): string {
    return this.projects.get('gateway')!.proxy.url;
  }

  /** One old process ends before a new one starts in its place, which is ready before the next old one ends. */
  private async replace(project: Project): Promise<void> {
    const upgrading = this.projects.get(project)!;
    const { proxy } = upgrading;
    const change =
      project === 'gateway'
        ? { environment: { SUPERGRAPH_FILE: this.release.supergraphFile } }
        : { workspace: this.release.workspace };
    for (const old of upgrading.processes) {
      this.exitCodes.push(await old.stop());
      const fresh = await this.country.platform.another(project, change);
      await fresh.start();
      upgrading.processes = [...upgrading.processes.filter((process) => process !== old), fresh];
      proxy.serve(upgrading.processes);
      await untilReady(proxy, upgrading.processes);
    }
  }
}

/** Also when one fails, nothing goes on behind the back of whoever cleans up. */
async function allDone(work: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(work);
  await Promise.all(work);
}

function addresses(projects: ReadonlyMap<Project, Upgrading>): Record<string, string> {
  return Object.fromEntries(
    SERVICES.map((service) => [
      `SUBGRAPH_${service.toUpperCase()}_URL`,
      `${projects.get(service)!.proxy.url}/graphql`,
    ]),
  );
}

function untilReady(proxy: ReplicaProxy, processes: readonly ServiceProcess[]): Promise<void> {
  return until('the proxy to find all ready', () => processes.every((process) => proxy.isReady(process)));
}

/** Meetings ahead, onto whose agendas issues come; a hundred fill one. */
async function scheduleMeetings(country: RunningCountry): Promise<void> {
  const officer = country.as(OFFICER);
  const { foundPanel } = await officer.mutate(documents.FOUND_PANEL, {
    input: {
      kind: 'SECURITY_FORUM',
      name: 'Security forum of the sample station',
      territoryId: country.territoryId('S111'),
      charter: 'Meets every month.',
    },
  });
  for (let days = 1; days <= 8; days += 1) {
    const startsAt = new Date(Date.now() + days * 86_400_000).toISOString();
    await officer.mutate(documents.SCHEDULE, {
      input: { panelId: foundPanel.panel.id as string, startsAt, place: 'Town hall' },
    });
  }
}
