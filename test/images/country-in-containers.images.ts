import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { SERVICES, type Service } from '@vicinia/local';
import { until } from '@vicinia/testkit';
import { ACCOUNTS, Story } from '../flows/story.js';
import { RunningCountry } from '../support/running-country.js';
import { containerOf, imageOf, inContainer, podman, runToEnd } from './support/containers.js';

/** A picture of one pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const DRAIN_SECONDS = 1;

describe('a country in containers that can write nothing, on Kafka', () => {
  let country: RunningCountry;
  let story: Story;
  let bus: Record<string, string>;

  beforeAll(async () => {
    country = await RunningCountry.start({
      accounts: ACCOUNTS,
      launch: inContainer,
      environment: { ROUND_MILLISECONDS: '250', DRAIN_SECONDS: String(DRAIN_SECONDS) },
      applyTopics: (brokers) => {
        bus = { KAFKA_BROKERS: brokers.join(',') };
        const { status, said } = runToEnd(operator(['topics', 'apply']));
        if (status !== 0) throw new Error(said);
        return Promise.resolve();
      },
    });
    story = new Story(country);
    await story.prepare();
  }, 180_000);

  afterAll(() => country.stop(), 60_000);

  const operator = (args: string[], environment: Record<string, string> = {}) => ({
    image: imageOf('operator'),
    args,
    environment: { ...bus, ...environment },
  });
  const onDatabaseOf = (service: Service): Record<string, string> => ({
    DATABASE_URL: country.platform.databases.url(service),
  });

  it('takes an anonymous concern all the way to its outcome', async () => {
    await story.subscribe('franzi@example.org', 'S111', 'de');
    await story.raiseAnonymously();
    await story.answer();
    await story.presentIssue();
    await story.analyseAndAgree();
    await story.foundPanelAndSchedule();
    await story.requestAgenda();
    await story.decide();
    await story.completeMatrix();
    await story.sign(4);
    await story.untilBinding();
    await story.implementAndReview();
    await story.close();
    await story.releaseBulletin();
    expect(await story.issue()).toMatchObject({
      stage: 'CLOSED',
      publicStatus: 'RESULT',
      effect: 'IMPROVED',
    });
    expect(await story.byReceipt()).toMatchObject({
      issueStatus: 'RESULT',
      outcome: { effect: 'IMPROVED', bulletin: { id: story.bulletinId } },
    });
    await until('the bulletin to arrive', () => story.mailsTo('franzi@example.org').length === 2);
  }, 180_000);

  it('takes a photo, with the native library that its image brings', async () => {
    const answer = await fetch(`${country.platform.gatewayUrl}/media`, {
      method: 'POST',
      headers: {
        'content-type': 'image/png',
        authorization: `Bearer ${await country.tokenOf('station-officer')}`,
      },
      body: PICTURE,
    });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ width: 1, height: 1 });
  });

  it('answers the question of the container engine whether each process is ready', () => {
    for (const project of [...SERVICES, 'gateway'] as const) {
      const check = ['node', '/usr/local/lib/vicinia/healthcheck.mjs'];
      expect(podman('exec', containerOf(project), ...check)).toBe('');
    }
    const elsewhere = [
      '--env',
      'PORT=1',
      containerOf('people'),
      'node',
      '/usr/local/lib/vicinia/healthcheck.mjs',
    ];
    expect(() => podman('exec', ...elsewhere)).toThrow();
  });

  it("is run by the operator's image with environment variables only", () => {
    expect(runToEnd(operator(['topics', 'apply', '--check'])).status).toBe(0);
    expect(
      runToEnd(operator(['parked', 'list', '--service', 'issues'], onDatabaseOf('issues'))),
    ).toMatchObject({ status: 0, said: 'Nothing is parked.\n' });
    expect(
      runToEnd(operator(['projections', 'list', '--service', 'meetings'], onDatabaseOf('meetings'))).said,
    ).toMatch(/vicinia\.people\.territory {2}caught up/);
    expect(runToEnd(operator(['indicators', 'recount'], onDatabaseOf('issues')))).toMatchObject({
      status: 0,
      said: 'issues: all figures agree with a recount\n',
    });
    const file = join(tmpdir(), `${randomUUID()}.csv`);
    writeFileSync(file, 'code,name,parent,level\nB9999,New beat,S111,BEAT\n');
    const columns = [
      '--code',
      'code',
      '--name',
      'de=name',
      '--parent',
      'parent',
      '--level-property',
      'level',
    ];
    const imported = runToEnd({
      ...operator(['territories', 'import', file, ...columns, '--dry-run'], onDatabaseOf('people')),
      files: [file],
    });
    expect(imported).toMatchObject({ status: 0 });
  }, 120_000);

  it('ends in order: unready while it still answers, then with 0', async () => {
    const { gateway } = country.platform;
    const asking = (path: string): Promise<number> =>
      fetch(`${gateway.url}${path}`).then(({ status }) => status);
    const stopped = gateway.stop();
    await until('the gateway to be unready', async () => (await asking('/health/ready')) === 503);
    expect(await asking('/health/live')).toBe(200);
    expect(await story.byReceipt()).toMatchObject({ issueStatus: 'RESULT' });
    expect(await stopped).toBe(0);
    const services = SERVICES.flatMap((service) => country.platform.replicas(service));
    expect(await Promise.all(services.map((service) => service.stop()))).toEqual([0, 0, 0, 0]);
  }, 60_000);

  it('says which variables are missing, and ends', () => {
    for (const service of SERVICES) {
      const { status, said } = runToEnd({ image: imageOf(service), args: [] });
      expect({ service, status }).toEqual({ service, status: 1 });
      expect(said).toContain('DATABASE_URL');
    }
  });
});
