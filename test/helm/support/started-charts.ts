import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureDatabase } from '@vicinia/local-postgres';
import { testPostgresUrl, until } from '@vicinia/testkit';
import getPort from 'get-port';
import { exportJWK, generateKeyPair } from 'jose';
import { environmentOf, type Existing } from './chart-container.js';
import { podsOf, RELEASE, render, type KubernetesObject, type RenderedPod } from './charts.js';

const workspace = join(import.meta.dirname, '../../..');
export const SERVICES = ['people', 'issues', 'meetings', 'outreach'] as const;
export type Project = (typeof SERVICES)[number] | 'gateway';

/**
 * The platform as the umbrella chart starts it, without a cluster: its commands with its variables, its files and its
 * migrations, on a real PostgreSQL. Only addresses are others. There is no Kafka.
 */
export class StartedCharts {
  private readonly processes: ChildProcess[] = [];
  private readonly ports = new Map<string, number>();

  private constructor(
    private readonly objects: readonly KubernetesObject[],
    private readonly existing: Existing,
  ) {}

  static async start(): Promise<StartedCharts> {
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    const naming = { kid: 'one', alg: 'EdDSA' };
    const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), ...naming }] });
    const existing: Record<string, string> = {
      'gateway-key/signing-key.json': JSON.stringify({ ...(await exportJWK(pair.privateKey)), ...naming }),
      'outreach-mail/url': 'smtp://127.0.0.1:1',
      'outreach-mail/token-secret': 's'.repeat(32),
    };
    for (const service of SERVICES) {
      await ensureDatabase(testPostgresUrl('postgres'), `helm_${service}`, `${service}_owner`, service);
      existing[`${service}-database/DATABASE_URL`] = testPostgresUrl(`helm_${service}`, service);
      existing[`${service}-owner/MIGRATION_DATABASE_URL`] = testPostgresUrl(
        `helm_${service}`,
        `${service}_owner`,
      );
    }
    const changes = { global: { internalKeys: { jwks } } };
    const started = new StartedCharts(render('vicinia', 'minimal-values.yaml', changes), existing);
    for (const project of [...SERVICES, 'gateway']) {
      started.ports.set(`${project} http`, await getPort());
      if (project === 'gateway') started.ports.set(`${project} management`, await getPort());
    }
    return started;
  }

  pod(kind: string, name: string): RenderedPod {
    const pod = podsOf(this.objects).find((other) => other.name === `${kind}/${RELEASE}-${name}`);
    if (pod === undefined) throw new Error(`the chart has no ${kind} ${name}`);
    return pod;
  }

  /** Runs a job or a test to its end. */
  async run(kind: string, name: string): Promise<{ code: number | null; said: string }> {
    const child = this.spawn(this.pod(kind, name), null);
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, said };
  }

  /** Starts the process of a deployment and waits as the start-up probe does. */
  async startProcess(project: Project): Promise<void> {
    const child = this.spawn(this.pod('Deployment', project), project);
    this.processes.push(child);
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await until(
      `${project} to pass its start-up probe`,
      async () => {
        if (child.exitCode !== null) throw new Error(`${project} ended:\n${said}`);
        return (await this.probe(project, 'startupProbe')) === 200;
      },
      30_000,
    );
  }

  /** Asks what the kubelet would ask. @returns the status, or null when nobody answers */
  async probe(
    project: Project,
    probe: 'startupProbe' | 'readinessProbe' | 'livenessProbe',
  ): Promise<number | null> {
    const { path, port } = this.pod('Deployment', project).spec['containers'][0][probe].httpGet;
    return fetch(this.address(project, port, path)).then(
      ({ status }) => status,
      () => null,
    );
  }

  /** Address of a path on a port of a container, by the port's name. */
  address(project: Project, port: string, path: string): string {
    const number = this.ports.get(`${project} ${port}`);
    if (number === undefined) throw new Error(`${project} has no port ${port}`);
    return `http://127.0.0.1:${number}${path}`;
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.processes.map(async (child) => {
        if (child.exitCode !== null) return;
        child.kill('SIGKILL');
        await once(child, 'exit');
      }),
    );
  }

  private spawn(pod: RenderedPod, project: Project | null): ChildProcess {
    const { variables, command } = environmentOf(pod, this.objects, this.existing);
    const [program, ...args] = command;
    if (program !== 'node') throw new Error(`${pod.name} runs ${program}, which the images do not have`);
    const env = Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, this.here(value)]),
    );
    if (project !== null) {
      this.listenHere(pod, project, env, 'PORT', 'http');
      if (env['MANAGEMENT_PORT'] !== undefined)
        this.listenHere(pod, project, env, 'MANAGEMENT_PORT', 'management');
    }
    return spawn(process.execPath, args, { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** Gives a process a free port for the one that its container declares. */
  private listenHere(
    pod: RenderedPod,
    project: Project,
    env: Record<string, string>,
    variable: string,
    port: string,
  ): void {
    const declared = pod.spec['containers'][0].ports.find(({ name }: KubernetesObject) => name === port);
    if (String(declared?.containerPort) !== env[variable])
      throw new Error(`${pod.name} listens on ${env[variable]!}, which is not its port ${port}`);
    env[variable] = String(this.ports.get(`${project} ${port}`));
  }

  /** The same address on this machine, if a Service has it. */
  private here(value: string): string {
    return value.replace(/\/\/([a-z-]+):(\d+)\//g, (all, host: string, port: string) => {
      const project = host.slice(RELEASE.length + 1);
      const service = this.objects.find(({ kind, metadata }) => kind === 'Service' && metadata.name === host);
      if (service === undefined) return all;
      const [http] = service['spec'].ports;
      if (String(http.port) !== port) throw new Error(`${host} has no port ${port}`);
      return `//127.0.0.1:${String(this.ports.get(`${project} ${String(http.targetPort)}`))}/`;
    });
  }
}
