import { named, RELEASE, render, type KubernetesObject } from './support/charts.js';

const MINIMAL = 'minimal-values.yaml';

function hookOf(object: KubernetesObject): { on: string[]; weight: number; gone: string } | null {
  const annotations = object['metadata'].annotations ?? {};
  const on: string | undefined = annotations['helm.sh/hook'];
  if (on === undefined) return null;
  return {
    on: on.split(','),
    weight: Number(annotations['helm.sh/hook-weight']),
    gone: annotations['helm.sh/hook-delete-policy'],
  };
}

/** Names of what runs at an event, in the order of weights. */
function runningOn(objects: readonly KubernetesObject[], event: string): string[] {
  return objects
    .filter((object) => object['kind'] === 'Job' && hookOf(object)?.on.includes(event))
    .sort((one, other) => hookOf(one)!.weight - hookOf(other)!.weight)
    .map(({ metadata }) => metadata.name);
}

const migrations = ['issues', 'meetings', 'outreach', 'people'].map((name) => `${RELEASE}-${name}-migrate`);

describe('before an install and before an upgrade', () => {
  const objects = render('vicinia', 'production-values.yaml');

  it.each(['pre-install', 'pre-upgrade'])(
    'topics are applied first and databases migrated then (%s)',
    (event) => {
      const [first, ...rest] = runningOn(objects, event);
      expect(first).toBe(`${RELEASE}-topics`);
      expect(rest.sort()).toEqual(migrations);
    },
  );

  it('jobs have stable names, may be tried again, and stay with their log until the next time', () => {
    const jobs = objects.filter(({ kind }) => kind === 'Job');
    expect(jobs).toHaveLength(5);
    for (const job of jobs) {
      expect([job['metadata'].name, hookOf(job)!.gone]).toEqual([
        job['metadata'].name,
        'before-hook-creation',
      ]);
      expect(job['spec'].backoffLimit).toBeGreaterThan(0);
      expect(job['spec'].activeDeadlineSeconds).toBeGreaterThan(0);
      expect(job['spec'].ttlSecondsAfterFinished).toBeUndefined();
    }
    const again = render('vicinia', 'production-values.yaml').filter(({ kind }) => kind === 'Job');
    expect(again.map(({ metadata }) => metadata.name)).toEqual(jobs.map(({ metadata }) => metadata.name));
  });

  it('everything that a job needs is there before it: existing, or a hook of smaller weight', () => {
    const made = objects.filter((object) => object['kind'] !== 'Job');
    for (const job of objects.filter(({ kind }) => kind === 'Job')) {
      const { serviceAccountName, volumes, containers } = job['spec'].template.spec;
      const needed = [
        ['ServiceAccount', serviceAccountName],
        ...volumes.map(({ configMap }: KubernetesObject) => ['ConfigMap', configMap?.name]),
        ...volumes.map(({ secret }: KubernetesObject) => ['Secret', secret?.secretName]),
        ...containers[0].env.map(({ valueFrom }: KubernetesObject) => [
          'Secret',
          valueFrom?.secretKeyRef?.name,
        ]),
      ];
      for (const [kind, name] of needed) {
        for (const object of made.filter(
          (other) => other['kind'] === kind && other['metadata'].name === name,
        ))
          expect(hookOf(object)).toEqual({
            on: hookOf(job)!.on,
            weight: -20,
            gone: 'before-hook-creation,hook-succeeded',
          });
      }
      expect(
        made.some(({ kind, metadata }) => kind === 'ServiceAccount' && metadata.name === serviceAccountName),
      ).toBe(true);
      const policy = named(made, 'NetworkPolicy', job['metadata'].name);
      expect(hookOf(policy)!.weight).toBeLessThan(hookOf(job)!.weight);
    }
  });

  it('a migration runs the image of the version that comes', () => {
    const { image: service } = named(objects, 'Deployment', `${RELEASE}-issues`)['spec'].template.spec
      .containers[0];
    const { image: migration } = named(objects, 'Job', `${RELEASE}-issues-migrate`)['spec'].template.spec
      .containers[0];
    expect(migration).toBe(service);
  });
});

