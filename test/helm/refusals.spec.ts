import { CASES, changedCase, verdictOn } from './support/charts.js';

const MINIMAL = 'minimal-values.yaml';

/** Values that cannot work, made from the smallest case that does, and what Helm has to say about them. */
const REFUSED: readonly (readonly [string, object, string])[] = [
  ['a word that no chart knows', { peopel: {} }, "additional properties 'peopel' not allowed"],
  [
    'an unknown value of a subgraph',
    { issues: { replica: 3 } },
    "additional properties 'replica' not allowed",
  ],
  [
    'an unknown value of the gateway',
    { gateway: { ingres: {} } },
    "additional properties 'ingres' not allowed",
  ],
  [
    'an unknown shared value',
    { global: { kafka: { broker: 'a' } } },
    "additional properties 'broker' not allowed",
  ],
  ['no registry', { global: { image: { registry: '' } } }, 'global.image.registry: name the registry'],
  ['the tag "latest"', { global: { image: { tag: 'latest' } } }, 'does not say what runs'],
  ['the tag "latest" of one project', { people: { image: { tag: 'latest' } } }, 'does not say what runs'],
  ['a digest that is none', { people: { image: { digest: 'sha256:abc' } } }, "at '/image/digest'"],
  ['no replicas', { people: { replicas: 0 } }, "at '/replicas': minimum: got 0, want 1"],
  [
    'more replicas at least than at most',
    { gateway: { autoscaling: { enabled: true, minReplicas: 8 } } },
    'autoscaling.minReplicas is larger',
  ],
  ['no database', { issues: { database: { secret: '' } } }, 'issues.database.secret: name the Secret'],
  [
    'no owner of the database',
    { issues: { migrations: { secret: '' } } },
    'issues.migrations.secret: name the Secret',
  ],
  [
    'a password in the place of a name',
    { people: { database: { secret: 'postgres://a:b@c/d' } } },
    "at '/database/secret'",
  ],
  [
    'no key of the gateway',
    { gateway: { signingKey: { secret: '' } } },
    'gateway.signingKey.secret: name the Secret',
  ],
  [
    'no public keys',
    { global: { internalKeys: { jwks: '' } } },
    "global.internalKeys: give the gateway's public keys",
  ],
  [
    'public keys twice',
    { global: { internalKeys: { configMap: 'keys' } } },
    'give jwks or a configMap, not both',
  ],
  [
    'a private key among the public ones',
    { global: { internalKeys: { jwks: '{"keys":[{"kty":"OKP","kid":"1","d":"secret"}]}' } } },
    'holds a private key',
  ],
  ['no brokers', { global: { kafka: { brokers: [] } } }, 'global.kafka.brokers: name some brokers'],
  ['a broker without a port', { global: { kafka: { brokers: ['kafka'] } } }, "at '/global/kafka/brokers/0'"],
  [
    'a sign-in at Kafka without a Secret',
    { global: { kafka: { sasl: { mechanism: 'SCRAM-SHA-512' } } } },
    'global.kafka.sasl.secret names no Secret',
  ],
  [
    'a password for Kafka in the clear',
    { global: { kafka: { sasl: { mechanism: 'PLAIN', secret: 'kafka' } } } },
    'sends the password in the clear',
  ],
  [
    'tokens for Kafka from nowhere',
    { global: { kafka: { sasl: { mechanism: 'OAUTHBEARER', secret: 'kafka' } } } },
    'global.kafka.sasl.tokenUrl is empty',
  ],
  [
    'certificates of Kafka that nobody uses',
    { global: { kafka: { tls: { secret: 'tls' } } } },
    'travel in the clear',
  ],
  [
    'a client certificate without a Secret',
    { global: { kafka: { tls: { enabled: true, clientCertificate: true } } } },
    'needs global.kafka.tls.secret',
  ],
  [
    'a drain that is longer than the grace',
    { global: { stopping: { drainSeconds: 50 } } },
    'the kubelet would kill the process while it drains',
  ],
  ['certificates from two places', { global: { caBundle: { configMap: 'a', secret: 'b' } } }, 'not both'],
  [
    'too little memory',
    { people: { resources: { limits: { memory: '256Mi' } } } },
    'an idle process needs 192',
  ],
  [
    'memory in a unit of its own',
    { people: { resources: { limits: { memory: '1G' } } } },
    "at '/resources/limits/memory'",
  ],
  [
    'a variable that the service does not know',
    { people: { environment: { POOL: 3 } } },
    "at '/environment': additional properties 'POOL' not allowed",
  ],
  [
    'a variable of another service',
    { people: { environment: { MAIL_FROM: 'a@b.c' } } },
    "additional properties 'MAIL_FROM' not allowed",
  ],
  [
    'a variable that the chart sets',
    { people: { environment: { DATABASE_URL: 'x' } } },
    "additional properties 'DATABASE_URL' not allowed",
  ],
  [
    'the clock of the sample year',
    { issues: { environment: { SAMPLE_CLOCK: true } } },
    "additional properties 'SAMPLE_CLOCK' not allowed",
  ],
  [
    'a secret in plain values',
    { outreach: { environment: { TOKEN_SECRET: 'x' } } },
    "additional properties 'TOKEN_SECRET' not allowed",
  ],
  [
    'photos in two places',
    { issues: { environment: { MEDIA_FOLDER: '/media' } } },
    'issues.environment: attachments need exactly one place',
  ],
  [
    'half a pair of keys for the storage',
    { issues: { secretEnvironment: { MEDIA_S3_ACCESS_KEY_ID: { secret: 'a', key: 'b' } } } },
    'MEDIA_S3_SECRET_ACCESS_KEY',
  ],
  [
    'no mail server',
    { outreach: { secretEnvironment: null } },
    "missing properties 'SMTP_URL', 'TOKEN_SECRET'",
  ],
  ['no sender', { outreach: { environment: { MAIL_FROM: null } } }, "missing property 'MAIL_FROM'"],
  ['no issuer', { gateway: { environment: { OIDC_ISSUER: null } } }, "missing property 'OIDC_ISSUER'"],
  [
    'an Ingress without trusted proxies',
    { gateway: { ingress: { enabled: true, hosts: ['a.example.org'] } } },
    'gateway.environment.TRUSTED_PROXIES',
  ],
  [
    'an Ingress for every host',
    { gateway: { ingress: { enabled: true }, environment: { TRUSTED_PROXIES: '10.0.0.0/8' } } },
    'gateway.ingress.hosts: name the host',
  ],
  [
    'a route without a Gateway',
    { gateway: { httpRoute: { enabled: true }, environment: { TRUSTED_PROXIES: '10.0.0.0/8' } } },
    'gateway.httpRoute: name parentRefs',
  ],
  [
    'a peer that selects nothing',
    { gateway: { networkPolicy: { publicFrom: [{}] } } },
    "at '/networkPolicy/publicFrom/0'",
  ],
  [
    'no place for photos',
    { issues: { environment: { MEDIA_S3_BUCKET: null } } },
    'issues.environment: attachments need exactly one place',
  ],
  [
    'no place for photos of cards',
    { people: { environment: { MEDIA_S3_BUCKET: null } } },
    'people.environment: attachments need exactly one place',
  ],
  [
    'no place for files of minutes',
    { meetings: { environment: { MEDIA_S3_BUCKET: null } } },
    'meetings.environment: attachments need exactly one place',
  ],
  ['no copies of a topic', { topics: { replicationFactor: 0 } }, "at '/topics/replicationFactor'"],
];

