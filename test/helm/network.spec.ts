import { podsOf, RELEASE, render, type KubernetesObject } from './support/charts.js';

/** What an arrow leads to or comes from, in a word. */
function peerName(peer: KubernetesObject): string {
  if (peer['ipBlock']) return peer['ipBlock'].cidr;
  const pod = peer['podSelector']?.matchLabels ?? {};
  const own = pod['app.kubernetes.io/component'];
  if (own !== undefined) return `${own} ${pod['app.kubernetes.io/name']}`;
  const space = peer['namespaceSelector']?.matchLabels?.['kubernetes.io/metadata.name'];
  return space === undefined ? `pods ${Object.values(pod).join()}` : `namespace ${space}`;
}

/** Every arrow of a rendering as a line: who, which way, with whom, on which port. */
function arrowsOf(objects: readonly KubernetesObject[]): readonly string[] {
  return objects
    .filter(({ kind }) => kind === 'NetworkPolicy')
    .flatMap(({ spec }) => {
      const labels = spec.podSelector.matchLabels;
      const who = `${labels['app.kubernetes.io/component']} ${labels['app.kubernetes.io/name']}`;
      const lines = (rules: KubernetesObject[], way: string, side: string): string[] =>
        rules.flatMap((rule) =>
          rule['ports'].flatMap(({ port, protocol }: KubernetesObject) =>
            ((rule[side] as KubernetesObject[] | undefined)?.map(peerName) ?? ['anywhere']).map(
              (peer) => `${who} ${way} ${peer} ${port}/${protocol}`,
            ),
          ),
        );
      return [...lines(spec.ingress ?? [], 'from', 'from'), ...lines(spec.egress ?? [], 'to', 'to')];
    })
    .sort();
}

const dns = (who: string): string[] => [`${who} to pods kube-dns 53/TCP`, `${who} to pods kube-dns 53/UDP`];
const SUBGRAPHS = { people: 4001, issues: 4002, meetings: 4003, outreach: 4004 };

describe('the network policies of the platform', () => {
  const objects = render('vicinia', 'production-values.yaml');

  it('allow the arrows that are needed and no others', () => {
    const kafka = '10.20.1.0/24 9094/TCP';
    const postgresql = '10.20.0.0/24 5432/TCP';
    const collector = 'namespace observability 4318/TCP';
    const expected = [
      'gateway gateway from namespace ingress-nginx 4000/TCP',
      'gateway gateway from test gateway 4000/TCP',
      'gateway gateway from namespace monitoring 9000/TCP',
      'gateway gateway to 10.30.0.0/24 443/TCP',
      `gateway gateway to ${collector}`,
      `gateway gateway to ${kafka}`,
      ...dns('gateway gateway'),
      'test gateway to gateway gateway 4000/TCP',
      ...dns('test gateway'),
      `topics vicinia to ${kafka}`,
      ...dns('topics vicinia'),
      'subgraph issues to 0.0.0.0/0 443/TCP',
      'subgraph meetings to 0.0.0.0/0 443/TCP',
      // Photos of public cards are in the object storage, as the files of the other two.
      'subgraph people to 0.0.0.0/0 443/TCP',
      'subgraph outreach to 10.20.2.25/32 587/TCP',
      ...Object.entries(SUBGRAPHS).flatMap(([name, port]) => [
        `gateway gateway to subgraph ${name} ${port}/TCP`,
        `subgraph ${name} from gateway gateway ${port}/TCP`,
        `subgraph ${name} from namespace monitoring ${port}/TCP`,
        `subgraph ${name} to ${postgresql}`,
        `subgraph ${name} to ${kafka}`,
        `subgraph ${name} to ${collector}`,
        ...dns(`subgraph ${name}`),
        `operator ${name} to ${postgresql}`,
        `operator ${name} to ${kafka}`,
        ...dns(`operator ${name}`),
        `migration ${name} to ${postgresql}`,
        ...dns(`migration ${name}`),
      ]),
    ];
    expect(arrowsOf(objects)).toEqual(expected.sort());
  });

  it('deny everything else to every pod of the release, in both directions', () => {
    const policies = objects.filter(({ kind }) => kind === 'NetworkPolicy');
    expect(policies.map(({ spec }) => spec.policyTypes)).toEqual(policies.map(() => ['Ingress', 'Egress']));
    const all = policies.filter(({ metadata }) => metadata.name === `${RELEASE}-default-deny`);
    expect(all.map(({ spec }) => [spec.ingress, spec.egress])).toEqual([[undefined, undefined]]);
    const selected = Object.entries<string>(all[0]!['spec'].podSelector.matchLabels);
    for (const { name, metadata } of podsOf(objects))
      expect([name, Object.entries(metadata['labels'])]).toEqual([name, expect.arrayContaining(selected)]);
  });

  it('give each pod a policy of its own', () => {
    const policies = objects.filter(({ kind }) => kind === 'NetworkPolicy');
    for (const { name, metadata } of podsOf(objects)) {
      const selecting = policies.filter(({ spec }) =>
        Object.entries(spec.podSelector.matchLabels).every(
          ([key, value]) => metadata['labels'][key] === value,
        ),
      );
      expect([name, selecting.length]).toEqual([name, 2]);
    }
  });

  it('let the server of tokens be reached where Kafka asks for OAuth', () => {
    const arrows = arrowsOf(render('vicinia', 'kafka-oauth-values.yaml'));
    expect(arrows).toContain('subgraph people to 10.30.0.0/24 443/TCP');
    expect(arrows).toContain('topics vicinia to 10.30.0.0/24 443/TCP');
    expect(arrows).toContain('gateway gateway to anywhere 9093/TCP');
    expect(arrows).toContain('subgraph people to anywhere 9093/TCP');
  });

  it('let the gateway reach the bus only where it tells of changes', () => {
    const arrows = arrowsOf(
      render('vicinia', 'production-values.yaml', { gateway: { live: { enabled: false } } }),
    );
    expect(arrows).not.toContain('gateway gateway to 10.20.1.0/24 9094/TCP');
  });

  it('let nobody outside call, and nobody read metrics, unless told who', () => {
    const inward = arrowsOf(render('vicinia', 'minimal-values.yaml')).filter((arrow) =>
      arrow.includes(' from '),
    );
    expect(inward).toEqual(
      [
        'gateway gateway from test gateway 4000/TCP',
        ...Object.entries(SUBGRAPHS).map(
          ([name, port]) => `subgraph ${name} from gateway gateway ${port}/TCP`,
        ),
      ].sort(),
    );
  });

  it('are not there when they are turned off', () => {
    expect(arrowsOf(render('vicinia', 'small-values.yaml'))).toEqual([]);
  });
});