describe('the supergraph', () => {
  const objects = render('vicinia', MINIMAL);
  const gateway = named(objects, 'Deployment', `${RELEASE}-gateway`)['spec'].template;

  it('is there before an install, follows the subgraphs at an upgrade, and goes first at a rollback', () => {
    expect(hookOf(named(objects, 'ConfigMap', `${RELEASE}-gateway-supergraph`))!.on).toEqual([
      'pre-install',
      'post-upgrade',
      'pre-rollback',
    ]);
  });

  it('is mounted as a directory, so that the running gateway sees a new one', () => {
    const [container] = gateway.spec.containers;
    const mount = container.volumeMounts.find(({ name }: KubernetesObject) => name === 'supergraph');
    expect(mount).toEqual({ name: 'supergraph', mountPath: '/etc/vicinia/supergraph', readOnly: true });
    expect(container.env).toContainEqual({
      name: 'SUPERGRAPH_FILE',
      value: '/etc/vicinia/supergraph/supergraph.graphql',
    });
  });

  it('restarts no gateway: nothing of its pods follows from it', () => {
    const annotations = Object.keys(gateway.metadata.annotations);
    expect(annotations.filter((name) => name.startsWith('checksum/'))).toEqual([]);
    const map = named(objects, 'ConfigMap', `${RELEASE}-gateway-supergraph`);
    expect(map['data']['supergraph.graphql']).toContain('join__Graph');
    expect(JSON.stringify(gateway)).not.toContain('join__Graph');
  });

  it('may be one that somebody else keeps', () => {
    const other = render('vicinia', 'everything-values.yaml');
    expect(other.some(({ metadata }) => metadata.name === `${RELEASE}-gateway-supergraph`)).toBe(false);
    expect(named(other, 'Deployment', `${RELEASE}-gateway`)['spec'].template.spec.volumes).toContainEqual({
      name: 'supergraph',
      configMap: { name: 'country-supergraph' },
    });
  });
});

describe('pods that read a configuration at start only', () => {
  const keysOf = (kid: string): string[] => {
    const jwks = JSON.stringify({ keys: [{ kty: 'OKP', crv: 'Ed25519', kid, x: 'AAAA' }] });
    const objects = render('vicinia', MINIMAL, { global: { internalKeys: { jwks } } });
    return ['people', 'issues', 'meetings', 'outreach', 'gateway'].map((name) =>
      JSON.stringify(named(objects, 'Deployment', `${RELEASE}-${name}`)['spec'].template),
    );
  };

  it('roll when the public keys change, and the gateway does not', () => {
    const [before, after] = [keysOf('one'), keysOf('two')];
    expect(before.map((template, index) => template === after[index])).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('a pod that ends', () => {
  it.each(['minimal-values.yaml', 'production-values.yaml'])(
    'has time for everything it does then (%s)',
    (file) => {
      for (const { metadata, spec } of render('vicinia', file).filter(({ kind }) => kind === 'Deployment')) {
        const pod = spec.template.spec;
        const [container] = pod.containers;
        const drain = Number(
          container.env.find(({ name }: KubernetesObject) => name === 'DRAIN_SECONDS').value,
        );
        const pause: number = container.lifecycle.preStop.sleep.seconds;
        expect([metadata.name, pause > 0, drain > 1]).toEqual([metadata.name, true, true]);
        expect(pod.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(pause + drain + 15);
      }
    },
  );
});

describe('replicas', () => {
  it('are not written where the autoscaler decides', () => {
    const objects = render('vicinia', 'production-values.yaml');
    const scaled = objects
      .filter(({ kind }) => kind === 'HorizontalPodAutoscaler')
      .map(({ metadata }) => metadata.name);
    expect(scaled.sort()).toEqual([`${RELEASE}-gateway`, `${RELEASE}-issues`]);
    for (const { metadata, spec } of objects.filter(({ kind }) => kind === 'Deployment'))
      expect([metadata.name, 'replicas' in spec]).toEqual([metadata.name, !scaled.includes(metadata.name)]);
  });

  it('are apart by zone and node, kept by a budget, and replaced without a gap', () => {
    const objects = render('vicinia', MINIMAL);
    for (const { metadata, spec } of objects.filter(({ kind }) => kind === 'Deployment')) {
      const labels = spec.selector.matchLabels;
      expect(spec.strategy.rollingUpdate).toEqual({ maxSurge: 1, maxUnavailable: 0 });
      expect(named(objects, 'PodDisruptionBudget', metadata.name)['spec'].selector.matchLabels).toEqual(
        labels,
      );
      const spread: KubernetesObject[] = spec.template.spec.topologySpreadConstraints;
      expect(spread.map(({ topologyKey }) => topologyKey).sort()).toEqual([
        'kubernetes.io/hostname',
        'topology.kubernetes.io/zone',
      ]);
      for (const { labelSelector } of spread) expect(labelSelector.matchLabels).toEqual(labels);
    }
  });

  it('are found by their Service, and pods of jobs are not', () => {
    const objects = render('vicinia', MINIMAL);
    for (const { metadata, spec } of objects.filter(({ kind }) => kind === 'Service')) {
      const matching = (labels: KubernetesObject): boolean =>
        Object.entries(spec.selector).every(([key, value]) => labels[key] === value);
      const deployments = objects.filter(
        (object) => object['kind'] === 'Deployment' && matching(object['spec'].template.metadata.labels),
      );
      const others = objects.filter(
        (object) =>
          ['Job', 'Pod'].includes(object['kind']) &&
          matching((object['spec'].template ?? object).metadata.labels),
      );
      expect([metadata.name, deployments.map((object) => object['metadata'].name), others]).toEqual([
        metadata.name,
        [metadata.name],
        [],
      ]);
    }
  });
});
