import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVICES, type Service } from '@vicinia/local';
import { until } from '@vicinia/testkit';
import { CHANGES, NEXT } from '../support/next-release.js';
import { UpgradedCountry } from '../support/upgraded-country.js';

/** What the issues service keeps of a receipt. */
const stored = (receiptHash: string): string =>
  `sha256:${createHash('sha256').update(receiptHash).digest('hex')}`;

describe('a rolling upgrade under load', () => {
  let upgrade: UpgradedCountry;

  beforeAll(async () => {
    upgrade = await UpgradedCountry.start(join(tmpdir(), `next-release-${process.pid}`));
    await upgrade.run();
  });

  afterAll(() => upgrade.stop());

  const ids = async (service: Service, text: string): Promise<string[]> =>
    (await upgrade.country.sql<{ id: string }>(service, text)).map(({ id }) => id).sort();
  const count = async (service: Service, text: string): Promise<number> =>
    (
      await upgrade.country.sql<{ count: number }>(
        service,
        `SELECT count(*)::int AS count FROM (${text}) AS x`,
      )
    )[0]?.count ?? -1;
  const sent = (service: Service, type: string): Promise<number> =>
    count(service, `SELECT FROM outbox WHERE type = 'vicinia.${service}.${type}.v1'`);

  it('answers every request, and a repeated one as before', () => {
    expect(upgrade.load.failures).toEqual([]);
    expect(upgrade.load.answered).toBeGreaterThan(1_000);
  });

  it('ends every process of the release before in order, and the next one takes the work', () => {
    expect(upgrade.exitCodes).toEqual(Array(10).fill(0));
    expect(upgrade.connections.filter((connections) => connections === 0)).toEqual([]);
  });

  it('has everything that was accepted, once', async () => {
    const { accepted } = upgrade.load;
    expect(accepted.operations.length).toBeGreaterThan(20);
    expect(await ids('people', `SELECT id FROM organisation`)).toEqual(accepted.organisations.toSorted());
    expect(await ids('issues', `SELECT id FROM issue`)).toEqual(accepted.issues.toSorted());
    expect(await ids('issues', `SELECT id FROM concern WHERE receipt_hash IS NULL`)).toEqual(
      accepted.concerns.toSorted(),
    );
    expect(
      await ids('issues', `SELECT receipt_hash AS id FROM concern WHERE receipt_hash IS NOT NULL`),
    ).toEqual(accepted.receiptHashes.map(stored).toSorted());
    expect(await ids('meetings', `SELECT id FROM panel WHERE kind = 'PACT'`)).toEqual(
      accepted.panels.toSorted(),
    );
    // Addresses are sealed; each has a mark of its own.
    const marks = await ids('outreach', `SELECT coalesce(address_mark, address) AS id FROM subscription`);
    expect(new Set(marks).size).toBe(accepted.subscribers.length);
  });

  it('brings the effect of every message to every service, once', async () => {
    const { accepted } = upgrade.load;
    await until(
      'every request for a place on an agenda to be answered',
      async () =>
        (await count('issues', `SELECT FROM operation WHERE state = 'DONE'`)) === accepted.operations.length,
      30_000,
    );
    expect(await ids('meetings', `SELECT issue_id AS id FROM agenda_item`)).toEqual(
      (await ids('issues', `SELECT issue_id AS id FROM operation`)).toSorted(),
    );
    const appointed = accepted.appointed.toSorted();
    for (const service of SERVICES) {
      await until(
        `${service} to know every grant`,
        async () =>
          (await ids(service, `SELECT person_id AS id FROM grant_projection WHERE role = 'SECURITY_PARTNER'`))
            .length >= appointed.length,
        30_000,
      );
      expect(
        await ids(service, `SELECT person_id AS id FROM grant_projection WHERE role = 'SECURITY_PARTNER'`),
      ).toEqual(appointed);
      expect(await count(service, `SELECT FROM parked_message`)).toBe(0);
    }
  });

  it('writes every message once and leaves none behind', async () => {
    const { accepted } = upgrade.load;
    for (const service of SERVICES) {
      await until(
        `the outbox of ${service} to be empty`,
        async () => (await count(service, `SELECT FROM outbox WHERE published_at IS NULL`)) === 0,
      );
    }
    expect({
      concerns: await sent('issues', 'concern.received'),
      issues: await sent('issues', 'issue.presented'),
      requests: await sent('issues', 'issue.agenda-requested'),
      items: await sent('meetings', 'meeting.agenda-item-added'),
    }).toEqual({
      concerns: accepted.concerns.length + accepted.receiptHashes.length,
      issues: accepted.issues.length,
      requests: accepted.operations.length,
      items: accepted.operations.length,
    });
  });

  it('sends every mail once', async () => {
    const { subscribers } = upgrade.load.accepted;
    const recipients = () => upgrade.country.mailbox.messages().flatMap(({ to }) => to);
    await until(
      'every delivery to be settled',
      async () =>
        (await count('outreach', `SELECT FROM delivery WHERE state IN ('PENDING', 'SENDING')`)) === 0,
      30_000,
    );
    expect(recipients().toSorted()).toEqual(subscribers.toSorted());
    expect(await ids('outreach', `SELECT DISTINCT state AS id FROM delivery`)).toEqual(['SENT']);
  });

  it('leaves rows of both releases in every database, and shows the new field in the graph', async () => {
    for (const service of SERVICES) {
      const { table } = CHANGES[service];
      expect(await ids(service, `SELECT DISTINCT written_by AS id FROM ${table}`)).toEqual(['before', NEXT]);
    }
    expect(await upgrade.addedFields()).toEqual([NEXT, NEXT, NEXT, NEXT]);
  });
});
