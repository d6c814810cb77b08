import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chartFolder,
  documents,
  named,
  RELEASE,
  render,
  tool,
  type KubernetesObject,
} from './support/charts.js';

const workspace = join(import.meta.dirname, '../..');
const files = join(chartFolder('vicinia'), 'files');
const rulesOf = (groups: KubernetesObject[]): KubernetesObject[] => groups.flatMap(({ rules }) => rules);

describe('the alert rules', () => {
  const [document] = documents(readFileSync(join(files, 'alerts.yaml'), 'utf8'));
  const rules = rulesOf(document!['groups']);

  it('are accepted by Prometheus without a warning', () => {
    const args = ['check', 'rules', '--lint=all', '--lint-fatal', join(files, 'alerts.yaml')];
    expect(execFileSync(tool('promtool'), args, { encoding: 'utf8' })).toContain(
      `${rules.length} rules found`,
    );
  });

  it('call when they should and are silent when they should', () => {
    const tests = join(workspace, 'test/helm/alerts.test.yaml');
    expect(execFileSync(tool('promtool'), ['test', 'rules', tests], { encoding: 'utf8' })).toContain(
      'SUCCESS',
    );
    const tested = readFileSync(tests, 'utf8');
    const untested = rules
      .map(({ alert }) => alert)
      .filter((alert) => !tested.includes(`alertname: ${alert}\n`));
    expect(untested).toEqual([]);
  });

  it('say how grave it is, what it means, and which runbook helps', () => {
    for (const { alert, labels, annotations } of rules) {
      expect([alert, labels.severity]).toEqual([alert, expect.stringMatching(/^(warning|critical)$/)]);
      expect([alert, Object.keys(annotations).sort()]).toEqual([
        alert,
        ['description', 'runbook_url', 'summary'],
      ]);
      expect([alert, existsSync(join(workspace, annotations.runbook_url))]).toEqual([alert, true]);
    }
  });

  it('are in the PrometheusRule, with the address at which the runbooks are read', () => {
    const rule = named(render('vicinia', 'production-values.yaml'), 'PrometheusRule', RELEASE);
    const inChart = rulesOf(rule['spec'].groups);
    expect(inChart.map(({ alert, expr }) => [alert, expr])).toEqual(
      rules.map(({ alert, expr }) => [alert, expr]),
    );
    for (const { annotations } of inChart)
      expect(annotations.runbook_url).toMatch(
        /^https:\/\/git\.example\.org\/vicinia\/src\/main\/deploy\/runbooks\/[a-z-]+\.md$/,
      );
  });
});

describe('the monitors', () => {
  const objects = render('vicinia', 'production-values.yaml');

  it('find the Service of every process and a port that it has', () => {
    const services = objects.filter(({ kind }) => kind === 'Service');
    expect(services).toHaveLength(5);
    for (const service of services) {
      const { spec } = named(objects, 'ServiceMonitor', service['metadata'].name);
      expect(service['metadata'].labels).toMatchObject(spec.selector.matchLabels);
      expect(service['metadata'].labels[spec.jobLabel]).toBe('vicinia');
      expect(service['spec'].ports.map(({ name }: KubernetesObject) => name)).toContain(
        spec.endpoints[0].port,
      );
      expect(spec.endpoints[0]).toMatchObject({ path: '/metrics', honorLabels: true });
    }
  });

  it('are not there unless asked for, and neither are rules and dashboard', () => {
    const kinds = render('vicinia', 'minimal-values.yaml').map(({ kind }) => kind as string);
    expect(kinds.filter((kind) => ['ServiceMonitor', 'PrometheusRule'].includes(kind))).toEqual([]);
  });
});

describe('the dashboard', () => {
  const dashboard = JSON.parse(readFileSync(join(files, 'dashboard.json'), 'utf8'));
  const panels: KubernetesObject[] = dashboard.panels.filter(({ type }: KubernetesObject) => type !== 'row');

  it('is in its ConfigMap as it is in the file', () => {
    const map = named(render('vicinia', 'production-values.yaml'), 'ConfigMap', `${RELEASE}-dashboard`);
    expect(map['metadata'].labels.grafana_dashboard).toBe('1');
    expect(JSON.parse(map['data']['vicinia.json'])).toEqual(dashboard);
  });

  it('explains each panel, asks the chosen Prometheus, and lays no panel over another', () => {
    const places = new Set<string>();
    for (const { title, description, gridPos, datasource } of panels) {
      expect([title, description]).toEqual([title, expect.stringMatching(/\.$/)]);
      expect(datasource.uid).toBe('${datasource}');
      expect(Number(gridPos.x) + Number(gridPos.w)).toBeLessThanOrEqual(24);
      places.add(`${gridPos.x} ${gridPos.y}`);
    }
    expect(places.size).toBe(panels.length);
  });

  it('has expressions that Prometheus can read', () => {
    const rules = panels.flatMap(({ targets }) =>
      targets.map(({ expr }: KubernetesObject, index: number) => ({
        record: `dashboard:${String(index)}`,
        expr: expr.replaceAll('$__rate_interval', '5m').replaceAll('$namespace', 'country'),
      })),
    );
    const file = join(mkdtempSync(join(tmpdir(), 'vicinia-rules-')), 'dashboard.json');
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'dashboard', rules }] }));
    const said = execFileSync(tool('promtool'), ['check', 'rules', '--lint=none', file], {
      encoding: 'utf8',
    });
    expect(said).toContain(`${rules.length} rules found`);
  });
});
