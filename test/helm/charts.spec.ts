import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CASES,
  caseFile,
  chartFolder,
  CHARTS,
  documents,
  podsOf,
  render,
  renderYaml,
  tool,
} from './support/charts.js';

const workspace = join(import.meta.dirname, '../..');
const schemas = process.env['VICINIA_HELM_SCHEMAS']!;
/** The oldest that the charts accept, and the newest there is. */
const kubernetes = readdirSync(schemas).filter((name) => name.startsWith('v'));

function kubeconform(yaml: string, version: string): { status: number | null; said: string } {
  const kind = '{{.ResourceKind}}{{.KindSuffix}}.json';
  const { status, stdout, stderr } = spawnSync(
    tool('kubeconform'),
    [
      '-strict',
      '-summary',
      '-schema-location',
      `${schemas}/${version}/${kind}`,
      '-schema-location',
      `${schemas}/custom/${kind}`,
    ],
    { input: yaml, encoding: 'utf8' },
  );
  return { status, said: `${stdout}${stderr}` };
}

describe.each(CASES)('the chart %s with %s', (chart, file) => {
  it('passes helm lint --strict', () => {
    const said = execFileSync(
      tool('helm'),
      ['lint', '--strict', '--quiet', chartFolder(chart), '--values', caseFile(chart, file)],
      { encoding: 'utf8' },
    );
    expect(said).not.toContain('[WARNING]');
  });

  it.each(kubernetes)('fits the schemas of Kubernetes %s strictly', (version) => {
    const yaml = renderYaml(chart, file);
    const { status, said } = kubeconform(yaml, version);
    expect(said).toContain(`Valid: ${documents(yaml).length}, Invalid: 0, Errors: 0, Skipped: 0`);
    expect(status).toBe(0);
  });

  it('renders the same twice', () => {
    expect(renderYaml(chart, file)).toBe(renderYaml(chart, file));
  });

  it('holds no two objects of one name', () => {
    const names = render(chart, file).map(
      ({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.name}`,
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('has only pods that the standard "restricted" admits', () => {
    const pods = podsOf(render(chart, file));
    const verdicts: unknown = JSON.parse(
      execFileSync(tool('kube-check'), ['restricted'], { input: JSON.stringify(pods) }).toString(),
    );
    expect(pods.length).toBeGreaterThan(0);
    expect(verdicts).toEqual(pods.map(({ name }) => ({ name, allowed: true, reason: '' })));
  });

  it('has only pods with user 10001, a read-only root, no API token and limits of memory', () => {
    for (const { name, spec } of podsOf(render(chart, file))) {
      expect({
        name,
        token: spec['automountServiceAccountToken'],
        user: spec['securityContext'].runAsUser,
      }).toEqual({
        name,
        token: false,
        user: 10001,
      });
      for (const container of spec['containers']) {
        expect([name, container.securityContext.readOnlyRootFilesystem]).toEqual([name, true]);
        expect(container.resources.limits.memory).toMatch(/^\d+(Mi|Gi)$/);
        expect(container.resources.limits.cpu).toBeUndefined();
        const writable =
          container.volumeMounts?.filter((mount: { readOnly?: boolean }) => mount.readOnly !== true) ?? [];
        expect(['/tmp', '/media']).toEqual(
          expect.arrayContaining(writable.map((mount: { mountPath: string }) => mount.mountPath)),
        );
      }
    }
  });

  it('runs no pod with an account that is not its own', () => {
    const objects = render(chart, file);
    const accounts = objects
      .filter(({ kind }) => kind === 'ServiceAccount')
      .map(({ metadata }) => metadata.name);
    for (const { name, spec } of podsOf(objects))
      expect([name, accounts]).toEqual([name, expect.arrayContaining([spec['serviceAccountName']])]);
  });

  it('names no image without a version', () => {
    const images = podsOf(render(chart, file)).flatMap(({ spec }) =>
      spec['containers'].map(({ image }: { image: string }) => image),
    );
    expect(images.filter((image) => !/(:\d+\.\d+\.\d+|@sha256:[0-9a-f]{64})$/.test(image))).toEqual([]);
  });
});

describe('the charts', () => {
  it('say the same of what they share', () => {
    const shared = CHARTS.map((chart) => {
      const [values] = documents(readFileSync(join(chartFolder(chart), 'values.yaml'), 'utf8'));
      const schema = JSON.parse(readFileSync(join(chartFolder(chart), 'values.schema.json'), 'utf8'));
      return { values: values!['global'], schema: schema.properties.global };
    });
    expect(shared[1]).toEqual(shared[0]);
    expect(shared[2]).toEqual(shared[0]);
  });

  it.each(CHARTS)('document every value of %s', (chart) => {
    const undocumented = (schema: Record<string, any>, path: string): string[] =>
      Object.entries<Record<string, any>>(schema['properties'] ?? {}).flatMap(([name, part]) => [
        ...(part['description'] === undefined && part['properties'] === undefined ? [`${path}.${name}`] : []),
        ...undocumented(part, `${path}.${name}`),
      ]);
    const schema = JSON.parse(readFileSync(join(chartFolder(chart), 'values.schema.json'), 'utf8'));
    expect(undocumented(schema, chart)).toEqual([]);
  });

  it('carry the version and the supergraph of the workspace', () => {
    const { version } = JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8'));
    const versions = CHARTS.map(
      (chart) => documents(readFileSync(join(chartFolder(chart), 'Chart.yaml'), 'utf8'))[0]!,
    );
    expect(versions.map(({ appVersion }) => appVersion)).toEqual([version, version, version]);
    expect(readFileSync(join(chartFolder('gateway'), 'files/supergraph.graphql'), 'utf8')).toBe(
      readFileSync(join(workspace, 'gateway/supergraph.graphql'), 'utf8'),
    );
  });
});