const verdictOnMinimal = (changes: object): string =>
  verdictOn('vicinia', changedCase('vicinia', MINIMAL, changes));

it('accepts the case that the refused values change', () => {
  expect(verdictOnMinimal({})).toBe('accepted');
});

it.each(REFUSED)('refuses %s', (_what, changes, said) => {
  expect(verdictOnMinimal(changes)).toContain(said);
});

it('refuses a folder for photos that nothing keeps', () => {
  const values = changedCase('vicinia', 'small-values.yaml', { issues: { folder: { claim: '' } } });
  expect(verdictOn('vicinia', values)).toContain('MEDIA_FOLDER needs issues.folder.claim');
});

it('refuses a gateway that tells of changes and knows no bus', () => {
  const values = changedCase('gateway', 'alone-values.yaml', { live: { enabled: true } });
  expect(verdictOn('gateway', values)).toContain('global.kafka.brokers: name some brokers');
});

it('refuses a subgraph that there is not', () => {
  const values = changedCase('subgraph', 'people-values.yaml', { subgraph: 'crimes' });
  expect(verdictOn('subgraph', values)).toContain("at '/subgraph'");
});

it.each(CASES)('refuses a Kubernetes without the pause before the end: %s with %s', (chart, file) => {
  const values = changedCase(chart, file, {});
  const args = ['--kube-version', 'v1.29.0'];
  expect(verdictOn(chart, values, { args })).toContain('incompatible with Kubernetes');
});

it('refuses a name of a release from which no name of a job can be made', () => {
  const values = changedCase('vicinia', MINIMAL, {});
  expect(verdictOn('vicinia', values, { release: 'a'.repeat(41) })).toContain('at most 40 characters');
});
