import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartFolder, documents } from './support/charts.js';
import { metricsIn } from './support/prometheus.js';
import { SERVICES, StartedCharts, type Project } from './support/started-charts.js';

const PROJECTS: readonly Project[] = [...SERVICES, 'gateway'];

describe('what the charts start', () => {
  let charts: StartedCharts;
  const scraped = new Map<Project, string>();
  let withoutSubgraphs: { code: number | null; said: string };

  beforeAll(async () => {
    charts = await StartedCharts.start();
    await charts.startProcess('gateway');
    withoutSubgraphs = await charts.run('Pod', 'gateway-first-query');
    for (const service of SERVICES) {
      const migrated = await charts.run('Job', `${service}-migrate`);
      if (migrated.code !== 0) throw new Error(migrated.said);
      await charts.startProcess(service);
    }
    for (const project of PROJECTS) {
      const port = project === 'gateway' ? 'management' : 'http';
      scraped.set(project, await (await fetch(charts.address(project, port, '/metrics'))).text());
    }
  }, 120_000);

  afterAll(() => charts.stop());

  it.each(SERVICES)('migrates the database of %s a second time without a change', async (service) => {
    expect(await charts.run('Job', `${service}-migrate`)).toEqual({
      code: 0,
      said: `${service}: up to date\n`,
    });
  });

  it.each(PROJECTS)('keeps %s alive without Kafka', async (project) => {
    expect(await charts.probe(project, 'livenessProbe')).toBe(200);
  });

  it.each(SERVICES)('sends no traffic to %s before it has seen the bus', async (service) => {
    expect(await charts.probe(service, 'readinessProbe')).toBe(503);
  });

  it('has the gateway ready, with health and metrics on the port that nothing routes to', async () => {
    expect(await charts.probe('gateway', 'readinessProbe')).toBe(200);
    for (const path of ['/metrics', '/health/live', '/health/ready'])
      expect([path, (await fetch(charts.address('gateway', 'http', path))).status]).toEqual([path, 404]);
  });

  it('fails helm test while the subgraphs are away', () => {
    expect(withoutSubgraphs.code).toBe(1);
    expect(withoutSubgraphs.said).toContain('SUBGRAPH_UNAVAILABLE');
  });

  it('passes helm test on a country that has no territories yet', async () => {
    expect(await charts.run('Pod', 'gateway-first-query')).toEqual({
      code: 0,
      said: 'the graph answers; there is no territory at this point yet\n',
    });
  });

  it('exports every metric that an alert or the dashboard names', () => {
    const exported = new Set(
      [...scraped.values()].flatMap((text) => [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!)),
    );
    const known = (name: string): boolean =>
      name === 'up' || exported.has(name) || exported.has(name.replace(/_(sum|count|bucket)$/, ''));
    const folder = join(chartFolder('vicinia'), 'files');
    const [alerts] = documents(readFileSync(join(folder, 'alerts.yaml'), 'utf8'));
    const dashboard = JSON.parse(readFileSync(join(folder, 'dashboard.json'), 'utf8'));
    const expressions = [
      ...alerts!['groups'].flatMap(({ rules }: any) => rules.map(({ expr }: any) => expr)),
      ...dashboard.panels.flatMap(({ targets }: any) => (targets ?? []).map(({ expr }: any) => expr)),
    ];
    expect(expressions.length).toBeGreaterThan(20);
    expect(expressions.flatMap(metricsIn).filter((name) => !known(name))).toEqual([]);
  });

  it.each(PROJECTS)('says in every metric of %s which service it is', (project) => {
    const samples = scraped
      .get(project)!
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(samples.filter((line) => !line.includes(`service="${project}"`))).toEqual([]);
  });
});
