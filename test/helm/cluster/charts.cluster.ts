import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from '@vicinia/testkit';
import { CASES, caseFile, chartFolder, documents, podsOf, RELEASE, render, tool } from '../support/charts.js';
import { JobController, kubectl, NAMESPACE, names, submit, supergraphUid } from './kubernetes.js';

const run = promisify(execFile);
const SERVICES = ['issues', 'meetings', 'outreach', 'people'];
const jobs = [`${RELEASE}-topics`, ...SERVICES.map((name) => `${RELEASE}-${name}-migrate`)];
const standard = {
  'pod-security.kubernetes.io/enforce': 'restricted',
  'pod-security.kubernetes.io/warn': 'restricted',
};

/** Helm as an operator runs it; jobs are waited for, and pods, which nobody starts here, are not. */
async function helm(...args: string[]): Promise<void> {
  await run(tool('helm'), [...args, '--namespace', NAMESPACE, '--wait=hookOnly', '--timeout=60s']);
}

const upgrade = (file: string): Promise<void> =>
  helm('upgrade', '--install', RELEASE, chartFolder('vicinia'), '--values', caseFile('vicinia', file));

beforeAll(async () => {
  const definitions = join(process.env['VICINIA_HELM_SCHEMAS']!, 'definitions');
  submit([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE, labels: standard } },
    {
      apiVersion: 'scheduling.k8s.io/v1',
      kind: 'PriorityClass',
      metadata: { name: 'platform' },
      value: 1000,
    },
    ...readdirSync(definitions).flatMap((file) => documents(readFileSync(join(definitions, file), 'utf8'))),
  ]);
  await until('the API server to know the kinds of the operators', () =>
    /servicemonitors[\s\S]*httproutes|httproutes[\s\S]*servicemonitors/.test(kubectl('api-resources')),
  );
});

it.each(CASES)(
  'the API server accepts every object and every pod of %s with %s, without a warning',
  (chart, file) => {
    const objects = render(chart, file);
    const pods = podsOf(objects).map(({ metadata, spec }, index) => ({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { labels: metadata['labels'], annotations: metadata['annotations'], name: `pod-${index}` },
      spec: { ...spec, restartPolicy: spec['restartPolicy'] ?? 'Always' },
    }));
    expect(submit([...objects, ...pods], '--dry-run=server')).toBe('');
  },
);

it('the API server refuses a pod that is not restricted', () => {
  const [pod] = podsOf(render('vicinia', 'minimal-values.yaml'));
  const spec = { ...pod!.spec, securityContext: {}, restartPolicy: 'Never' };
  expect(
    submit([{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'root' }, spec }], '--dry-run=server'),
  ).toContain('violates PodSecurity "restricted:latest"');
});

describe('a release, one thing after the other', () => {
  let controller: JobController;

  beforeAll(() => {
    controller = new JobController();
  });

  afterAll(() => {
    controller.stop();
  });

  it('is installed: topics, then migrations, each with its account, its arrow and the supergraph there', async () => {
    await upgrade('minimal-values.yaml');

    expect(controller.ran.map(({ name }) => name)).toEqual(jobs);
    for (const { name, accounts, policies, supergraph } of controller.ran) {
      expect(accounts).toContain(name);
      expect(policies).toContain(name);
      expect(supergraph).toBeDefined();
    }
  });

  it('keeps nothing of what only the jobs needed', () => {
    const processes = [...SERVICES, 'gateway'].map((name) => `${RELEASE}-${name}`).sort();
    expect(names('serviceaccounts').filter((name) => name.startsWith(RELEASE))).toEqual(processes);
    expect(names('networkpolicies').filter((name) => jobs.includes(name))).toEqual([]);
  });

  it('is upgraded: the same jobs again, and the supergraph is replaced after them', async () => {
    const [before, ranBefore] = [supergraphUid(), controller.ran.length];
    await upgrade('production-values.yaml');

    const again = controller.ran.slice(ranBefore);
    expect(again.map(({ name }) => name)).toEqual(jobs);
    expect(again.map(({ supergraph }) => supergraph)).toEqual(jobs.map(() => before));
    expect(supergraphUid()).not.toBe(before);
  });

  it('is rolled back without a job', async () => {
    const [before, ranBefore] = [supergraphUid(), controller.ran.length];
    await helm('rollback', RELEASE, '1');

    expect(controller.ran.slice(ranBefore)).toEqual([]);
    expect(supergraphUid()).not.toBe(before);
    expect(names('ingresses')).toEqual([]);
  });

  it('keeps its replicas when autoscaling is turned on after they were scaled by hand', async () => {
    const replicas = (): string =>
      kubectl('get', 'deployment/demo-gateway', '--output=jsonpath={.spec.replicas}');
    kubectl('scale', 'deployment/demo-gateway', '--replicas=3');
    await upgrade('production-values.yaml');
    expect(replicas()).toBe('3');
  });

  it('runs a command of the operator from the pattern of the chart', async () => {
    const script = join(import.meta.dirname, '../../../helm/vicinia/files/scripts/in-cluster.sh');
    const child = spawn(script, ['-n', NAMESPACE, RELEASE, 'issues', 'parked', 'drop', 'a "b" \\c'], {
      env: { ...process.env, PATH: `${process.env['VICINIA_CLUSTER_BIN']!}:${process.env['PATH']!}` },
      stdio: 'ignore',
      detached: true,
    });
    const commands = (): string[] =>
      names('jobs').filter((name) => name.startsWith(`${RELEASE}-issues-operator`));
    await until('the job to be there', () => commands().length === 1);
    // Nobody starts its pod here, so that there is no log to wait for.
    process.kill(-child.pid!, 'SIGKILL');
    await once(child, 'exit');

    const args = kubectl(
      'get',
      'job',
      commands()[0]!,
      '--output=jsonpath={.spec.template.spec.containers[0].args}',
    );
    expect(JSON.parse(args)).toEqual(['parked', 'drop', 'a "b" \\c']);
  });
});
