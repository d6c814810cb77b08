import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES, chartFolder, podsOf, render, type Chart, type RenderedPod } from './support/charts.js';
import { environmentOf, type Existing } from './support/chart-container.js';

const SERVICES = ['people', 'issues', 'meetings', 'outreach'];
/** Read by Node.js itself. */
const OF_NODE = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS'];
/** Set by the charts, so that values cannot. */
const OF_CHARTS = ['PORT', 'NODE_ENV', 'LOG_LEVEL', 'DRAIN_SECONDS', 'OTEL_EXPORTER_OTLP_ENDPOINT'];
/** Nobody sets them in a cluster: the address to listen at, the embedded bus, the clock of the sample year. */
const NEVER = ['HOST', 'BUS_DATABASE_URL', 'SAMPLE_CLOCK', 'KAFKA_CREATE_TOPICS'];

const jwk = { kty: 'OKP', crv: 'Ed25519', kid: 'one', x: 'AAAA' };
const certificate = '-----BEGIN CERTIFICATE-----\n';

/** What Secrets and ConfigMaps of the cases would hold. */
const existing: Existing = {
  ...Object.fromEntries(
    SERVICES.flatMap((service) => [
      [
        `${service}-database/DATABASE_URL`,
        `postgresql://${service}@db.example.org/${service}?sslmode=verify-full`,
      ],
      [`${service}-owner/MIGRATION_DATABASE_URL`, `postgresql://owner@db.example.org/${service}`],
    ]),
  ),
  'vault-people/runtime_url': 'postgresql://app_people@db.example.org/people',
  'vault-people/owner_url': 'postgresql://owner@db.example.org/people',
  'vault-media/access_key': 'key',
  'vault-media/secret_key': 'secret',
  'vault-authorities/bundle.pem': certificate,
  'vault-gateway/private.jwk': JSON.stringify({ ...jwk, d: 'AAAA' }),
  'gateway-key/signing-key.json': JSON.stringify({ ...jwk, d: 'AAAA' }),
  'gateway-public-keys/jwks.json': JSON.stringify({ keys: [jwk] }),
  'outreach-mail/url': 'smtps://vicinia:secret@mail.example.org:465',
  'outreach-mail/token-secret': 's'.repeat(32),
  'authorities/ca.crt': certificate,
  'kafka-tls/ca.crt': certificate,
  'kafka-tls/tls.crt': certificate,
  'kafka-tls/tls.key': '-----BEGIN PRIVATE KEY-----\n',
  'kafka-user/username': 'vicinia',
  'kafka-user/password': 'secret',
  'kafka-user/user': 'vicinia',
  'kafka-user/pass': 'secret',
  'kafka-client/client-id': 'vicinia',
  'kafka-client/client-secret': 'secret',
  'country-supergraph/graph.graphql': 'schema { query: Query }',
  'trusted-documents/documents.json': '{}',
};

interface Answer {
  readonly known: readonly string[];
  readonly wrong: string;
}

function readBy(asked: readonly { reader: string; variables: Record<string, string> }[]): readonly Answer[] {
  const script = join(import.meta.dirname, 'support/read-environment.mjs');
  return JSON.parse(execFileSync(process.execPath, [script], { input: JSON.stringify(asked) }).toString());
}

/** Which schema the container of a pod reads its environment with; none reads that of helm test. */
function readerOf({ metadata }: RenderedPod): string | null {
  const labels = metadata['labels'];
  const readers: Record<string, string | null> = {
    subgraph: labels['app.kubernetes.io/name'],
    gateway: 'gateway',
    migration: 'migration',
    topics: 'bus',
    operator: 'bus',
    test: null,
  };
  return readers[labels['app.kubernetes.io/component']] ?? null;
}

describe.each(CASES)('the environment that %s gives with %s', (chart, file) => {
  const objects = render(chart, file);
  const read = podsOf(objects).flatMap((pod) => {
    const reader = readerOf(pod);
    if (reader === null) return [];
    const { variables } = environmentOf(pod, objects, existing);
    return [
      { name: pod.name, reader, variables, component: pod.metadata['labels']['app.kubernetes.io/component'] },
    ];
  });
  let answers: readonly Answer[];

  beforeAll(() => {
    answers = readBy(read);
  });

  it('is enough for every process to start', () => {
    expect(read.map(({ name }, index) => [name, answers[index]!.wrong])).toEqual(
      read.map(({ name }) => [name, '']),
    );
  });

  it('has no variable that its process does not know', () => {
    read.forEach(({ name, component, variables }, index) => {
      const beside = [...OF_NODE, 'NODE_ENV', ...(component === 'operator' ? ['DATABASE_URL'] : [])];
      const unknown = Object.keys(variables).filter(
        (variable) => !answers[index]!.known.includes(variable) && !beside.includes(variable),
      );
      expect([name, unknown]).toEqual([name, []]);
    });
  });

  it('creates no topics and sets no time', () => {
    for (const { name, variables } of read)
      expect([name, NEVER.filter((variable) => variable in variables)]).toEqual([name, []]);
  });
});

describe('the variables that values may set', () => {
  const schemaOf = (chart: Chart): Record<string, any> =>
    JSON.parse(readFileSync(join(chartFolder(chart), 'values.schema.json'), 'utf8'));

  it.each(SERVICES)('are those that %s knows, less what the chart sets itself', (service) => {
    const [{ known }] = readBy([{ reader: service, variables: {} }]) as [Answer];
    const branch = schemaOf('subgraph')['allOf'].find(
      (part: any) => part.if.properties.subgraph.const === service,
    );
    const { environment, secretEnvironment } = branch.then.properties;
    const allowed = [environment, secretEnvironment].flatMap((part) => Object.keys(part.properties));
    const ofChart = [...OF_CHARTS, ...NEVER, 'DATABASE_URL', 'INTERNAL_JWKS'];
    expect(allowed.sort()).toEqual(
      known.filter((name) => !ofChart.includes(name) && !name.startsWith('KAFKA_')).sort(),
    );
  });

  it('are those that the gateway knows, less what the chart sets itself', () => {
    const [{ known }] = readBy([{ reader: 'gateway', variables: {} }]) as [Answer];
    const ofChart = [
      ...[...OF_CHARTS, ...NEVER, 'MANAGEMENT_PORT', 'INTERNAL_SIGNING_KEY', 'TRUSTED_DOCUMENTS'],
      ...['EXPLORER', 'LIVE', 'PORTAL', 'SUPERGRAPH_FILE', 'SUPERGRAPH_POLL_MILLISECONDS'],
    ];
    const allowed = Object.keys(schemaOf('gateway')['properties'].environment.properties);
    expect(allowed.sort()).toEqual(
      known.filter((name) => !ofChart.includes(name) && !/^SUBGRAPH_.*_URL$|^KAFKA_/.test(name)).sort(),
    );
  });
});
