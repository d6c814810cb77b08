import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { KubernetesObject } from '../support/charts.js';

export const NAMESPACE = 'vicinia';

export function kubectl(...args: string[]): string {
  return execFileSync(program(), ['--namespace', NAMESPACE, ...args], { encoding: 'utf8', maxBuffer: 1e8 });
}

/** Gives objects to the API server. @returns what it said against them, or as a warning */
export function submit(objects: readonly KubernetesObject[], ...args: string[]): string {
  const { status, stderr } = spawnSync(
    program(),
    ['--namespace', NAMESPACE, 'create', '--filename=-', '--validate=strict', ...args],
    {
      input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }),
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  return status === 0 || stderr !== '' ? stderr : `kubectl ended with ${String(status)}`;
}

/** Names of the objects of a kind. */
export function names(kind: string): string[] {
  return kubectl('get', kind, '--output=name')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('/')[1]!);
}

export interface RunJob {
  readonly name: string;
  /** What was there when the job was. */
  readonly accounts: readonly string[];
  readonly policies: readonly string[];
  readonly supergraph: string | undefined;
}

/** Plays the controller of jobs: each new one has succeeded, and what was there at that moment is written down. */
export class JobController {
  readonly ran: RunJob[] = [];
  private readonly watch: ChildProcess;
  private said = '';

  constructor() {
    this.watch = spawn(
      program(),
      [
        '--namespace',
        NAMESPACE,
        'get',
        'jobs',
        '--watch',
        '--output=jsonpath={.metadata.name} {.metadata.uid}{"\\n"}',
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const done = new Set<string>();
    this.watch.stdout!.on('data', (chunk: Buffer) => {
      this.said += chunk.toString();
      const lines = this.said.split('\n');
      this.said = lines.pop()!;
      for (const line of lines.filter((each) => !done.has(each))) {
        done.add(line);
        this.succeed(line.split(' ')[0]!);
      }
    });
  }

  stop(): void {
    this.watch.kill('SIGKILL');
  }

  private succeed(name: string): void {
    this.ran.push({
      name,
      accounts: names('serviceaccounts'),
      policies: names('networkpolicies'),
      supergraph: supergraphUid(),
    });
    const now = new Date().toISOString();
    const status = {
      startTime: now,
      completionTime: now,
      succeeded: 1,
      conditions: ['SuccessCriteriaMet', 'Complete'].map((type) => ({
        type,
        status: 'True',
        lastTransitionTime: now,
      })),
    };
    kubectl(
      'patch',
      'job',
      name,
      '--subresource=status',
      '--type=merge',
      `--patch=${JSON.stringify({ status })}`,
    );
  }
}

/** Which supergraph is there: a new one has a new id. */
export function supergraphUid(): string | undefined {
  const uid = kubectl(
    'get',
    'configmap',
    'demo-gateway-supergraph',
    '--ignore-not-found',
    '--output=jsonpath={.metadata.uid}',
  );
  return uid === '' ? undefined : uid;
}

function program(): string {
  return join(process.env['VICINIA_CLUSTER_BIN']!, 'kubectl');
}
